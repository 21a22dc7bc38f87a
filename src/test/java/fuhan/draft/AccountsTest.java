package fuhan.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsTest {
  @TempDir Path folder;
  private final Sample.Clock clock = new Sample.Clock();
  private Store store;
  private Account clerk;

  @BeforeEach
  void open() throws DraftException {
    store = Sample.open(folder, "", clock);
    assertThat(store.accounts().isEmpty()).isTrue();
    clerk = store.accounts().create(" 林晚 ", "正确 的密码".toCharArray(), Account.Rank.CLERK);
  }

  @AfterEach
  void close() {
    store.close();
  }

  private Account signIn(String password) throws DraftException {
    return store.accounts().signIn("林晚", password.toCharArray());
  }

  private void refused(String password, String words) {
    assertThatThrownBy(() -> signIn(password)).isInstanceOf(DraftException.class).hasMessageContaining(words);
  }

  @Test
  void letsInWhoKnowsThePassword() throws DraftException {
    assertThat(signIn("正确 的密码")).isEqualTo(clerk).isEqualTo(new Account(clerk.id(), "林晚", Account.Rank.CLERK));
    refused("错的", "姓名或者密码不对");
    assertThatThrownBy(() -> store.accounts().signIn("周砚", "错的".toCharArray())).hasMessageContaining("姓名或者密码不对");
    assertThat(store.accounts().all()).containsExactly(clerk);
  }

  @Test
  void twoAccountsHaveNotOneName() {
    assertThatThrownBy(() -> store.accounts().create("林晚", "x".toCharArray(), Account.Rank.HEAD)).hasMessageContaining("已经有名为“林晚”的账户");
    assertThatThrownBy(() -> store.accounts().create(" ", "x".toCharArray(), Account.Rank.HEAD)).hasMessageContaining("没有写姓名");
    assertThatThrownBy(() -> store.accounts().create("周砚", new char[0], Account.Rank.HEAD)).hasMessageContaining("密码不能为空");
  }

  @Test
  void changesAPasswordForWhoKnowsTheOldOne() throws DraftException {
    assertThatThrownBy(() -> store.accounts().changePassword(clerk, "错的".toCharArray(), "新的".toCharArray()))
        .hasMessageContaining("原来的密码不对");
    store.accounts().changePassword(clerk, "正确 的密码".toCharArray(), "新的".toCharArray());
    refused("正确 的密码", "姓名或者密码不对");
    assertThat(signIn("新的")).isEqualTo(clerk);
  }

  @Test
  void wrongPasswordsMakeThePersonWaitAcrossRestarts() throws DraftException {
    refused("错一", "姓名或者密码不对");
    refused("错二", "姓名或者密码不对");
    refused("错三", "姓名或者密码不对");
    refused("正确 的密码", "请在2秒后再试");
    store.close();
    store = Sample.open(folder, "", clock);
    refused("正确 的密码", "请在2秒后再试");
    clock.pass(Duration.ofSeconds(2));
    refused("错四", "姓名或者密码不对");
    clock.pass(Duration.ofSeconds(2));
    refused("正确 的密码", "请在2秒后再试");
    clock.pass(Duration.ofSeconds(2));
    assertThat(signIn("正确 的密码")).isEqualTo(clerk);
    refused("错", "姓名或者密码不对");
    assertThat(signIn("正确 的密码")).isEqualTo(clerk);
  }

  @Test
  void theDelayDoublesUpToAQuarterOfAnHour() {
    Instant failed = Instant.parse("2025-06-12T01:30:00Z");
    assertThat(Delay.left(2, Optional.of(failed), failed)).isZero();
    assertThat(Delay.left(3, Optional.of(failed), failed)).isEqualTo(Duration.ofSeconds(2));
    assertThat(Delay.left(8, Optional.of(failed), failed.plusSeconds(4))).isEqualTo(Duration.ofSeconds(60));
    assertThat(Delay.left(1000, Optional.of(failed), failed)).isEqualTo(Duration.ofMinutes(15));
    assertThat(Delay.left(1000, Optional.of(failed), failed.minusSeconds(60))).isZero();
    assertThat(Delay.words(Duration.ofSeconds(61))).isEqualTo("2分钟");
  }
}
