package fuhan.draft;

import static fuhan.draft.Sample.CLERK;
import static fuhan.draft.Sample.HEAD;
import static fuhan.draft.Sample.saying;
import static fuhan.draft.Sample.words;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A draft between the clerk's machine and the head's. */
class HandoverTest {
  @TempDir Path folder;
  private final Sample.Clock clock = new Sample.Clock();
  private Store clerks;
  private Store heads;
  private long draft;

  @BeforeEach
  void open() throws DraftException {
    clerks = Sample.open(folder.resolve("clerk"), "", clock);
    heads = Sample.open(folder.resolve("head"), "", clock);
    draft = clerks.drafts().create(saying("一"), Optional.empty(), CLERK);
  }

  @AfterEach
  void close() {
    clerks.close();
    heads.close();
  }

  private long given() throws DraftException {
    return heads.handover().take(clerks.handover().give(draft), HEAD).draft();
  }

  private Outcome back(long there) throws DraftException {
    return clerks.handover().take(heads.handover().give(there), CLERK);
  }

  @Test
  void goesToTheHeadWithItsHistoryAndComesBackWithComments() throws DraftException {
    clerks.reviews().submit(draft, CLERK, "请审");
    long there = given();
    assertThat(heads.drafts().read(there).state()).isEqualTo(State.SUBMITTED);
    assertThat(heads.versions().of(there)).hasSameSizeAs(clerks.versions().of(draft));
    heads.comments().add(there, "section.1", "一", "请核对", HEAD);
    clock.pass(Duration.ofMinutes(5));
    heads.reviews().sendBack(there, HEAD, "请补充数据");
    assertThat(back(there)).isInstanceOf(Outcome.Merged.class);
    assertThat(clerks.drafts().read(draft).state()).isEqualTo(State.RETURNED);
    assertThat(clerks.comments().of(draft)).extracting(Comment::text).containsExactly("请核对");
    assertThat(clerks.reviews().steps(draft)).extracting(Step::remark).containsExactly("请审", "请补充数据");
    assertThat(back(there)).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void takesTheTextOfTheSideThatWentOn() throws DraftException {
    long there = given();
    clock.pass(Duration.ofMinutes(10));
    heads.drafts().save(there, saying("二"), HEAD);
    assertThat(back(there)).isInstanceOf(Outcome.Merged.class);
    assertThat(words(clerks.drafts().read(draft).letter())).isEqualTo("二");
    clock.pass(Duration.ofMinutes(10));
    clerks.drafts().save(draft, saying("三"), CLERK);
    assertThat(back(there)).isInstanceOf(Outcome.Unchanged.class);
    assertThat(words(clerks.drafts().read(draft).letter())).isEqualTo("三");
  }

  @Test
  void neverOverwritesSilently() throws DraftException {
    long there = given();
    clock.pass(Duration.ofMinutes(10));
    heads.drafts().save(there, saying("二"), HEAD);
    clerks.drafts().save(draft, saying("三"), CLERK);
    Outcome outcome = back(there);
    assertThat(outcome).isInstanceOfSatisfying(Outcome.Conflict.class, conflict -> {
      assertThat(words(conflict.mine())).isEqualTo("三");
      assertThat(words(conflict.theirs())).isEqualTo("二");
      assertThat(conflict.base()).hasValueSatisfying(base -> assertThat(words(base)).isEqualTo("一"));
      assertThat(conflict.reasons()).allMatch(reason -> reason.endsWith("。"));
    });
    assertThat(words(clerks.drafts().read(draft).letter())).isEqualTo("三");

    Dossier theirs = heads.handover().give(there);
    clerks.handover().take(theirs, CLERK, new Decision.Theirs());
    assertThat(words(clerks.drafts().read(draft).letter())).isEqualTo("二");
    List<Version> kept = clerks.versions().of(draft);
    assertThat(kept.stream().map(version -> text(version.id()))).contains("一", "二", "三");
    assertThat(clerks.handover().take(theirs, CLERK)).isInstanceOf(Outcome.Unchanged.class);
  }

  @Test
  void keepsMineOrALetterMadeOfBoth() throws DraftException {
    long there = given();
    clock.pass(Duration.ofMinutes(10));
    heads.drafts().save(there, saying("二"), HEAD);
    clerks.drafts().save(draft, saying("三"), CLERK);
    clerks.handover().take(heads.handover().give(there), CLERK, new Decision.Mine());
    assertThat(words(clerks.drafts().read(draft).letter())).isEqualTo("三");
    assertThat(clerks.versions().of(draft).stream().map(version -> text(version.id()))).contains("二");
    clock.pass(Duration.ofMinutes(10));
    heads.drafts().save(there, saying("四"), HEAD);
    clerks.drafts().save(draft, saying("五"), CLERK);
    clerks.handover().take(heads.handover().give(there), CLERK, new Decision.Merged(saying("四五")));
    assertThat(words(clerks.drafts().read(draft).letter())).isEqualTo("四五");
  }

  @Test
  void aDraftInTheBinIsNotTouched() throws DraftException {
    long there = given();
    clerks.drafts().toBin(draft);
    assertThatThrownBy(() -> back(there)).isInstanceOf(DraftException.class).hasMessageContaining("回收站");
  }

  private String text(long version) {
    try {
      return words(clerks.versions().letter(version));
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }
}
