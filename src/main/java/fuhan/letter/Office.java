package fuhan.letter;

/**
 * What the letters of one office have in common, asked once: 临川区教育局, 临教函 and whom to call.
 *
 * @param name full name, such as 临川区教育局; empty until it was asked
 * @param code 代字 of its document numbers, such as 临教函
 * @param supervisor 分管领导 in the district's government; empty when letters name none
 * @param leader 承办单位领导
 * @param contact 承办单位联系人
 * @param phone 联系电话
 * @param copyTo default 抄送 with the separators between the names; empty for the template's own
 */
public record Office(String name, String code, String supervisor, String leader, String contact, String phone, String copyTo) {
  /** An office that was not asked yet. */
  public static final Office UNKNOWN = new Office("", "", "", "", "", "", "");
}
