package fuhan.manuscript;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fuhan.letter.Member;
import fuhan.letter.Suggestion;
import fuhan.manuscript.ReadProposal.Found;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Proposals of an invented district in the forms they come in, against what a careful clerk finds in them. */
class ReadProposalTest {
  private static final Path PROPOSALS = Path.of("src/test/resources/proposals");
  private static final JsonMapper JSON = new JsonMapper();

  static List<String> names() throws Exception {
    return JSON.readTree(Files.readString(PROPOSALS.resolve("expected.json"))).propertyStream().map(Map.Entry::getKey).toList();
  }

  @ParameterizedTest
  @MethodSource("names")
  void findsWhatACarefulClerkFinds(String name) throws Exception {
    JsonNode expected = JSON.readTree(Files.readString(PROPOSALS.resolve("expected.json"))).get(name);
    Found found = ReadProposal.read(Files.readAllLines(PROPOSALS.resolve(name + ".txt")));
    assertThat(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(sheet(found)))
        .isEqualTo(JSON.writerWithDefaultPrettyPrinter().writeValueAsString(expected));
    assertThat(found.proposal().suggestions()).extracting(Suggestion::id)
        .containsExactlyElementsOf(java.util.stream.IntStream.rangeClosed(1, found.proposal().suggestions().size()).boxed().toList());
  }

  @Test
  void readsTheTableOfAFile() {
    Grid form = new Grid(
        List.of(),
        List.of(
            List.of("提案编号", "C06", "承办单位", "区住房和城乡建设局"), List.of("案由", "关于推进老旧小区加装电梯的提案"), List.of("提案人", "林晚", "联系电话", "0000-2100305"),
            List.of("建议", "一是简化审批流程，实行全程网办。\n二是提高补贴标准。")));
    Line head = Line.of(Role.UNKNOWN, "政协临川区第十届委员会第四次会议提案表");
    Found found = ReadProposal.read(new Source(new Manuscript(List.of(head, form)), Optional.empty()));
    assertThat(found.proposal().number()).isEqualTo("C06");
    assertThat(found.proposal().session()).isEqualTo("区政协十届四次会议");
    assertThat(found.proposal().members()).containsExactly(new Member("林晚", "", "0000-2100305"));
    assertThat(found.proposal().suggestions()).extracting(Suggestion::text).containsExactly("简化审批流程，实行全程网办", "提高补贴标准");
    assertThat(found.remarks()).isEmpty();
  }

  @Provide
  Arbitrary<List<String>> lines() {
    Arbitrary<String> scraps = Arbitraries.of(
        "一、", "（一）", "1.", "一是", "二是", "第十届", "四次会议", "建议：", "对策", "提案人：", "提案人\t", "姓名", "联系电话", "：", "，", "。", "；", "、", "（", "）", "《",
        "》", "“", "\t", "　", " ", "林晚", "等13位委员", "关于", "的提案", "0届0次", "2025年13月40日", "办理期限", "${number}", "\\", "$1", "第1号", "99999999999",
        "\n", "政协", "𠮷", "\u0000");
    Arbitrary<String> words = scraps.list().ofMaxSize(12).map(parts -> String.join("", parts));
    return Arbitraries.frequencyOf(net.jqwik.api.Tuple.of(4, words), net.jqwik.api.Tuple.of(1, Arbitraries.strings().ofMaxLength(60)))
        .list()
        .ofMaxSize(14);
  }

  @Property(tries = 1000)
  void neverThrows(@ForAll("lines") List<String> lines) {
    Found found = ReadProposal.read(lines);
    assertThat(found.remarks()).allMatch(remark -> remark.endsWith("。"));
    Manuscript pasted = new Manuscript(lines.stream().<Piece>map(line -> Line.of(Role.UNKNOWN, line)).toList());
    assertThat(ReadProposal.read(new Source(pasted, Optional.empty())).proposal().suggestions()).allMatch(one -> !one.text().isBlank());
  }

  private static Map<String, Object> sheet(Found found) {
    Map<String, Object> sheet = new LinkedHashMap<>();
    sheet.put("kind", found.kind().word());
    sheet.put("role", found.role().word());
    sheet.put("number", found.proposal().number());
    sheet.put("title", found.proposal().title());
    sheet.put("session", found.proposal().session());
    sheet.put("members", found.proposal().members().stream().map(one -> one.name() + "|" + one.unit() + "|" + one.phone()).toList());
    sheet.put("due", found.due().map(LocalDate::toString).orElse(""));
    sheet.put("suggestions", found.proposal().suggestions().stream().map(Suggestion::text).toList());
    sheet.put("remarks", found.remarks());
    return sheet;
  }
}
