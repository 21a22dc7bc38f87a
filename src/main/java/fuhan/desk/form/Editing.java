package fuhan.desk.form;

import fuhan.letter.Letter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** A letter while it is written: its newest state, and every earlier one for undo. Letters share what did not change, so a step costs little. */
final class Editing {
  private static final int MOST = 2000;
  /** Keys typed at one place within this time are one step of undo. */
  private static final Duration ONE_STEP = Duration.ofMillis(1200);

  private record Step(String place, Letter before, Letter after) {}

  private final ReadOnlyObjectWrapper<Letter> letter;
  private final InstantSource clock;
  private final Remarks remarks;
  private final List<String> phrases;
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private Instant last = Instant.EPOCH;
  private boolean typing;

  /**
   * A letter to be written.
   *
   * @param remarks the comments on it
   * @param phrases stock phrases that can be inserted
   */
  Editing(Letter letter, InstantSource clock, Remarks remarks, List<String> phrases) {
    this.phrases = List.copyOf(phrases);
    this.letter = new ReadOnlyObjectWrapper<>(letter);
    this.clock = clock;
    this.remarks = remarks;
    this.letter.addListener((value, before, now) -> remarks.follow(now));
  }

  List<String> phrases() {
    return phrases;
  }

  Remarks remarks() {
    return remarks;
  }

  ReadOnlyObjectProperty<Letter> letter() {
    return letter.getReadOnlyProperty();
  }

  /** The newest state. */
  Letter now() {
    return letter.get();
  }

  /** A key at a place; keys in quick succession become one step of undo. */
  void type(String place, Letter after) {
    if (after.equals(now())) {
      return;
    }
    Instant instant = clock.instant();
    Step before = done.peek();
    boolean joins = typing && before != null && before.place().equals(place) && Duration.between(last, instant).compareTo(ONE_STEP) < 0;
    if (joins) {
      done.pop();
      push(new Step(place, before.before(), after));
    } else {
      push(new Step(place, now(), after));
    }
    typing = true;
    last = instant;
    letter.set(after);
  }

  /** A deed at a place, such as a paste or a new point: a step of undo of its own. */
  void act(String place, Letter after) {
    if (!after.equals(now())) {
      push(new Step(place, now(), after));
      typing = false;
      letter.set(after);
    }
  }

  /** Adds what follows from the last change, such as a title that names a new number; undo takes both back at once. */
  void amend(Letter followed) {
    Step step = done.isEmpty() ? new Step("", now(), followed) : done.pop();
    done.push(new Step(step.place(), step.before(), followed));
    letter.set(followed);
  }

  private void push(Step step) {
    done.push(step);
    undone.clear();
    if (done.size() > MOST) {
      done.removeLast();
    }
  }

  /** Takes the last step back; the place where it was done, empty when there is none. */
  Optional<String> undo() {
    if (done.isEmpty()) {
      return Optional.empty();
    }
    Step step = done.pop();
    undone.push(step);
    typing = false;
    letter.set(step.before());
    return Optional.of(step.place());
  }

  /** Takes the last undo back; the place where it was done, empty when there is none. */
  Optional<String> redo() {
    if (undone.isEmpty()) {
      return Optional.empty();
    }
    Step step = undone.pop();
    done.push(step);
    typing = false;
    letter.set(step.after());
    return Optional.of(step.place());
  }

  /** Another letter in place of this one, such as an older version; the way back is one undo. */
  void replace(Letter other) {
    act("", other);
  }
}
