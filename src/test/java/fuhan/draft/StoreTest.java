package fuhan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.json.LetterFile;
import fuhan.letter.Body;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Office;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Proposal;
import fuhan.letter.Section;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  static final LetterText TEXT = new LetterText(letter -> LetterFile.of(letter).text(), text -> LetterFile.parse(text).letter());

  @TempDir private Path folder;
  private Instant now = Instant.parse("2025-06-12T01:00:00Z");
  private final InstantSource clock = () -> now;
  private Store store;
  private Account clerk;
  private Account head;

  @BeforeEach
  void open() throws DraftException {
    store = Store.open(folder, "", TEXT, clock);
    clerk = store.accounts().create("许知远", "clerk-1".toCharArray(), Account.Rank.CLERK);
    head = store.accounts().create("周砚", "head-12".toCharArray(), Account.Rank.HEAD);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private void reopen(String password) throws DraftException {
    store.close();
    store = Store.open(folder, password, TEXT, clock);
  }

  static Letter letter(String words) {
    Proposal proposal = new Proposal("20250112", "关于提升课后服务的提案", "区政协十届四次会议", List.of(new Member("林晚", "", "")), List.of());
    return Letter.blank("three-part")
        .withProposals(List.of(proposal))
        .withBody(Body.EMPTY.withSections(List.of(new Section(Ordinal.NONE, "", List.of(Paragraph.of(words))))));
  }

  @Test
  void keepsWhatWasSavedAfterItIsOpenedAgain() throws DraftException {
    long id = store.drafts().create(letter("一稿"), Optional.of(LocalDate.of(2025, 7, 1)), clerk);
    store.drafts().save(id, letter("二稿"), clerk);
    reopen("");
    Draft draft = store.drafts().read(id);
    assertThat(draft.letter()).isEqualTo(letter("二稿"));
    assertThat(draft.due()).contains(LocalDate.of(2025, 7, 1));
    assertThat(draft.changedBy()).isEqualTo("许知远");
    assertThat(store.drafts().list()).extracting(DraftRow::subject, DraftRow::numbers, DraftRow::members)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("关于提升课后服务的提案", "20250112", "林晚"));
  }

  @Test
  void findsLettersByWordsOfTheBody() throws DraftException {
    long one = store.drafts().create(letter("开设人工智能课程12门"), Optional.empty(), clerk);
    long two = store.drafts().create(letter("课程由100%自愿选择"), Optional.empty(), clerk);
    assertThat(store.drafts().search("课程")).containsExactly(two, one);
    assertThat(store.drafts().search("课程 人工智能")).containsExactly(one);
    assertThat(store.drafts().search("100%")).containsExactly(two);
    assertThat(store.drafts().search("%自愿选择课程")).isEmpty();
    assertThat(store.drafts().search("")).containsExactly(two, one);
  }

  @Test
  void keepsOneVersionForAStretchOfTypingAndOneForEachDeed() throws DraftException {
    long id = store.drafts().create(letter("0"), Optional.empty(), clerk);
    for (int second = 1; second <= 300; second++) {
      now = now.plusSeconds(1);
      store.drafts().save(id, letter("第" + second + "稿"), clerk);
    }
    store.reviews().submit(id, clerk, "");
    List<Version> versions = store.versions().of(id);
    assertThat(versions).extracting(Version::cause).containsExactly("送审", "自动保存", "自动保存", "新建");
    assertThat(store.versions().letter(versions.getFirst().id())).isEqualTo(letter("第300稿"));
    assertThat(versions).extracting(Version::number).containsExactly(4, 3, 2, 1);
  }

  @Test
  void restoresAVersionAsANewOne() throws DraftException {
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    store.drafts().save(id, letter("二稿"), clerk);
    Version first = store.versions().of(id).getLast();
    store.versions().restore(id, first.id(), clerk);
    assertThat(store.drafts().read(id).letter()).isEqualTo(letter("一稿"));
    List<Version> versions = store.versions().of(id);
    assertThat(versions.getFirst().cause()).isEqualTo("恢复");
    assertThat(store.versions().letter(versions.get(1).id())).isEqualTo(letter("二稿"));
  }

  @Test
  void goesFromClerkToHeadAndOut() throws DraftException {
    store.settings().office(new Office("云州市临川区教育局", "临教函", "", "", "", "", ""));
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    store.reviews().submit(id, clerk, "请审");
    assertThatThrownBy(() -> store.drafts().save(id, letter("偷改"), clerk)).hasMessageContaining("先撤回");
    assertThatThrownBy(() -> store.reviews().approve(id, clerk, "", Optional.empty())).hasMessageContaining("只有审核人");
    assertThatThrownBy(() -> store.reviews().sendBack(id, head, " ")).hasMessageContaining("理由");
    store.reviews().sendBack(id, head, "数字核一下");
    store.drafts().save(id, letter("二稿"), clerk);
    store.reviews().submit(id, clerk, "");
    Draft approved = store.reviews().approve(id, head, "同意", Optional.empty());
    assertThat(approved.letter().head().number()).contains(new DocumentNumber("临教函", 2025, 1));
    assertThat(store.reviews().isFinal(id)).isTrue();
    store.reviews().issue(id, head);
    assertThatThrownBy(() -> store.drafts().save(id, letter("再改"), clerk)).hasMessageContaining("已经印发");
    assertThat(store.reviews().steps(id)).extracting(Step::to)
        .containsExactly(State.SUBMITTED, State.RETURNED, State.SUBMITTED, State.APPROVED, State.ISSUED);
  }

  @Test
  void asksForApprovalAgainAfterAChange() throws DraftException {
    store.settings().office(new Office("云州市临川区教育局", "临教函", "", "", "", "", ""));
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    store.reviews().submit(id, clerk, "");
    Draft approved = store.reviews().approve(id, head, "", Optional.empty());
    Letter changed = letter("改过").withHead(approved.letter().head());
    store.drafts().save(id, changed, clerk);
    assertThat(store.drafts().read(id).state()).isEqualTo(State.DRAFT);
    assertThat(store.reviews().isFinal(id)).isFalse();
    store.reviews().submit(id, clerk, "");
    assertThat(store.reviews().approve(id, head, "", Optional.empty()).letter().head().number())
        .contains(new DocumentNumber("临教函", 2025, 1));
  }

  @Test
  void givesNoNumberTwiceAndShowsGaps() throws DraftException {
    long one = store.drafts().create(letter("一"), Optional.empty(), clerk);
    long two = store.drafts().create(letter("二"), Optional.empty(), clerk);
    store.reviews().submit(one, clerk, "");
    store.reviews().submit(two, clerk, "");
    store.reviews().approve(one, head, "", Optional.of(new DocumentNumber("临教函", 2025, 3)));
    assertThatThrownBy(() -> store.reviews().approve(two, head, "", Optional.of(new DocumentNumber("临教函", 2025, 3))))
        .hasMessageContaining("另一件复函");
    assertThat(store.drafts().read(two).state()).isEqualTo(State.SUBMITTED);
    assertThat(store.register().next("临教函", 2025).serial()).isEqualTo(4);
    assertThat(store.register().gaps("临教函", 2025)).containsExactly(1, 2);
  }

  @Test
  void makesWhoGuessesWait() throws DraftException {
    for (int i = 0; i < 4; i++) {
      assertThatThrownBy(() -> store.accounts().signIn("周砚", "wrong".toCharArray())).hasMessageContaining("对不上");
      now = now.plusSeconds(i == 3 ? 0 : 60);
    }
    assertThatThrownBy(() -> store.accounts().signIn("周砚", "head-12".toCharArray())).hasMessageContaining("秒以后再试");
    now = now.plus(Duration.ofMinutes(6));
    assertThat(store.accounts().signIn("周砚", "head-12".toCharArray())).isEqualTo(head);
    assertThatThrownBy(() -> store.accounts().signIn("谁", "head-12".toCharArray())).hasMessageContaining("对不上");
  }

  @Test
  void keepsCommentsUntilTheyAreTickedOff() throws DraftException {
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    long comment = store.comments().add(id, "section.1/blocks/prose.0#0", "一稿", "写具体些", head);
    store.comments().tick(comment, clerk);
    assertThat(store.comments().of(id)).extracting(Comment::text, Comment::doneBy)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("写具体些", Optional.of("许知远")));
  }

  @Test
  void remembersWhatTheHeadSaw() throws DraftException {
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    assertThat(store.reviews().lastSeen(id, head)).isEmpty();
    store.reviews().seen(id, head);
    store.drafts().save(id, letter("二稿"), clerk);
    assertThat(store.reviews().lastSeen(id, head)).contains(letter("一稿"));
  }

  @Test
  void putsLettersIntoABinThatCanBeEmptied() throws DraftException {
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    long copy = store.drafts().copy(id, clerk);
    store.drafts().toBin(id);
    assertThat(store.drafts().list()).extracting(DraftRow::id).containsExactly(copy);
    store.drafts().fromBin(id);
    store.drafts().toBin(copy);
    assertThat(store.drafts().emptyBin()).isEqualTo(1);
    assertThat(store.drafts().list()).extracting(DraftRow::id).containsExactly(id);
    assertThat(store.drafts().bin()).isEmpty();
  }

  @Test
  void restoresABackup() throws DraftException {
    long id = store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    Path backup = store.backups().make();
    store.backups().daily();
    assertThat(store.backups().list()).containsExactly(backup);
    store.drafts().save(id, letter("二稿"), clerk);
    store.close();
    Optional<Path> kept = Backups.restore(folder, backup);
    store = Store.open(folder, "", TEXT, clock);
    assertThat(store.drafts().read(id).letter()).isEqualTo(letter("一稿"));
    assertThat(kept).hasValueSatisfying(file -> assertThat(file).exists());
  }

  @Test
  void keepsFourteenBackups() throws DraftException {
    for (int day = 0; day < 16; day++) {
      now = now.plus(Duration.ofDays(1));
      store.backups().daily();
    }
    assertThat(store.backups().list()).hasSize(14);
  }

  @Test
  void keepsADamagedFileAndOffersTheNewestGoodBackup() throws Exception {
    store.drafts().create(letter("一稿"), Optional.empty(), clerk);
    Path good = store.backups().make();
    store.close();
    Files.writeString(folder.resolve("backup/fuhan-20990101-000000.zip"), "no zip");
    try (RandomAccessFile file = new RandomAccessFile(folder.resolve("fuhan.mv.db").toFile(), "rw")) {
      file.setLength(5000);
      file.seek(0);
      file.write(new byte[5000]);
    }
    assertThatThrownBy(() -> Store.open(folder, "", TEXT, clock)).isInstanceOfSatisfying(DamagedException.class, e -> {
      assertThat(e.backup()).contains(good);
      assertThat(e.kept()).exists();
    });
    Backups.restore(folder, good);
    store = Store.open(folder, "", TEXT, clock);
    assertThat(store.drafts().list()).hasSize(1);
  }

  @Test
  void isOpenOnlyOnce() {
    assertThatThrownBy(() -> Store.open(folder, "", TEXT, clock)).isInstanceOf(LockedException.class).hasMessageContaining("已经在运行");
  }

  @Test
  void setsChangesAndRemovesThePasswordOfTheDatabase() throws Exception {
    long id = store.drafts().create(letter("张三的电话"), Optional.empty(), clerk);
    store.changePassword("", "云州 2025");
    assertThat(store.drafts().read(id).letter()).isEqualTo(letter("张三的电话"));
    store.close();
    assertThat(Store.isEncrypted(folder)).isTrue();
    assertThatThrownBy(() -> Store.open(folder, "", TEXT, clock)).isInstanceOf(PasswordException.class);
    assertThatThrownBy(() -> Store.open(folder, "不对", TEXT, clock)).isInstanceOf(PasswordException.class).hasMessageContaining("不对");
    store = Store.open(folder, "云州 2025", TEXT, clock);
    assertThatThrownBy(() -> store.changePassword("不对", "x")).isInstanceOf(PasswordException.class);
    store.changePassword("云州 2025", "");
    reopen("");
    assertThat(store.drafts().read(id).letter()).isEqualTo(letter("张三的电话"));
  }

  @Test
  void listsTenThousandLetters() throws DraftException {
    List<Long> ids = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      ids.add(store.drafts().create(letter("第" + i + "件"), Optional.empty(), clerk));
    }
    assertThat(store.drafts().list()).hasSize(200);
    assertThat(store.drafts().search("第199件")).containsExactly(ids.getLast());
  }

  @Test
  void isKeptWhereTheSystemKeepsData() {
    assertThat(DataFolder.usual("Linux", "/home/a", Map.of())).isEqualTo(Path.of("/home/a/.local/share/fuhan"));
    assertThat(DataFolder.usual("Linux", "/home/a", Map.of("XDG_DATA_HOME", "/d"))).isEqualTo(Path.of("/d/fuhan"));
    assertThat(DataFolder.usual("Windows 11", "C:/u", Map.of("APPDATA", "C:/r"))).isEqualTo(Path.of("C:/r/Fuhan"));
  }
}
