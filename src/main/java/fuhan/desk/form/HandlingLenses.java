package fuhan.desk.form;

import fuhan.letter.Contact;
import fuhan.letter.Feedback;
import fuhan.letter.Handling;
import fuhan.letter.Opinion;
import fuhan.letter.Release;
import java.util.List;

/** What was done around a letter, part by part. */
final class HandlingLenses {
  static final String PLACE = "handling";
  private static final Lens<Handling> HANDLING = new Lens<>(PLACE, Handling::of, (letter, handling) -> letter.withHandling(handling));
  static final Lens<List<Contact>> CONTACTS = HANDLING.then("contacts", Handling::contacts, Handling::withContacts);
  static final Lens<List<String>> STEPS = HANDLING.then("steps", Handling::steps, Handling::withSteps);
  static final Lens<String> SILENCE = HANDLING.then("silence", Handling::silence, Handling::withSilence);
  static final Lens<List<Opinion>> OPINIONS = HANDLING.then("opinions", Handling::opinions, Handling::withOpinions);
  static final Lens<List<Feedback>> FEEDBACK = HANDLING.then("feedback", Handling::feedback, Handling::withFeedback);
  static final Lens<Release> RELEASE = HANDLING.then("release", Handling::release, Handling::withRelease);
  static final Lens<String> REASON = RELEASE
      .then("reason", Release::reason, (release, words) -> new Release(words, release.kept(), release.removed()));
  static final Lens<List<String>> REMOVED = RELEASE
      .then("removed", Release::removed, (release, words) -> new Release(release.reason(), release.kept(), words));
  static final Lens<List<String>> KEPT = RELEASE
      .then("kept", Release::kept, (release, words) -> new Release(release.reason(), words, release.removed()));

  private HandlingLenses() {}
}
