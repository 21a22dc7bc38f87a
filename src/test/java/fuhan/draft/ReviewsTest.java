package fuhan.draft;

import static fuhan.draft.Sample.CLERK;
import static fuhan.draft.Sample.COLLEAGUE;
import static fuhan.draft.Sample.HEAD;
import static fuhan.draft.Sample.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fuhan.letter.DocumentNumber;
import fuhan.letter.Feedback;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Office;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewsTest {
  @TempDir Path folder;
  private final Sample.Clock clock = new Sample.Clock();
  private Store store;

  @BeforeEach
  void open() throws DraftException {
    store = Sample.open(folder, "", clock);
    store.settings().office(new Office("临川区教育局", "临教函", "", "", "", "", ""));
  }

  @AfterEach
  void close() {
    store.close();
  }

  private long draft() throws DraftException {
    return store.drafts().create(saying("一"), Optional.empty(), CLERK);
  }

  private long submitted() throws DraftException {
    long id = draft();
    store.reviews().submit(id, CLERK, "");
    return id;
  }

  private State state(long id) throws DraftException {
    return store.drafts().read(id).state();
  }

  private static void refused(ThrowingCallable what, String words) {
    assertThatThrownBy(what).isInstanceOf(DraftException.class).hasMessageContaining(words).hasMessageEndingWith("。");
  }

  @Test
  void formsThatComeBackDoNotTakeTheApprovalAway() throws DraftException {
    long id = submitted();
    Letter approved = store.reviews().approve(id, HEAD, "", Optional.empty()).letter();
    store.reviews().issue(id, CLERK);
    Feedback back = new Feedback("林晚", "", "", "", "满意", Optional.of(Feedback.Satisfaction.SATISFIED), Optional.empty(), Optional.empty());
    Letter noted = approved.withHandling(Handling.of(approved).withFeedback(List.of(back)));
    store.drafts().save(id, noted, CLERK);
    assertThat(state(id)).isEqualTo(State.ISSUED);
    assertThat(store.reviews().isFinal(id)).isTrue();
    assertThat(store.drafts().read(id).letter()).isEqualTo(noted);
    store.drafts().save(id, noted.withHandling(Handling.of(noted).withSilence("另有原因")), CLERK);
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void aDraftGoesTheWholeWay() throws DraftException {
    long id = draft();
    store.reviews().submit(id, CLERK, "请审");
    clock.pass(Duration.ofMinutes(1));
    store.reviews().sendBack(id, HEAD, "请补充数据");
    store.drafts().save(id, saying("二"), CLERK);
    assertThat(state(id)).isEqualTo(State.RETURNED);
    store.reviews().submit(id, CLERK, "已补充");
    Draft approved = store.reviews().approve(id, HEAD, "同意", Optional.empty());
    assertThat(approved.state()).isEqualTo(State.APPROVED);
    assertThat(approved.letter().head().number()).contains(new DocumentNumber("临教函", 2025, 1));
    assertThat(store.drafts().read(id)).isEqualTo(approved);
    assertThat(store.reviews().isFinal(id)).isTrue();
    store.reviews().issue(id, CLERK);
    assertThat(store.reviews().isFinal(id)).isTrue();

    assertThat(store.reviews().steps(id)).extracting(Step::from, Step::to, Step::who, Step::remark)
        .containsExactly(
            tuple(State.DRAFT, State.SUBMITTED, "林晚", "请审"), tuple(State.SUBMITTED, State.RETURNED, "陆明", "请补充数据"),
            tuple(State.RETURNED, State.SUBMITTED, "林晚", "已补充"), tuple(State.SUBMITTED, State.APPROVED, "陆明", "同意"),
            tuple(State.APPROVED, State.ISSUED, "林晚", ""));
    assertThat(store.versions().of(id)).extracting(Version::cause).containsExactly("印发", "审定", "送审", "自动保存", "退回", "送审", "新建");
  }

  @Test
  void onlyAHeadReturnsAndApproves() throws DraftException {
    long id = submitted();
    refused(() -> store.reviews().approve(id, CLERK, "", Optional.empty()), "只有审核人能审定");
    refused(() -> store.reviews().sendBack(id, CLERK, "不行"), "只有审核人能退回");
    refused(() -> store.reviews().sendBack(id, HEAD, " "), "退回要写明原因");
    assertThat(state(id)).isEqualTo(State.SUBMITTED);
  }

  @Test
  void stepsThatDoNotFollowAreRefused() throws DraftException {
    long id = draft();
    refused(() -> store.reviews().approve(id, HEAD, "", Optional.empty()), "现在的状态是“草稿”，不能改为“审定”");
    refused(() -> store.reviews().issue(id, CLERK), "不能改为“已印发”");
    refused(() -> store.reviews().withdraw(id, CLERK), "不能改为“草稿”");
    refused(() -> store.reviews().sendBack(id, HEAD, "不行"), "不能改为“退回”");
    assertThat(store.reviews().steps(id)).isEmpty();
  }

  @Test
  void aSubmittedLetterIsTheHeads() throws DraftException {
    long id = submitted();
    refused(() -> store.drafts().save(id, saying("二"), CLERK), "已经送审，经办人不能修改");
    store.drafts().save(id, saying("三"), HEAD);
    assertThat(store.drafts().read(id).letter()).isEqualTo(saying("三"));
    store.reviews().withdraw(id, CLERK);
    store.drafts().save(id, saying("二"), CLERK);
    assertThat(state(id)).isEqualTo(State.DRAFT);
  }

  @Test
  void aChangeAfterApprovalNeedsApprovalAgainAndKeepsTheNumber() throws DraftException {
    long id = submitted();
    Draft approved = store.reviews().approve(id, HEAD, "", Optional.empty());
    store.drafts().save(id, approved.letter(), CLERK);
    assertThat(store.reviews().isFinal(id)).isTrue();
    store.drafts().save(id, saying("改"), CLERK);
    assertThat(store.reviews().isFinal(id)).isFalse();
    assertThat(state(id)).isEqualTo(State.DRAFT);
    assertThat(store.reviews().steps(id).getLast().remark()).isEqualTo("审定后修改，需要重新送审");
    assertThat(store.versions().of(id).getFirst().sha256()).isEqualTo(store.drafts().read(id).sha256());
    store.reviews().submit(id, CLERK, "");
    refused(() -> store.reviews().approve(id, HEAD, "", Optional.of(new DocumentNumber("临教函", 2025, 9))), "已经是临教函〔2025〕1号");
    Draft again = store.reviews().approve(id, HEAD, "", Optional.empty());
    assertThat(again.letter().head().number()).contains(new DocumentNumber("临教函", 2025, 1));
    assertThat(store.register().entries("临教函", 2025)).hasSize(1);
  }

  @Test
  void anApprovedLetterCanBeReturned() throws DraftException {
    long id = submitted();
    store.reviews().approve(id, HEAD, "", Optional.empty());
    store.reviews().sendBack(id, HEAD, "日期有误");
    assertThat(state(id)).isEqualTo(State.RETURNED);
    assertThat(store.reviews().isFinal(id)).isFalse();
  }

  @Test
  void theRegisterGivesNoNumberTwiceAndShowsGaps() throws DraftException {
    assertThat(store.register().next("临教函", 2025)).isEqualTo(new DocumentNumber("临教函", 2025, 1));
    long first = submitted();
    store.reviews().approve(first, HEAD, "", Optional.of(new DocumentNumber("临教函", 2025, 3)));
    long second = submitted();
    refused(
        () -> store.reviews().approve(second, HEAD, "", Optional.of(new DocumentNumber("临教函", 2025, 3))),
        "文号临教函〔2025〕3号已经给了另一件复函，不能重复；下一个没有用过的是临教函〔2025〕4号");
    assertThat(state(second)).isEqualTo(State.SUBMITTED);
    store.reviews().approve(second, HEAD, "", Optional.empty());
    assertThat(store.register().entries("临教函", 2025)).containsExactly(
        new Register.Entry(new DocumentNumber("临教函", 2025, 3), first, clock.instant()),
        new Register.Entry(new DocumentNumber("临教函", 2025, 4), second, clock.instant()));
    assertThat(store.register().gaps("临教函", 2025)).containsExactly(1, 2);
    assertThat(store.register().entries("临教函", 2024)).isEmpty();
    assertThat(store.register().gaps("临卫函", 2025)).isEmpty();

    store.drafts().toBin(second);
    store.drafts().emptyBin();
    assertThat(store.register().next("临教函", 2025)).isEqualTo(new DocumentNumber("临教函", 2025, 5));
  }

  @Test
  void anOfficeWithoutACodeApprovesWithoutANumber() throws DraftException {
    store.settings().office(Office.UNKNOWN);
    assertThat(store.reviews().approve(submitted(), HEAD, "", Optional.empty()).letter().head().number()).isEmpty();
  }

  @Test
  void remembersWhatThePersonLastSaw() throws DraftException {
    long id = draft();
    assertThat(store.reviews().lastSeen(id, head())).isEmpty();
    store.reviews().seen(id, head());
    store.drafts().save(id, saying("二"), CLERK);
    assertThat(store.reviews().lastSeen(id, head())).contains(saying("一"));
    store.reviews().seen(id, head());
    assertThat(store.reviews().lastSeen(id, head())).contains(saying("二"));
  }

  private Account head() throws DraftException {
    List<Account> all = store.accounts().all();
    return all.isEmpty() ? store.accounts().create("陆明", "secret".toCharArray(), Account.Rank.HEAD) : all.getFirst();
  }

  @Test
  void keepsAVersionOfAutosavesEveryTwoMinutesOrOfAnotherPerson() throws DraftException {
    long id = draft();
    for (int second = 0; second <= 150; second += 5) {
      clock.pass(Duration.ofSeconds(5));
      store.drafts().save(id, saying("写了" + second + "秒"), CLERK);
    }
    assertThat(causes(id)).containsExactly("自动保存", "新建");
    assertThat(said(id)).containsExactly("写了115秒", "一");
    store.drafts().save(id, saying("同事改"), COLLEAGUE);
    assertThat(said(id)).containsExactly("同事改", "写了150秒", "写了115秒", "一");
  }

  @Test
  void keepsLastEveningsTextBeforeItIsOverwritten() throws DraftException {
    long id = draft();
    clock.pass(Duration.ofSeconds(30));
    store.drafts().save(id, saying("晚上写完"), CLERK);
    clock.pass(Duration.ofHours(14));
    store.drafts().save(id, saying(""), CLERK);
    assertThat(said(id)).containsExactly("", "晚上写完", "一");
    assertThat(store.versions().of(id).get(1).at()).isEqualTo(clock.instant().minus(Duration.ofHours(14)));
  }

  @Test
  void restoresAnOldVersionAsANewOne() throws DraftException {
    long id = draft();
    store.drafts().save(id, saying("二"), CLERK);
    long first = store.versions().of(id).getLast().id();
    store.versions().restore(id, first, COLLEAGUE);
    assertThat(store.drafts().read(id).letter()).isEqualTo(saying("一"));
    assertThat(causes(id)).containsExactly("恢复", "自动保存", "新建");
    assertThat(said(id)).containsExactly("一", "二", "一");
    store.versions().keep(id, "手动保存", CLERK);
    assertThat(causes(id)).startsWith("手动保存");
    assertThat(store.versions().of(id).getFirst().number()).isEqualTo(4);
    refused(() -> store.versions().restore(draft(), first, CLERK), "不是这件复函的");
    refused(() -> store.versions().letter(999), "没有找到这个版本");
    store.reviews().submit(id, CLERK, "");
    refused(() -> store.versions().restore(id, store.versions().of(id).get(3).id(), CLERK), "已经送审");
  }

  private List<String> causes(long id) throws DraftException {
    return store.versions().of(id).stream().map(Version::cause).toList();
  }

  private List<String> said(long id) throws DraftException {
    List<String> said = new ArrayList<>();
    for (Version version : store.versions().of(id)) {
      said.add(Sample.words(store.versions().letter(version.id())));
    }
    return said;
  }
}
