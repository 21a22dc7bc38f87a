package fuhan.template;

/** The stock phrases of a letter; a template or a letter may word each in its own way. */
public enum Phrase {
  /** letterhead mark; {@code ${office}} */
  MARK("mark", "${office}"),
  /** category mark; {@code ${category}} is A, B, C or D */
  CATEGORY("category", "答复类别：${category}类"),
  /** label of the 签发人; {@code ${issuer}} */
  ISSUER("issuer", "签发人：${issuer}"),
  /** note of disclosure; {@code ${disclosure}} is 主动公开 and so on */
  DISCLOSURE("disclosure", "（此件${disclosure}）"),
  /** title; {@code ${session}}, {@code ${number}}, {@code ${office}} */
  TITLE("title", "关于${session}第${number}号提案办理情况答复的函"),
  /** salutation; {@code ${names}} */
  SALUTATION("salutation", "${names}委员"),
  /** opening paragraph; {@code ${titles}}, {@code ${number}} */
  OPENING("opening", "您提出的${titles}（第${number}号）收悉，现将办理情况答复如下："),
  /** words before the first suggestion of a point */
  CITATION_BEFORE("citationBefore", "针对“"),
  /** words between two suggestions of a point */
  CITATION_BETWEEN("citationBetween", "”“"),
  /** words after the last suggestion of a point */
  CITATION_AFTER("citationAfter", "”的建议，"),
  /** between two signatures on one line */
  SIGNATURE_SEPARATOR("signatureSeparator", "　"),
  /** closing paragraph */
  CLOSING("closing", "感谢您对我们工作的关心和支持，欢迎今后提出更多的宝贵意见。");

  private final String key;
  private final String usual;

  Phrase(String key, String usual) {
    this.key = key;
    this.usual = usual;
  }

  /** Its name in {@code template.json} and in a letter's phrases. */
  public String key() {
    return key;
  }

  /** The wording of a template that does not say otherwise. */
  public String usual() {
    return usual;
  }
}
