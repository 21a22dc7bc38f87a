package fuhan.version;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.AnyLetter;
import fuhan.letter.Head;
import fuhan.letter.Letter;
import fuhan.letter.Ordinal;
import fuhan.letter.Paragraph;
import fuhan.letter.Section;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

final class ChangesTest {
  private static final Letter BEFORE = letter("关于第112号提案答复的函", "全区有学校31所。", "开展培训12场，服务600人次。", "下一步继续推进。");

  @Test
  void tellsWhatChangedAndWhere() {
    Letter after = letter("关于第112号提案办理情况答复的函", "全区有学校31所。", "开展培训15场，服务600人次。", "新增了一段话。", "下一步继续推进。");
    assertThat(Changes.between(BEFORE, after)).containsExactly(
        new Change(1, "标题", "关于第112号提案答复的函", "关于第112号提案办理情况答复的函"), new Change(2, "措施与成效第2处", "开展培训12场，服务600人次。", "开展培训15场，服务600人次。"),
        new Change(3, "措施与成效第3处", "", "新增了一段话。"));
  }

  @Test
  void takesSomeAndLeavesTheOthers() {
    Letter after = letter("关于第112号提案办理情况答复的函", "全区有学校31所。", "开展培训15场，服务600人次。");
    assertThat(Changes.take(BEFORE, after, Set.of(2))).isEqualTo(letter("关于第112号提案答复的函", "全区有学校31所。", "开展培训15场，服务600人次。", "下一步继续推进。"));
  }

  @Property(tries = 200)
  void takingAllGivesTheNewerTakingNoneTheOlder(@ForAll("letters") Letter before, @ForAll("letters") Letter after) {
    List<Change> changes = Changes.between(before, after);
    assertThat(Changes.take(before, after, changes.stream().map(Change::number).collect(Collectors.toSet()))).isEqualTo(after);
    assertThat(Changes.take(before, after, Set.of())).isEqualTo(before);
    assertThat(Changes.between(before, before)).isEmpty();
  }

  @Provide
  Arbitrary<Letter> letters() {
    return AnyLetter.letters();
  }

  private static Letter letter(String title, String... paragraphs) {
    Letter blank = Letter.blank("three-part").withHead(Head.EMPTY.withTitle(title));
    List<Paragraph> blocks = List.of(paragraphs).stream().map(Paragraph::of).toList();
    return blank.withBody(blank.body().withSections(List.of(new Section(Ordinal.of(Ordinal.Style.CHINESE), "措施与成效", List.copyOf(blocks)))));
  }
}
