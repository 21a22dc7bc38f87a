package fuhan.desk.form;

import fuhan.draft.State;
import fuhan.letter.Contact;
import fuhan.letter.Feedback;
import fuhan.letter.Feedback.Satisfaction;
import fuhan.letter.Letter;
import fuhan.letter.Opinion;
import fuhan.letter.Suggestion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** 办理记录: whom the office talked to, what other units said, how the members judged the answer, what is published. */
final class HandlingPage extends Page {
  private final List<Part> closable;
  private final Part feedback;

  private HandlingPage(List<Part> parts, Part feedback) {
    super("办理记录", place -> place.equals(HandlingLenses.PLACE) || place.startsWith(HandlingLenses.PLACE + "/"), parts);
    this.closable = parts.stream().filter(part -> part != feedback).toList();
    this.feedback = feedback;
  }

  /**
   * The step.
   *
   * @param checklist what the office does for each proposal
   * @param again begins a second reply
   */
  static HandlingPage of(Editing editing, List<String> checklist, Runnable again) {
    Card contacts = new Card(
        "沟通记录", "每次联系委员、代表记一行；办理情况表里的“沟通情况”由这里写成。", contacts(editing, checklist), new Steps(editing, checklist), new Told(editing),
        new Silence(editing));
    Card opinions = new Card("会办意见", "会办单位的意见记在这里，采用没有采用要有着落；写在哪条建议下，审核时就显示在哪条旁边。", opinions(editing));
    Card feedback = new Card(
        "意见征询表", "每位委员、代表一张，印发以后交回来的意见也记在这里，不用重新送审。", feedback(editing), new Members(editing), new Again(editing, again));
    return new HandlingPage(List.of(contacts, opinions, feedback, new ReleaseCard(editing)), feedback);
  }

  private static Part contacts(Editing editing, List<String> checklist) {
    List<String> items = Stream.concat(Stream.of(""), checklist.stream()).toList();
    return new RowsPart<>(
        editing, HandlingLenses.CONTACTS, "每次联系",
        () -> new Contact(Optional.empty(), Contact.Way.CALL, editing.now().addressing().salutation().replace("尊敬的", ""), "", ""),
        (letter, contact) -> contact.date().isEmpty() ? "没有日期"
            : "",
        List.of(
            List.of(
                new Column.Day<>(
                    "联系日期", 11, Contact::date,
                    (contact, date) -> new Contact(date, contact.way(), contact.people(), contact.outcome(), contact.step())),
                new Column.Choice<>(
                    "联系方式", 8, () -> List.of(Contact.Way.values()), Contact.Way::word, Contact::way,
                    (contact, way) -> new Contact(contact.date(), way, contact.people(), contact.outcome(), contact.step()))),
            List.of(
                new Column.Words<>(
                    "和谁联系", 0, Contact::people,
                    (contact, words) -> new Contact(contact.date(), contact.way(), words, contact.outcome(), contact.step())),
                new Column.Choice<>(
                    "算作清单里的", 13, () -> items, item -> item.isEmpty() ? "不算作清单里的" : "算作“" + item + "”", Contact::step,
                    (contact, item) -> new Contact(contact.date(), contact.way(), contact.people(), contact.outcome(), item))),
            List.of(
                new Column.Words<>(
                    "结果，如：充分了解提案意图", 0, Contact::outcome,
                    (contact, words) -> new Contact(contact.date(), contact.way(), contact.people(), words, contact.step())))));
  }

