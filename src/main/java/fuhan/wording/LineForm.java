package fuhan.wording;

import java.util.regex.Pattern;

/** What the form of a line says about paragraphs: 一、… begins one, 2025年6月12日 is one, 林晚委员： is the salutation. */
final class LineForm {
  private static final Pattern ORDINAL = Pattern.compile(
      "(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十]{1,3}[)）]|\\d{1,2}(?:[、．]|\\.(?!\\d))|[（(]\\d{1,2}[)）]|\\d{1,2}[)）]"
          + "|[①-⑳]|第[一二三四五六七八九十]{1,3}(?:[，、：章节]|部分)|附件\\d{0,2}[：:]?|附[：:]|注[：:]).*");
  private static final Pattern SIGNATURE = Pattern.compile(
      "[（(]?[\\p{IsHan}]{0,8}(?:联系人|联系电话|电话|经办人|承办人|负责人|领导|签发人?|审核人?|签章|签字|署名|传真|邮编|邮箱|地址|手机|抄送|抄报|主送|分送|报送|答复类别|类别|发文字号|文号|公开属性|公开方式|印发)"
          + "\\p{IsHan}{0,4}[：:].{0,200}|[抄报送发][：:].*|索引号[：:].*");
  private static final Pattern LABELLED = Pattern.compile("[\\p{IsHan}/]{2,12}[：:].{0,40}");
  private static final Pattern NUMBER = Pattern.compile("[\\p{IsHan}]{2,14}[〔\\[（(【]?(?:19|20)\\d\\d[〕\\])）】]?第?\\d{1,5}号");
  private static final Pattern DATE = Pattern
      .compile("(?:\\d{4}|[二〇○零一二三四五六七八九Oo]{4})?年(?:\\d{1,2}|[一二三四五六七八九十元]{1,2})?月(?:\\d{1,2}|[一二三四五六七八九十]{1,3})?日");
  private static final Pattern NOTE = Pattern.compile("[（(][^（）()]{2,60}[）)]");
  private static final Pattern SALUTATION = Pattern.compile(
      "(?!附|现|注)(?!.*[答函回]复如下)[\\p{IsHan}、，,·（）()0-9“”]{1,60}"
          + "(?:(?:委员|代表|同志|先生|女士|主席|主委|委|会|党|派|部|局|办|院|社|盟|组|团|联|公司|单位|政府|支|界|中心|室|等)(?:们)?(?:[（(][^）)]{1,30}[）)])?[：:]|委员：?|代表：?)");
  private static final Pattern SIGNER = Pattern.compile("[\\p{IsHan}、（）()]{3,40}");
  private static final Pattern CLOSING = Pattern.compile("(?:感谢|衷心感谢|再次感谢|最后|专此|特此|此复|此函|以上).*");
  private static final Pattern COPIES = Pattern.compile("[抄主分报送发]{1,2}[：:].*");

  private LineForm() {}

  /** Whether the line begins a paragraph with a number or a label of its own. */
  static boolean isNumbered(String squeezed) {
    return ORDINAL.matcher(squeezed).matches();
  }

  /** Whether the line is an entry of its own: a date, a document number, a note, a signature. */
  static boolean isEntry(String squeezed) {
    if (squeezed.length() > 200) {
      return false;
    }
    return DATE.matcher(squeezed).matches() || NUMBER.matcher(squeezed).matches() || NOTE.matcher(squeezed).matches()
        || isSignature(squeezed);
  }

  private static boolean isSignature(String squeezed) {
    boolean prose = squeezed.length() > 60 && !COPIES.matcher(squeezed).matches();
    return !prose && SIGNATURE.matcher(squeezed).matches();
  }

  /** Whether the line is a label with a short value: 案由：…. */
  static boolean isLabelled(String squeezed) {
    return squeezed.length() <= 56 && LABELLED.matcher(squeezed).matches() && !squeezed.endsWith("。");
  }

  static boolean isDate(String squeezed) {
    return squeezed.length() < 20 && DATE.matcher(squeezed).matches();
  }

  static boolean isSalutation(String squeezed) {
    return squeezed.length() <= 80 && SALUTATION.matcher(squeezed).matches();
  }

  /** Whether the line may be the name of the office that signs. */
  static boolean isSigner(String squeezed) {
    return squeezed.length() <= 40 && SIGNER.matcher(squeezed).matches();
  }

  /** Whether the line is one of the stock phrases that end a letter. */
  static boolean isClosing(String squeezed) {
    return CLOSING.matcher(squeezed).matches();
  }

  /** Whether the line lists who gets a copy: 抄送：…. */
  static boolean isCopies(String squeezed) {
    return COPIES.matcher(squeezed).matches();
  }
}
