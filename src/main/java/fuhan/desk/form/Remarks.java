package fuhan.desk.form;

import fuhan.desk.sheet.Mark;
import fuhan.draft.Comment;
import fuhan.manuscript.Line;
import fuhan.manuscript.Manuscript;
import fuhan.letter.Letter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;

/** The head's comments that are still open, each at the field it is about, also after paragraphs have moved. */
public final class Remarks {
  private final BiConsumer<Comment, Boolean> tick;
  private List<Comment> open = List.of();
  private Map<String, List<Comment>> byPlace = Map.of();

  /** @param tick is told when the clerk ticks a comment off */
  Remarks(BiConsumer<Comment, Boolean> tick) {
    this.tick = tick;
  }

  void show(List<Comment> comments, Letter letter) {
    open = comments.stream().filter(comment -> comment.doneBy().isEmpty()).toList();
    follow(letter);
  }

  /** Finds the fields again after a change. */
  void follow(Letter letter) {
    if (open.isEmpty()) {
      byPlace = Map.of();
      return;
    }
    List<Spot> spots = Spot.of(letter);
    Map<String, List<Comment>> found = new HashMap<>();
    open.forEach(comment -> found.computeIfAbsent(place(comment, spots), place -> new ArrayList<>()).add(comment));
    byPlace = found;
  }

  /** The field a comment is about: the one whose text holds the quoted words, nearest to where they stood; otherwise the one that stands there now. */
  public static String place(Comment comment, List<Spot> spots) {
    String best = "title";
    int score = -1;
    for (Spot spot : spots) {
      boolean quoted = !comment.quote().isBlank() && spot.text().contains(comment.quote());
      int shared = 0;
      int most = Math.min(comment.place().length(), spot.place().length());
      while (shared < most && comment.place().charAt(shared) == spot.place().charAt(shared)) {
        shared++;
      }
      int points = (quoted ? 10_000 : 0) + (spot.place().equals(comment.place()) ? 1_000 : 0) + shared;
      if (points > score) {
        score = points;
        best = spot.place();
      }
    }
    return best;
  }

  /** The quoted words of the open comments, where they stand in the composed letter. */
  List<Mark> marks(Manuscript manuscript) {
    return marks(open, manuscript);
  }

  /** The quoted words of comments, where they stand in a composed letter. */
  public static List<Mark> marks(List<Comment> comments, Manuscript manuscript) {
    List<Mark> marks = new ArrayList<>();
    for (Comment comment : comments) {
      for (int i = 0; i < manuscript.pieces().size() && !comment.quote().isBlank(); i++) {
        int at = manuscript.pieces().get(i) instanceof Line line ? line.text().indexOf(comment.quote()) : -1;
        if (at >= 0) {
          marks.add(new Mark(i, at, at + comment.quote().length(), Mark.Kind.COMMENT, comment.text()));
          break;
        }
      }
    }
    return marks;
  }

  List<Comment> at(String place) {
    return byPlace.getOrDefault(place, List.of());
  }

  List<Comment> open() {
    return open;
  }

  /** The place of an open comment's field. */
  String placeOf(Comment comment) {
    return byPlace.entrySet()
        .stream()
        .filter(entry -> entry.getValue().contains(comment))
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse("title");
  }

  void done(Comment comment) {
    tick.accept(comment, true);
  }
}
