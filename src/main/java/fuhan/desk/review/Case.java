package fuhan.desk.review;

import fuhan.version.Comparison;
import fuhan.check.Finding;
import fuhan.check.Script;
import fuhan.desk.form.Proofreading;
import fuhan.desk.frame.Desk;
import fuhan.desk.sheet.Compositor;
import fuhan.desk.sheet.SetLetter;
import fuhan.template.HeadForm;
import fuhan.print.Printout;
import fuhan.draft.Comment;
import fuhan.draft.Draft;
import fuhan.draft.DraftException;
import fuhan.draft.Step;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Letter;
import fuhan.manuscript.Manuscript;
import java.util.List;
import java.util.Optional;

/**
 * What lies before the head.
 *
 * @param manuscript the letter composed
 * @param changes what is different since this head last looked; empty when nothing was seen before
 * @param findings what the rules found, what matters most first
 * @param next the number the register would give; empty when the office has no 代字
 */
record Case(
    Draft draft,
    Manuscript manuscript,
    Optional<List<Comparison.Row>> changes,
    List<Comment> comments,
    List<Step> steps,
    List<Finding> findings,
    Optional<DocumentNumber> next) {

  /** Reads everything and notes that it was seen. */
  static Case of(Desk desk, long id) throws DraftException {
    Draft draft = desk.store().drafts().read(id);
    Printout printout = desk.workplace().printout();
    SetLetter set = new Compositor(printout, HeadForm.LETTER).set(draft.letter());
    Manuscript manuscript = set.manuscript();
    Script script = Script.of(draft.letter(), manuscript, printout.template(draft.letter())).on(set.pages(), set.notes());
    Optional<Letter> seen = desk.store().reviews().lastSeen(id, desk.account());
    Optional<List<Comparison.Row>> changes = seen.map(
        letter -> Comparison.of(printout.manuscript(letter).lines(), manuscript.lines())
            .stream()
            .filter(Comparison.Row::isChanged)
            .toList());
    String code = desk.store().settings().office().code();
    int year = draft.letter()
        .ending()
        .date()
        .map(date -> date.getYear())
        .orElse(java.time.LocalDate.now(java.time.ZoneId.systemDefault()).getYear());
    Optional<DocumentNumber> next = draft.letter().head().number();
    if (next.isEmpty() && !code.isBlank()) {
      next = Optional.of(desk.store().register().next(code, year));
    }
    return new Case(
        draft, manuscript, changes, desk.store().comments().of(id), desk.store().reviews().steps(id), Proofreading.of(desk, id, script),
        next);
  }
}
