package fuhan.manuscript;

import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.Member;
import fuhan.letter.Role;
import fuhan.manuscript.ProposalFields.Field;
import fuhan.wording.Dates;
import fuhan.wording.Salutations;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Who proposed: names beside 提案人 and 联名人 with their units and telephones, or the name under the title. */
final class ProposalMembers {
  private static final Pattern ASIDE = Pattern.compile("([\\p{IsHan}·]{2,20})（([^（）]*)）");
  private static final Pattern MANY = Pattern.compile("等\\s*(?:\\d+|[一二三四五六七八九十]+)?\\s*(?:位|名|人)[^、，]*$");
  private static final Pattern LEADING = Pattern.compile("^(?:[省市区县])?(?:政协委员|人大代表|提案人|委员|代表)");
  private static final Pattern SIGNED = Pattern
      .compile("(?:[\\p{IsHan}]{0,6}(?:政协委员|人大代表))[：　\\s]*([\\p{IsHan}·、]{2,40})|[（]?([\\p{IsHan}·]{2,4})[）]?");
  private static final Pattern NO_NAME = Pattern
      .compile(".*(?:摘要|前言|背景|现状|情况|问题|建议|内容|分析|正文|提案|案由|概述|引言|说明|对策|措施|会议|原因|一|二|三|委员会|附件|目录|谢谢|敬礼|此致|领导|单位).*");
  private static final Pattern NO_UNIT = Pattern.compile(".*(?:委员|代表|代表团|界别?|签名|签字|男|女)");
  private static final Pattern PHONE = Pattern.compile("[\\d\\-— ()（）]{7,20}");

  private static final int LONGEST_SIGNED = 60;

  private final List<Member> members = new ArrayList<>();
  private final List<String> remarks = new ArrayList<>();
  /** the first of those whom the last label named */
  private int latest;
  private boolean ofOffice;

  private ProposalMembers() {}

  static ProposalMembers in(ProposalFields fields, String title) {
    ProposalMembers found = new ProposalMembers();
    fields.all().forEach(found::take);
    if (found.members.isEmpty()) {
      found.signed(fields.text(), title);
    }
    return found;
  }

  List<Member> members() {
    return List.copyOf(members);
  }

  List<String> remarks() {
    return List.copyOf(remarks);
  }

  private void take(Field field) {
    switch (field.label()) {
      case PROPOSER, JOINT -> {
        ofOffice = false;
        names(field.value());
      }
      case LEAD, ASSIST, SEPARATE -> ofOffice = true;
      case UNIT -> details(field.value(), false);
      case PHONE -> details(field.value(), true);
      default -> {
      }
    }
  }

  private void names(String value) {
    int before = members.size();
    Matcher aside = ASIDE.matcher(value);
    StringBuilder bare = new StringBuilder();
    List<Member> described = new ArrayList<>();
    while (aside.find()) {
      boolean phone = PHONE.matcher(aside.group(2)).matches();
      boolean unit = !phone && !NO_UNIT.matcher(aside.group(2)).matches();
      described.add(new Member(aside.group(1), unit ? aside.group(2) : "", phone ? aside.group(2) : ""));
      aside.appendReplacement(bare, Matcher.quoteReplacement(aside.group(1) + "、"));
    }
    aside.appendTail(bare);
    String list = LEADING.matcher(bare.toString().replaceAll("[；;/。：:]", "、")).replaceFirst("");
    if (MANY.matcher(list).find()) {
      remarks.add("提案人写作“" + list + "”，没有列出的请在提案人一栏补上。");
    }
    for (Addressee addressee : Salutations.addressees(list, Role.LEAD)) {
      String name = addressee.name().strip();
      boolean known = members.stream().anyMatch(member -> member.name().equals(name));
      if (!known && name.length() > 1 && name.length() < 30) {
        members.add(described.stream().filter(member -> member.name().equals(name)).findFirst().orElse(new Member(name, "", "")));
        doubt(addressee);
      }
    }
    latest = Math.min(before, Math.max(0, members.size() - 1));
  }

  private void doubt(Addressee addressee) {
    if (addressee.nature() == Nature.PERSON && addressee.name().length() > 4 && !addressee.name().contains("·")) {
      remarks.add("“" + addressee.name() + "”不像一个人的姓名，请核对提案人。");
    }
  }

  /** Units or telephones of those named last: one each, or one for the first who has none. */
  private void details(String value, boolean phone) {
    if (ofOffice || members.isEmpty()) {
      return;
    }
    List<String> values = List.of(value.split("[、；;]"));
    boolean each = values.size() > 1 && values.size() == members.size() - latest;
    for (int i = latest; i < members.size(); i++) {
      Member member = members.get(i);
      if ((phone ? member.phone() : member.unit()).isEmpty()) {
        String said = (each ? values.get(i - latest) : value).strip();
        members.set(i, phone ? new Member(member.name(), member.unit(), said) : new Member(member.name(), said, member.phone()));
        if (!each) {
          return;
        }
      }
    }
  }

  /** A name without a label: under the title, or above the date at the end. */
  private void signed(List<String> text, String title) {
    int from = Math.max(0, text.indexOf(title));
    for (int i = from; i < Math.min(text.size(), from + 4) && members.isEmpty(); i++) {
      sign(text.get(i), title, i > from && text.get(i - 1).contains(title));
    }
    for (int i = Math.max(1, text.size() - 3); i < text.size() && members.isEmpty(); i++) {
      if (Dates.read(text.get(i)).isPresent()) {
        sign(text.get(i - 1), title, true);
      }
    }
  }

  private void sign(String line, String title, boolean alone) {
    if (line.length() > LONGEST_SIGNED) {
      return;
    }
    Matcher matcher = SIGNED.matcher(line);
    List<Addressee> found = Salutations.addressees(line, Role.LEAD);
    boolean body = found.size() == 1 && line.length() <= 20 && found.getFirst().nature() != Nature.PERSON
        && found.getFirst().nature() != Nature.OFFICE;
    if (body && !title.equals(line)) {
      names(line);
    } else if (matcher.matches() && matcher.group(1) != null) {
      names(matcher.group(1));
    } else if (matcher.matches() && alone && !NO_NAME.matcher(matcher.group(2)).matches()) {
      names(matcher.group(2));
    }
  }
}
