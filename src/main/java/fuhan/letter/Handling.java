package fuhan.letter;

import java.util.List;

/**
 * What was done around a letter: whom the office talked to, what other units said, how the members judged the answer. It stays in the office, and only forms
 * and summaries are made of it.
 *
 * @param contacts 沟通记录, in order of time
 * @param steps items of the office's checklist that are done, such as 一通电话; those of contacts need not be repeated
 * @param silence why nobody was contacted; empty unless somebody was asked
 * @param opinions 会办意见 of assisting units
 * @param feedback 意见征询表, one a member
 * @param release how the public edition differs from the letter
 */
public record Handling(
    List<Contact> contacts,
    List<String> steps,
    String silence,
    List<Opinion> opinions,
    List<Feedback> feedback,
    Release release) {
  /** Nothing was noted. */
  public static final Handling NONE = new Handling(List.of(), List.of(), "", List.of(), List.of(), Release.USUAL);

  public Handling {
    contacts = List.copyOf(contacts);
    steps = List.copyOf(steps);
    opinions = List.copyOf(opinions);
    feedback = List.copyOf(feedback);
  }

  /** What was noted around this letter. */
  public static Handling of(Letter letter) {
    return letter.handling().orElse(NONE);
  }

  public Handling withContacts(List<Contact> changed) {
    return new Handling(changed, steps, silence, opinions, feedback, release);
  }

  public Handling withSteps(List<String> changed) {
    return new Handling(contacts, changed, silence, opinions, feedback, release);
  }

  public Handling withSilence(String changed) {
    return new Handling(contacts, steps, changed, opinions, feedback, release);
  }

  public Handling withOpinions(List<Opinion> changed) {
    return new Handling(contacts, steps, silence, changed, feedback, release);
  }

  public Handling withFeedback(List<Feedback> changed) {
    return new Handling(contacts, steps, silence, opinions, changed, release);
  }

  public Handling withRelease(Release changed) {
    return new Handling(contacts, steps, silence, opinions, feedback, changed);
  }
}
