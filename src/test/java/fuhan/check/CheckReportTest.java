package fuhan.check;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Head;
import fuhan.letter.Letter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CheckReportTest {
  @Test
  void listsWhatWasFoundUnderItsPart() {
    Letter letter = Letter.blank("three-part").withHead(Head.EMPTY.withTitle("关于第112号提案答复的函"));
    Finding comma = new Finding("HalfWidthMark", Severity.WARNING, "一、背景", 7, 2, ",", "中文里的标点要用全角。", "改为“，”", Optional.of("，"));
    Finding stop = new Finding("MissingStop", Severity.WARNING, "一、背景", 7, 9, "落实", "段末缺少句号。", "补上句号", Optional.empty());
    Finding missing = new Finding("UnansweredSuggestion", Severity.ERROR, "正文", -1, 0, "", "提案的建议“加强培训”没有答复。", "", Optional.empty());
    assertThat(CheckReport.of(letter, List.of(comma, stop, missing), LocalDate.of(2025, 6, 12)).lines()).containsExactly(
        "校核报告", "校核的复函：关于第112号提案答复的函。", "校核日期：2025年6月12日。必改1处，疑似2处，提示0处。", "【一、背景】", "1.［疑似］“,”：中文里的标点要用全角。改为“，”。",
        "2.［疑似］“落实”：段末缺少句号。补上句号。", "【正文】", "1.［必改］提案的建议“加强培训”没有答复。");
    assertThat(CheckReport.of(letter, List.of(), LocalDate.of(2025, 6, 12)).lines().getLast()).endsWith("没有发现问题。");
  }
}
