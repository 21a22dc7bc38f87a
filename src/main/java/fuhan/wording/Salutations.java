package fuhan.wording;

import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whom a salutation names: 尊敬的林晚、周砚委员 are two persons, 民盟临川区委 is a party, 林晚等13位代表 is one name for thirteen people. */
public final class Salutations {
  private static final Pattern POLITE = Pattern.compile("^(?:尊敬的|敬爱的|致)");
  private static final Pattern AND_OTHERS = Pattern.compile("等\\s*(\\d+|[一二三四五六七八九十]+)?\\s*(?:位|名|人)*\\s*(?:政协|人大)?(?:委员|代表)*$");
  private static final Pattern SUFFIX = Pattern.compile("(?:政协|人大)?(?:委员|代表|常委|副主席|主席|先生|女士|同志)们?$");
  private static final Pattern PARTY = Pattern.compile(
      "(?:中国)?(?:民革|民盟|民建|民进|农工|致公|九三|台盟|工商联|国民党革命委员会|民主同盟|民主建国会|民主促进会|无党派|知联会|共青团|团[省市区县]委|妇联|总工会|侨联|科协).*|.*(?:支部|总支|工商联|党派|界别?)");
  private static final Pattern COMMITTEE = Pattern.compile(".*(?:政协|人大).*(?:委|委员会|办|室|组|联络处|工委)|.*(?:专委会|专门委员会|活动组|联络委|提案委.*)");
  private static final Pattern OFFICE = Pattern.compile(".*(?:局|委|办|厅|处|政府|街道|中心|部|院|会|镇|乡|公司|大队|支队|所|集团|学校|办事处|管委会|委员会|办公室)");
  /** Two persons: in 林晚和周砚 both sides are as long as names are; 区住房和城乡建设局 is one office. */
  private static final Pattern AND = Pattern.compile("^([\\u4e00-\\u9fff]{2,3})[和及]([\\u4e00-\\u9fff]{2,3}(?:委员|代表)?)$");
  private static final Pattern NAME = Pattern.compile("[\\u4e00-\\u9fff·×XＸ*某]{2,12}");

  private Salutations() {}

  /** The addressees of a salutation without its colon; several are parted by 、，和 or spaces. */
  public static List<Addressee> addressees(String salutation, Role role) {
    String bare = POLITE.matcher(salutation.strip()).replaceFirst("");
    if (bare.isEmpty()) {
      return List.of();
    }
    int people = 1;
    Matcher others = AND_OTHERS.matcher(bare);
    if (others.find()) {
      people = others.group(1) == null ? 2 : number(others.group(1));
      bare = bare.substring(0, others.start());
    }
    List<Addressee> found = new ArrayList<>();
    boolean persons = people > 1 || SUFFIX.matcher(bare).find();
    for (String part : bare.split("[、，,\\s　]|(?<=委员|代表)[和及]")) {
      for (String name : AND.matcher(part).replaceFirst("$1、$2").split("、")) {
        if (!name.isBlank()) {
          found.add(addressee(name.strip(), persons, role, found.isEmpty() ? people : 1));
        }
      }
    }
    return found;
  }

  private static int number(String digits) {
    return Math
        .max(1, Character.isDigit(digits.charAt(0)) ? Integer.parseInt(digits.length() > 6 ? "1" : digits) : Numerals.number(digits));
  }

  private static Addressee addressee(String part, boolean persons, Role role, int people) {
    String name = SUFFIX.matcher(part).replaceFirst("");
    if (PARTY.matcher(part).matches()) {
      return new Addressee(part, Nature.PARTY, people);
    }
    if (part.length() > 4 && COMMITTEE.matcher(part).matches()) {
      return new Addressee(part, Nature.COMMITTEE, people);
    }
    if (role == Role.ASSIST || (OFFICE.matcher(part).matches() && (!persons || part.length() > 4))) {
      return new Addressee(part, Nature.OFFICE, people);
    }
    return new Addressee(NAME.matcher(name).matches() ? name : part, Nature.PERSON, people);
  }
}
