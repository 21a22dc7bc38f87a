package fuhan.draft;

import static fuhan.draft.Sample.CLERK;
import static fuhan.draft.Sample.HEAD;
import static fuhan.draft.Sample.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Feedback;
import fuhan.letter.Handling;
import fuhan.letter.Office;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftsTest {
  private static final LocalDate DUE = LocalDate.of(2025, 7, 1);

  @TempDir Path folder;
  private final Sample.Clock clock = new Sample.Clock();
  private Store store;

  @BeforeEach
  void open() throws DraftException {
    store = Sample.open(folder, "", clock);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen() throws DraftException {
    store.close();
    store = Sample.open(folder, "", clock);
  }

  @Test
  void keepsWhatWasSaved() throws DraftException {
    long id = store.drafts().create(saying("一"), Optional.of(DUE), CLERK);
    clock.pass(Duration.ofSeconds(5));
    store.drafts().save(id, saying("二"), CLERK);
    reopen();
    Draft draft = store.drafts().read(id);
    assertThat(draft.letter()).isEqualTo(saying("二"));
    assertThat(draft.state()).isEqualTo(State.DRAFT);
    assertThat(draft.due()).contains(DUE);
    assertThat(draft.changedBy()).isEqualTo("林晚");
    assertThat(draft.changedAt()).isEqualTo(Instant.parse("2025-06-12T01:30:05Z"));
    assertThat(draft.sha256()).hasSize(64);
  }

  @Test
  void listsWhatTheTableShowsNewestChangeFirst() throws DraftException {
    long first = store.drafts().create(saying("一"), Optional.of(DUE), CLERK);
    clock.pass(Duration.ofMinutes(1));
    long second = store.drafts().create(Sample.letter("102", "关于增设便民站点的提案", "二"), Optional.empty(), CLERK);
    assertThat(store.drafts().list()).containsExactly(
        new DraftRow(second, "关于增设便民站点的提案", "102", "许知远", "A", State.DRAFT, Optional.empty(), Instant.parse("2025-06-12T01:31:00Z"), false),
        new DraftRow(
            first, "关于加强校园周边治理的提案", "101", "许知远", "A", State.DRAFT, Optional.of(DUE), Instant.parse("2025-06-12T01:30:00Z"), false));
    clock.pass(Duration.ofMinutes(1));
    store.drafts().save(first, saying("三"), CLERK);
    assertThat(store.drafts().list()).extracting(DraftRow::id).containsExactly(first, second);
  }

  @Test
  void anUnchangedLetterChangesNothing() throws DraftException {
    long id = store.drafts().create(saying("一"), Optional.empty(), CLERK);
    Draft before = store.drafts().read(id);
    clock.pass(Duration.ofHours(1));
    store.drafts().save(id, saying("一"), HEAD);
    assertThat(store.drafts().read(id)).isEqualTo(before);
    assertThat(store.versions().of(id)).hasSize(1);
  }

  @Test
  void copiesWithoutTheDocumentNumber() throws DraftException {
    store.settings().office(new Office("临川区教育局", "临教函", "", "", "", "", ""));
    long id = store.drafts().create(saying("一"), Optional.of(DUE), CLERK);
    store.reviews().submit(id, CLERK, "");
    assertThat(store.reviews().approve(id, HEAD, "", Optional.empty()).letter().head().number())
        .contains(new DocumentNumber("临教函", 2025, 1));
    Draft copy = store.drafts().read(store.drafts().copy(id, CLERK));
    assertThat(copy.letter()).isEqualTo(saying("一"));
    assertThat(copy.state()).isEqualTo(State.DRAFT);
    assertThat(copy.due()).isEmpty();
  }

  @Test
  void aSecondReplyKnowsTheFirst() throws DraftException {
    Feedback dissatisfied = new Feedback(
        "周砚", "学府路18号", "", "", "没有说清楚", Optional.of(Feedback.Satisfaction.DISSATISFIED), Optional.empty(), Optional.of(DUE));
    long first = store.drafts()
        .create(saying("一").withHandling(Handling.NONE.withSilence("失联").withFeedback(List.of(dissatisfied))), Optional.of(DUE), CLERK);
    long second = store.drafts().answerAgain(first, CLERK);
    Draft again = store.drafts().read(second);
    assertThat(again.letter().body()).isEqualTo(saying("一").body());
    assertThat(again.letter().ending().date()).isEmpty();
    assertThat(Handling.of(again.letter()).silence()).isEmpty();
    assertThat(Handling.of(again.letter()).feedback()).singleElement().satisfies(form -> {
      assertThat(form.address()).isEqualTo("学府路18号");
      assertThat(form.result()).isEmpty();
      assertThat(form.opinion()).isEmpty();
    });
    assertThat(store.drafts().list()).filteredOn(DraftRow::again).extracting(DraftRow::id).containsExactly(second);
    assertThat(store.drafts().chain(second)).isEqualTo(new Drafts.Chain(Optional.of(first), List.of()));
    assertThat(store.drafts().chain(first)).isEqualTo(new Drafts.Chain(Optional.empty(), List.of(second)));
    store.drafts().toBin(first);
    store.drafts().emptyBin();
    assertThat(store.drafts().chain(second).first()).isEmpty();
  }

  @Test
  void theBinTakesGivesBackAndIsEmptied() throws DraftException {
    long kept = store.drafts().create(saying("一"), Optional.empty(), CLERK);
    long gone = store.drafts().create(saying("二"), Optional.empty(), CLERK);
    store.comments().add(gone, "0", "二", "请核对", HEAD);
    store.drafts().toBin(kept);
    store.drafts().toBin(gone);
    assertThat(store.drafts().list()).isEmpty();
    assertThat(store.drafts().search("")).isEmpty();
    assertThat(store.drafts().bin()).hasSize(2);
    store.drafts().fromBin(kept);
    assertThat(store.drafts().emptyBin()).isEqualTo(1);
    assertThat(store.drafts().list()).extracting(DraftRow::id).containsExactly(kept);
    assertThatThrownBy(() -> store.drafts().read(gone)).isInstanceOf(DraftException.class).hasMessageContaining("没有编号为" + gone + "的草稿");
    assertThatThrownBy(() -> store.drafts().toBin(gone)).isInstanceOf(DraftException.class);
    assertThat(store.versions().of(gone)).isEmpty();
    assertThat(store.comments().of(gone)).isEmpty();
  }

  @Test
  void setsAndRemovesTheDueDay() throws DraftException {
    long id = store.drafts().create(saying("一"), Optional.empty(), CLERK);
    store.drafts().due(id, Optional.of(DUE));
    assertThat(store.drafts().read(id).due()).contains(DUE);
    store.drafts().due(id, Optional.empty());
    assertThat(store.drafts().read(id).due()).isEmpty();
  }

  @Test
  void findsLettersByEveryWordInThem() throws DraftException {
    long school = store.drafts().create(saying("我们选派骨干12人到ＡＰＰ平台值守。"), Optional.empty(), CLERK);
    clock.pass(Duration.ofSeconds(1));
    long station = store.drafts().create(Sample.letter("102", "关于增设便民站点的提案", "增设站点8个。"), Optional.empty(), CLERK);
    assertThat(store.drafts().search("护学")).containsExactly(station, school);
    assertThat(store.drafts().search("骨干 app")).containsExactly(school);
    assertThat(store.drafts().search("  便民\t站点 ")).containsExactly(station);
    assertThat(store.drafts().search("许知远 第101号")).containsExactly(school);
    assertThat(store.drafts().search("骨干 便民")).isEmpty();
    assertThat(store.drafts().search("")).containsExactly(station, school);
    store.drafts().save(station, Sample.letter("102", "关于增设便民站点的提案", "骨干到位。"), CLERK);
    assertThat(store.drafts().search("骨干")).containsExactlyInAnyOrder(station, school);
    assertThat(store.drafts().search("8个")).isEmpty();
    store.drafts().toBin(school);
    assertThat(store.drafts().search("骨干")).containsExactly(station);
  }

  @Test
  void listsAndSearchesTenThousandDrafts() throws DraftException {
    long id = store.drafts().create(saying("完成第1处便民站点。"), Optional.empty(), CLERK);
    store.close();
    Jdbi.create(new DataFile(folder).source(FileKey.NONE)).useHandle(handle -> {
      handle.execute(
          "insert into draft (id, subject, numbers, members, category, state, changed_by, changed_at, sha256, approved_sha256)"
              + " select x, subject, x, members, category, state, changed_by, changed_at, sha256, '' from draft, system_range(2, 10000)");
      handle.execute(
          "insert into draft_text select x, letter, replace(words, '第1处', '第' || x || '处') from draft_text, system_range(2, 10000)");
    });
    store = Sample.open(folder, "", clock);
    assertThat(id).isEqualTo(1);
    assertThat(store.drafts().list()).hasSize(10_000);
    assertThat(store.drafts().search("第9999处")).hasSize(1);
    assertThat(store.drafts().search("便民")).hasSize(10_000);
  }

  @Test
  void manyThreadsMaySaveAtOnceAndBeInterrupted() throws Exception {
    List<Future<Long>> saves = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(8)) {
      for (int i = 0; i < 64; i++) {
        String words = "第" + i + "件";
        saves.add(threads.submit(() -> {
          Thread.currentThread().interrupt();
          return store.drafts().create(saying(words), Optional.empty(), CLERK);
        }));
      }
    }
    assertThat(ids(saves)).doesNotHaveDuplicates().hasSize(64);
    assertThat(store.drafts().list()).hasSize(64);
  }

  private static List<Long> ids(List<Future<Long>> saves) throws ExecutionException, InterruptedException {
    List<Long> ids = new ArrayList<>();
    for (Future<Long> save : saves) {
      ids.add(save.get());
    }
    return ids;
  }

  @Test
  void keepsSettingsAndTheOffice() throws DraftException {
    assertThat(store.settings().office()).isEqualTo(Office.UNKNOWN);
    assertThat(store.settings().value("theme", "light")).isEqualTo("light");
    Office office = new Office("临川区教育局", "临教函", "周砚", "陆明", "林晚", "0000-2100101", "区政协提案委员会，区政府办公室");
    store.settings().office(office);
    store.settings().set("theme", "dark");
    store.settings().set("theme", "");
    reopen();
    assertThat(store.settings().office()).isEqualTo(office);
    assertThat(store.settings().value("theme", "light")).isEmpty();
  }

  @Test
  void commentsAreTickedOffAndOpenedAgain() throws DraftException {
    long id = store.drafts().create(saying("一"), Optional.empty(), CLERK);
    long comment = store.comments().add(id, "sections/0", "一", "请核对数据", HEAD);
    Comment open = new Comment(comment, id, "sections/0", "一", "请核对数据", "陆明", clock.instant(), Optional.empty());
    assertThat(store.comments().of(id)).containsExactly(open);
    store.comments().tick(comment, CLERK);
    assertThat(store.comments().of(id)).extracting(Comment::doneBy).containsExactly(Optional.of("林晚"));
    store.comments().untick(comment);
    assertThat(store.comments().of(id)).containsExactly(open);
    assertThatThrownBy(() -> store.comments().tick(99, CLERK)).hasMessageContaining("没有找到这条批注");
    assertThatThrownBy(() -> store.comments().add(id, "", "", " ", HEAD)).hasMessageContaining("没有写内容");
  }
}