  private static Part opinions(Editing editing) {
    return new RowsPart<>(
        editing, HandlingLenses.OPINIONS, "会办单位的意见", () -> new Opinion("", Optional.empty(), 0, "", Opinion.Use.OPEN, ""),
        (letter, opinion) -> opinion.use() == Opinion.Use.NOT_USED
            && opinion.remark().isBlank() ? "没有写原因"
                : "",
        List.of(
            List.of(
                new Column.Day<>(
                    "收到日期", 11, Opinion::date,
                    (of, date) -> new Opinion(of.unit(), date, of.suggestion(), of.text(), of.use(), of.remark())),
                new Column.Choice<>(
                    "采用情况", 7, () -> List.of(Opinion.Use.values()), Opinion.Use::word, Opinion::use,
                    (of, use) -> new Opinion(of.unit(), of.date(), of.suggestion(), of.text(), use, of.remark()))),
            List.of(
                new Column.Words<>(
                    "会办单位", 9, Opinion::unit,
                    (of, words) -> new Opinion(words, of.date(), of.suggestion(), of.text(), of.use(), of.remark())),
                new Column.Choice<>(
                    "针对哪条建议", 0, () -> about(editing.now()), id -> words(editing.now(), id), Opinion::suggestion,
                    (of, id) -> new Opinion(of.unit(), of.date(), id, of.text(), of.use(), of.remark()))),
            List.of(
                new Column.Prose<>(
                    "意见原文", Opinion::text,
                    (of, words) -> new Opinion(of.unit(), of.date(), of.suggestion(), words, of.use(), of.remark()))),
            List.of(
                new Column.Words<>(
                    "说明，没有采用的写明原因", 0, Opinion::remark,
                    (of, words) -> new Opinion(of.unit(), of.date(), of.suggestion(), of.text(), of.use(), words)))));
  }

  private static List<Integer> about(Letter letter) {
    List<Integer> ids = new ArrayList<>(List.of(0));
    letter.suggestions().forEach(suggestion -> ids.add(suggestion.id()));
    return ids;
  }

  private static String words(Letter letter, int id) {
    return letter.suggestion(id).map(Suggestion::text).map(text -> "针对“" + text + "”").orElse("针对整件提案");
  }

  private static Part feedback(Editing editing) {
    List<Optional<Satisfaction>> grades = Stream
        .concat(Stream.of(Optional.<Satisfaction>empty()), Arrays.stream(Satisfaction.values()).map(Optional::of))
        .toList();
    return new RowsPart<>(
        editing, HandlingLenses.FEEDBACK, "每位委员、代表",
        () -> new Feedback("", "", "", "", "", Optional.empty(), Optional.empty(), Optional.empty()),
        (letter, form) -> form.result().filter(Satisfaction.DISSATISFIED::equals).isPresent() ? "不满意" : "",
        List.of(
            List.of(
                new Column.Words<>(
                    "姓名", 6, Feedback::member,
                    (of, words) -> new Feedback(
                        words, of.address(), of.phone(), of.number(), of.opinion(), of.result(), of.process(), of.returned()),
                    FieldChecks::name),
                new Column.Words<>(
                    "联系电话", 9, Feedback::phone,
                    (of, words) -> new Feedback(
                        of.member(), of.address(), words, of.number(), of.opinion(), of.result(), of.process(), of.returned()),
                    FieldChecks::phone)),
            List.of(
                new Column.Words<>(
                    "通讯地址", 0, Feedback::address,
                    (of, words) -> new Feedback(
                        of.member(), words, of.phone(), of.number(), of.opinion(), of.result(), of.process(), of.returned())),
                new Column.Words<>(
                    "编号，不同时写", 8, Feedback::number,
                    (of, words) -> new Feedback(
                        of.member(), of.address(), of.phone(), words, of.opinion(), of.result(), of.process(), of.returned()))),
            List.of(
                new Column.Choice<>(
                    "对办理结果", 0, () -> grades, grade -> "结果" + grade.map(Satisfaction::word).orElse("未交回"), Feedback::result,
                    (of, grade) -> new Feedback(
                        of.member(), of.address(), of.phone(), of.number(), of.opinion(), grade, of.process(), of.returned())),
                new Column.Choice<>(
                    "对办理过程", 0, () -> grades, grade -> "过程" + grade.map(Satisfaction::word).orElse("未交回"), Feedback::process,
                    (of, grade) -> new Feedback(
                        of.member(), of.address(), of.phone(), of.number(), of.opinion(), of.result(), grade, of.returned()))),
            List.of(
                new Column.Day<>(
                    "交回日期", 11, Feedback::returned,
                    (of, date) -> new Feedback(
                        of.member(), of.address(), of.phone(), of.number(), of.opinion(), of.result(), of.process(), date)),
                new Column.Prose<>(
                    "对办理结果的意见", Feedback::opinion, (of, words) -> new Feedback(
                        of.member(), of.address(), of.phone(), of.number(), words, of.result(), of.process(), of.returned())))));
  }

  /** Forms come back when the letter is long out, so they can be noted then. */
  @Override
  void close(boolean closed, State state) {
    closable.forEach(part -> part.node().setDisable(closed));
    feedback.node().setDisable(closed && state != State.ISSUED);
  }
}
