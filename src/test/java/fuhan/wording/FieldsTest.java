package fuhan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import fuhan.letter.Addressee;
import fuhan.letter.Addressee.Nature;
import fuhan.letter.DocumentNumber;
import fuhan.letter.Role;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FieldsTest {
  @Test
  void readsDatesInEveryFormInUseAndWritesOne() {
    for (String text : new String[]{"2025年6月2日", "2025 年 06 月 02 日", "二〇二五年六月二日", "二○二五年六月二日", "2025-06-02"}) {
      assertThat(Dates.read(text)).as(text).contains(LocalDate.of(2025, 6, 2));
    }
    assertThat(Dates.text(LocalDate.of(2025, 6, 2))).isEqualTo("2025年6月2日");
    assertThat(Dates.read("2025年2月30日")).isEmpty();
    assertThat(Dates.read("2025年6月2日印发")).isEmpty();
  }

  @Test
  void readsDocumentNumbersWithWrongBracketsAndPadding() {
    DocumentNumber number = new DocumentNumber("临教函", 2025, 14);
    for (String text : new String[]{"临教函〔2025〕14号", "临教函[2025]014号", "临教函（2025）第14号", "临教函【2025】14 号"}) {
      assertThat(DocumentNumbers.read(text)).as(text).contains(number);
    }
    assertThat(number.text()).isEqualTo("临教函〔2025〕14号");
    assertThat(DocumentNumbers.read("临教函2025年14号")).isEmpty();
  }

  @Test
  void readsWhomASalutationNames() {
    assertThat(Salutations.addressees("尊敬的林晚、周砚委员", Role.LEAD)).containsExactly(person("林晚", 1), person("周砚", 1));
    assertThat(Salutations.addressees("林晚和周砚委员", Role.LEAD)).containsExactly(person("林晚", 1), person("周砚", 1));
    assertThat(Salutations.addressees("李和平委员", Role.LEAD)).containsExactly(person("李和平", 1));
    assertThat(Salutations.addressees("林晚等13位代表", Role.LEAD)).containsExactly(person("林晚", 13));
    assertThat(Salutations.addressees("民盟临川区委", Role.LEAD)).containsExactly(new Addressee("民盟临川区委", Nature.PARTY, 1));
    assertThat(Salutations.addressees("区政协教科卫体委员会", Role.LEAD)).containsExactly(new Addressee("区政协教科卫体委员会", Nature.COMMITTEE, 1));
    assertThat(Salutations.addressees("区住房和城乡建设局", Role.ASSIST)).containsExactly(new Addressee("区住房和城乡建设局", Nature.OFFICE, 1));
  }

  @Test
  void fillsInAValueAsItIs() {
    assertThat(Fill.in("答复类别：${category}类", Map.of("category", "A"))).isEqualTo("答复类别：A类");
    assertThat(Fill.in("${office}", Map.of("office", "${office}$局"))).isEqualTo("${office}$局");
    assertThat(Fill.out("答复类别：${category}类", "答复类别：B类")).containsExactly(Map.entry("category", "B"));
    assertThat(Fill.out("答复类别：${category}类", "类别：B类")).isEmpty();
  }

  private static Addressee person(String name, int people) {
    return new Addressee(name, Nature.PERSON, people);
  }
}
