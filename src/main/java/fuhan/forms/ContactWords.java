package fuhan.forms;

import fuhan.letter.Contact;
import fuhan.letter.Handling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** 沟通情况 in words: 收到提案后，我局…，分别于5月10日、6月5日与林晚委员电话沟通，…；6月13日与林晚委员会商，…。 */
public final class ContactWords {
  private static final String NUMERALS = "零一二三四五六七八九十";

  private record Kind(Contact.Way way, String people) {}

  private ContactWords() {}

  /** A sentence for the form; empty when nothing was noted. Contacts of one way with the same people are told together. */
  public static String of(Handling handling, String answered) {
    List<String> steps = new ArrayList<>(handling.steps());
    handling.contacts().stream().map(Contact::step).filter(step -> !step.isBlank() && !steps.contains(step)).forEach(steps::add);
    Map<Kind, List<Contact>> together = new LinkedHashMap<>();
    handling.contacts()
        .forEach(contact -> together.computeIfAbsent(new Kind(contact.way(), contact.people()), any -> new ArrayList<>()).add(contact));
    List<String> clauses = together.entrySet().stream().map(entry -> clause(entry.getKey(), entry.getValue())).toList();
    if (steps.isEmpty() && clauses.isEmpty()) {
      return "";
    }
    String list = steps.isEmpty() ? ""
        : "按照" + count(steps) + "要求（即" + steps.stream().map(step -> "“" + step + "”").collect(Collectors.joining()) + "）落实各环节";
    String told = String.join("；", clauses);
    return "收到" + answered + "后，我局" + list + (list.isEmpty() || told.isEmpty() ? "" : "，") + told + "。";
  }

  /** 六个“一” when every item begins with 一. */
  private static String count(List<String> steps) {
    String number = steps.size() < NUMERALS.length() ? NUMERALS.substring(steps.size(), steps.size() + 1) : Integer.toString(steps.size());
    return steps.stream().allMatch(step -> step.startsWith("一")) ? number + "个“一”" : number + "项";
  }

  private static String clause(Kind kind, List<Contact> contacts) {
    List<String> days = contacts.stream().map(Contact::date).flatMap(Optional::stream).sorted().distinct().map(ContactWords::day).toList();
    String when = days.isEmpty() ? "" : (days.size() > 1 ? "分别于" : "") + String.join("、", days);
    String outcomes = contacts.stream()
        .map(contact -> contact.outcome().strip().replaceAll("[。；，]+$", ""))
        .filter(text -> !text.isEmpty())
        .distinct()
        .collect(Collectors.joining("，"));
    String people = kind.people().isBlank() ? "" : "与" + kind.people();
    return when + people + kind.way().word() + (outcomes.isEmpty() ? "" : "，" + outcomes);
  }

  private static String day(LocalDate date) {
    return date.getMonthValue() + "月" + date.getDayOfMonth() + "日";
  }
}
