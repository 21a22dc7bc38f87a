package fuhan.letter;

/**
 * One of those the letter is addressed to.
 *
 * @param name a person's or a body's name, such as 林晚 or 民盟临川区委
 * @param nature person, party, committee or office
 * @param people how many the name stands for: 13 in 林晚等13位代表, otherwise 1
 */
public record Addressee(String name, Nature nature, int people) {
  /** What an addressee is. */
  public enum Nature {
    PERSON,
    PARTY,
    COMMITTEE,
    OFFICE
  }
}
