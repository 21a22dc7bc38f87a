package fuhan.draft;

import static fuhan.draft.Sample.CLERK;
import static fuhan.draft.Sample.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreTest {
  @TempDir Path folder;
  private final Sample.Clock clock = new Sample.Clock();

  private Store open(String password) throws DraftException {
    return Sample.open(folder, password, clock);
  }

  private long create(String password, String words) throws DraftException {
    try (Store store = open(password)) {
      return store.drafts().create(saying(words), Optional.empty(), CLERK);
    }
  }

  private String said(String password, long id) throws DraftException {
    try (Store store = open(password)) {
      return Sample.words(store.drafts().read(id).letter());
    }
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void knowsTheUsualFolders() {
    Path home = Path.of("/home/lin");
    assertThat(DataFolder.on("Linux", Map.of(), home)).isEqualTo(home.resolve(".local/share/fuhan"));
    assertThat(DataFolder.on("Linux", Map.of("XDG_DATA_HOME", "relative"), home)).isEqualTo(home.resolve(".local/share/fuhan"));
    assertThat(DataFolder.on("Linux", Map.of("XDG_DATA_HOME", folder.toString()), home)).isEqualTo(folder.resolve("fuhan"));
    assertThat(DataFolder.on("Mac OS X", Map.of(), home)).isEqualTo(home.resolve("Library/Application Support/Fuhan"));
    assertThat(DataFolder.on("Windows 11", Map.of("APPDATA", folder.toString()), home)).isEqualTo(folder.resolve("Fuhan"));
  }

  @Test
  void twoProgramsDoNotShareAFolder() throws DraftException {
    Store first = open("");
    assertThatThrownBy(() -> open("")).isInstanceOf(LockedException.class).hasMessageContaining("另一个复函助手正在使用");
    assertThatThrownBy(() -> Backups.restore(folder, folder)).isInstanceOf(LockedException.class);
    first.close();
    open("").close();
    assertThatThrownBy(() -> first.drafts().list()).isInstanceOf(DraftException.class).hasMessageContaining("已经关闭");
  }

  @Test
  void leavesNothingButItsFiles() throws DraftException, IOException {
    create("", "一");
    assertThat(files()).containsExactly("fuhan.lock", "fuhan.mv.db");
  }

  @Test
  void aPasswordIsSetChangedAndRemoved() throws DraftException, IOException {
    long id = create("", "护学岗定点值守");
    assertThat(Store.isEncrypted(folder)).isFalse();
    assertThat(holds("0000-2100101")).isTrue();
    try (Store store = open("")) {
      store.backups().make();
      assertThatThrownBy(() -> store.changePassword("错", "密 码")).isInstanceOf(PasswordException.class);
      store.changePassword("", "密 码 一");
      assertThat(Sample.words(store.drafts().read(id).letter())).isEqualTo("护学岗定点值守");
      assertThat(store.backups().list()).hasSize(1).allMatch(this::isGoodNow);
    }
    assertThat(Store.isEncrypted(folder)).isTrue();
    assertThat(holds("0000-2100101")).isFalse();
    assertThatThrownBy(() -> open("")).isInstanceOf(PasswordException.class).hasMessageContaining("请输入数据密码");
    assertThatThrownBy(() -> open("密 码 二")).isInstanceOf(PasswordException.class).hasMessageContaining("数据密码不对");
    try (Store store = open("密 码 一")) {
      store.changePassword("密 码 一", "密 码 二");
      store.drafts().save(id, saying("二"), CLERK);
    }
    assertThatThrownBy(() -> open("密 码 一")).isInstanceOf(PasswordException.class);
    try (Store store = open("密 码 二")) {
      store.changePassword("密 码 二", "");
    }
    assertThat(Store.isEncrypted(folder)).isFalse();
    assertThat(said("", id)).isEqualTo("二");
    assertThatThrownBy(() -> open("密 码 二")).isInstanceOf(PasswordException.class).hasMessageContaining("没有设密码");
    assertThat(files()).containsExactly("backups", "fuhan.lock", "fuhan.mv.db");
  }

  private boolean isGoodNow(Path backup) {
    try {
      return new BackupFile(backup).isGood(FileKey.of("密 码 一")) && !new BackupFile(backup).isGood(FileKey.NONE);
    } catch (DraftException e) {
      throw new AssertionError(e);
    }
  }

  private boolean holds(String words) throws IOException {
    String bytes = new String(Files.readAllBytes(folder.resolve("fuhan.mv.db")), StandardCharsets.UTF_8);
    return bytes.contains(words);
  }

  @Test
  void aSaveThatTheDatabaseLostIsDoneAgain() throws DraftException, IOException {
    for (String password : List.of("", "密码")) {
      Path place = folder.resolve("p" + password.length());
      long id;
      try (Store store = Sample.open(place, password, clock)) {
        id = store.drafts().create(saying("一"), Optional.empty(), CLERK);
      }
      Path data = place.resolve("fuhan.mv.db");
      byte[] before = Files.readAllBytes(data);
      try (Store store = Sample.open(place, password, clock)) {
        store.drafts().save(id, saying("二"), CLERK);
      }
      assertThat(new String(Files.readAllBytes(place.resolve("fuhan.last")), StandardCharsets.UTF_8).contains("林晚"))
          .isEqualTo(password.isEmpty());
      Files.write(data, before);
      try (Store store = Sample.open(place, password, clock)) {
        assertThat(store.drafts().read(id).letter()).isEqualTo(saying("二"));
        store.versions().restore(id, store.versions().of(id).getLast().id(), CLERK);
      }
      try (Store store = Sample.open(place, password, clock)) {
        assertThat(store.drafts().read(id).letter()).isEqualTo(saying("一"));
      }
    }
  }

  @Test
  void aSaveThatCannotBeReadIsLeftOut() throws DraftException, IOException {
    long id = create("", "一");
    Files.write(folder.resolve("fuhan.last"), new byte[]{0, 0, 0, 0, 0, 0, 0, 1, 9});
    assertThat(said("", id)).isEqualTo("一");
  }

  @Test
  void aChangeOfPasswordThatWasCutOffIsUndone() throws DraftException, IOException {
    long id = create("", "一");
    Path data = folder.resolve("fuhan.mv.db");
    Files.move(data, folder.resolve("fuhan.mv.db.before-password"));
    Files.writeString(data, "half written");
    assertThat(Store.isEncrypted(folder)).isFalse();
    assertThat(said("", id)).isEqualTo("一");
    assertThat(files()).containsExactly("fuhan.lock", "fuhan.mv.db");
  }

  @Test
  void backsUpOnceADayAndKeepsFourteen() throws DraftException {
    long id = create("", "一");
    try (Store store = open("")) {
      for (int day = 0; day < 16; day++) {
        store.backups().daily();
        store.backups().daily();
        clock.pass(Duration.ofDays(1));
      }
      List<Path> backups = store.backups().list();
      assertThat(backups).hasSize(14);
      assertThat(backups.getFirst().getFileName().toString()).startsWith("fuhan-20250627-");
      assertThat(store.backups().isGood(backups.getLast())).isTrue();
      Path one = store.backups().make();
      assertThat(store.backups().make()).isNotEqualTo(one);
      assertThat(store.drafts().read(id).letter()).isEqualTo(saying("一"));
    }
    assertThat(folder.resolve("backups").toFile().list()).hasSize(14).allMatch(name -> name.endsWith(".zip"));
  }

  @Test
  void aBackupBringsBackWhatWas() throws DraftException, IOException {
    long id = create("", "一");
    Path backup;
    try (Store store = open("")) {
      backup = store.backups().make();
      store.drafts().save(id, saying("二"), CLERK);
    }
    Backups.restore(folder, backup);
    assertThat(said("", id)).isEqualTo("一");
    assertThat(files()).hasSize(4).anyMatch(name -> name.startsWith("fuhan.mv.db.replaced-"));
    Path broken = Files.writeString(folder.resolve("broken.zip"), "PK nothing");
    assertThatThrownBy(() -> Backups.restore(folder, broken)).isInstanceOf(DraftException.class).hasMessageContaining("不是完整的备份");
    assertThat(said("", id)).isEqualTo("一");
  }

  @Test
  void aDamagedFileIsKeptAndTheNewestGoodBackupOffered() throws DraftException, IOException {
    long id = create("", "一");
    Path good;
    try (Store store = open("")) {
      good = store.backups().make();
      clock.pass(Duration.ofHours(1));
      Path bad = store.backups().make();
      Files.write(bad, new byte[]{'P', 'K', 3, 4, 0, 0});
      assertThat(store.backups().isGood(bad)).isFalse();
    }
    damage(folder.resolve("fuhan.mv.db"));
    byte[] damaged = Files.readAllBytes(folder.resolve("fuhan.mv.db"));

    DamagedException said = catchThrowableOfType(DamagedException.class, () -> open("").close());
    assertThat(said.damaged()).hasFileName("fuhan.mv.db.damaged-" + Backups.stamp(clock)).hasBinaryContent(damaged);
    assertThat(said.backup()).contains(good);
    assertThat(said).hasMessageContaining("已经损坏").hasMessageContaining(said.damaged().toString()).hasMessageContaining(good.toString());
    Backups.restore(folder, good);
    assertThat(said("", id)).isEqualTo("一");
  }

  @Test
  void aDamagedFileInCipherIsToldFromAWrongPassword() throws DraftException, IOException {
    try (Store store = open("密码")) {
      store.backups().make();
    }
    assertThatThrownBy(() -> open("错")).isInstanceOf(PasswordException.class);
    Path data = folder.resolve("fuhan.mv.db");
    byte[] bytes = Files.readAllBytes(data);
    Arrays.fill(bytes, 4096, bytes.length, (byte) 0x5A);
    Files.write(data, bytes);
    assertThatThrownBy(() -> open("错")).isInstanceOf(PasswordException.class);
    assertThat(catchThrowableOfType(DamagedException.class, () -> open("密码").close()).backup()).isPresent();
  }

  @Test
  void aFileThatWasEmptiedCountsAsDamaged() throws DraftException, IOException {
    create("", "一");
    Files.write(folder.resolve("fuhan.mv.db"), new byte[0]);
    DamagedException said = catchThrowableOfType(DamagedException.class, () -> open("").close());
    assertThat(said.backup()).isEmpty();
    assertThat(said).hasMessageContaining("没有找到完好的备份");
    open("").close();
  }

  @Test
  void saysWhenTheFolderCannotBeUsed() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    assertThatThrownBy(() -> Sample.open(file, "", clock)).isInstanceOf(DraftException.class).hasMessageContaining("不能使用数据文件夹");
    assertThatThrownBy(() -> Sample.open(folder.resolve("a;b"), "", clock)).isInstanceOf(DraftException.class).hasMessageContaining("分号");
  }

  @Test
  void aNewerProgramsDataAreLeftAlone() throws Exception {
    long id = create("", "一");
    DataFile file = new DataFile(folder);
    try (Connection connection = file.source(FileKey.NONE).getConnection(); Statement statement = connection.createStatement()) {
      statement
          .execute("insert into \"flyway_schema_history\" select 999, '999', 'later', 'SQL', 'V999__later.sql', 1, 'sa', now(), 1, true");
    }
    assertThatThrownBy(() -> open("")).isInstanceOf(DraftException.class).hasMessageContaining("由更新版本的复函助手写成");
    assertThat(id).isPositive();
    assertThat(files()).containsExactly("fuhan.lock", "fuhan.mv.db");
  }

  @Test
  void anOlderProgramsDataAreBroughtUpToDate() throws Exception {
    long id = create("", "一");
    DataFile file = new DataFile(folder);
    try (Connection connection = file.source(FileKey.NONE).getConnection(); Statement statement = connection.createStatement()) {
      statement.execute("alter table draft drop constraint draft_package_id");
      statement.execute("alter table draft drop column package_id");
      statement.execute("alter table draft drop column follows");
      statement.execute("delete from \"flyway_schema_history\" where \"version\" in ('2', '3')");
    }
    try (Store store = open("")) {
      assertThat(store.handover().give(id).versions()).hasSize(1);
      assertThat(store.handover().give(id).id()).isEqualTo(store.handover().give(id).id());
    }
  }

  private static void damage(Path file) throws IOException {
    try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
      byte[] noise = new byte[(int) bytes.length()];
      Arrays.fill(noise, (byte) 0x5A);
      bytes.write(noise);
    }
  }
}
