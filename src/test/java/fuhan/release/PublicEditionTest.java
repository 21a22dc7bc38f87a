package fuhan.release;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Disclosure;
import fuhan.letter.Feedback;
import fuhan.letter.Form;
import fuhan.letter.Handling;
import fuhan.letter.Letter;
import fuhan.letter.Member;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Proposal;
import fuhan.letter.Release;
import fuhan.letter.Section;
import fuhan.letter.Signature;
import fuhan.letter.Signatures;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PublicEditionTest {
  @Test
  void takesPhonesAndAddressesOutAndSaysWhat() {
    Letter letter = letter("居民来电13812345678反映，家住锦绣苑3栋501室，咨询电话：0000-2100101，全区有学校31所。");
    PublicEdition edition = PublicEdition.of(letter);
    assertThat(text(edition.letter())).isEqualTo("居民来电（号码略）反映，家住锦绣苑（住址略），咨询电话（号码略），全区有学校31所。");
    assertThat(edition.removals()).containsExactlyInAnyOrder(
        new Removal("措施与成效", "13812345678", "（号码略）", "手机号码、证件号码或者邮箱"), new Removal("措施与成效", "：0000-2100101", "（号码略）", "电话号码"),
        new Removal("措施与成效", "3栋501室", "（住址略）", "家庭住址"), new Removal("承办信息", "联系电话：0000-2100101", "", "联系人和电话"));
    assertThat(edition.letter().ending().signatures().all()).containsExactly(new Signature("承办单位领导", "许知远"));
  }

  @Test
  void leavesFormsNotesAndWhereMembersWorkInTheOffice() {
    Letter letter = letter("全区有学校31所。")
        .withProposals(List.of(new Proposal("112", "关于课后服务的提案", "", List.of(new Member("林晚", "某厂", "13812345678")), List.of())))
        .withForms(List.of(new Form("提案办理情况意见征询表", List.of())))
        .withHandling(
            Handling.NONE.withFeedback(
                List.of(new Feedback("林晚", "某路1号", "13812345678", "", "", Optional.empty(), Optional.empty(), Optional.empty()))));
    Letter published = PublicEdition.of(letter).letter();
    assertThat(published.toString()).doesNotContain("13812345678").doesNotContain("某路1号").doesNotContain("某厂").contains("林晚");
    assertThat(published.forms()).isEmpty();
    assertThat(published.handling()).isEmpty();
  }

  @Test
  void keepsAndTakesOutWhatTheOfficeSays() {
    Release release = new Release("", List.of("13812345678", "联系电话：0000-2100101"), List.of("周砚", "内部称呼某某工程"));
    Letter letter = letter("热线13812345678由周砚负责，内部称呼某某工程已经完成。").withHandling(Handling.NONE.withRelease(release));
    PublicEdition edition = PublicEdition.of(letter);
    assertThat(text(edition.letter())).isEqualTo("热线13812345678由周×负责，（略）已经完成。");
    assertThat(edition.removals()).extracting(Removal::words).containsExactly("周砚", "内部称呼某某工程");
  }

  @Test
  void aLetterThatIsNotPublishedHasNone() {
    Letter letter = letter("全区有学校31所。");
    assertThat(PublicEdition.refusal(letter)).isEmpty();
    Letter withheld = letter.withEnding(letter.ending().withDisclosure(Optional.of(Disclosure.WITHHELD)));
    assertThat(PublicEdition.refusal(withheld))
        .hasValueSatisfying(sentence -> assertThat(sentence).contains("不予公开").contains("请在“公开属性”里写明理由"));
    Letter told = withheld.withHandling(Handling.NONE.withRelease(new Release("涉及正在查处的案件", List.of(), List.of())));
    assertThat(PublicEdition.refusal(told)).hasValueSatisfying(sentence -> assertThat(sentence).endsWith("理由：涉及正在查处的案件。"));
  }

  private static Letter letter(String words) {
    Letter blank = Letter.blank("three-part");
    Section section = new Section(Ordinal.of(Ordinal.Style.CHINESE), "措施与成效", List.of(Paragraph.of(words)));
    Signatures signatures = new Signatures(
        List.of(List.of(new Signature("承办单位领导", "许知远")), List.of(new Signature("联系电话", "0000-2100101"))), Signatures.Place.BEFORE_SIGNER);
    return blank.withBody(blank.body().withSections(List.of(section))).withEnding(blank.ending().withSignatures(signatures));
  }

  private static String text(Letter letter) {
    return ((Paragraph) letter.body().sections().getFirst().blocks().getFirst()).text().plain();
  }
}
