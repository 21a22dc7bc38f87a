package fuhan.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SessionsTest {
  @ParameterizedTest
  @CsvSource({"政协临川区第十届委员会第四次会议, 区政协十届四次会议", "政协云州市临川区第十届委员会第四次会议提案, 区政协十届四次会议", "中国人民政治协商会议第十届临川区委员会第四次会议, 区政协十届四次会议",
    "区政协十届四次会议, 区政协十届四次会议", "临川区政协10届4次会议, 区政协十届四次会议", "政协云州市第十二届委员会第三次全体会议, 市政协十二届三次会议", "政协十届四次, 政协十届四次会议", "十届四次会议, 十届四次会议",
    "临川区十届政协四次会议, 区十届四次会议", "临川区第十九届人民代表大会第四次会议, 区十九届人大四次会议", "区十九届人大四次会议, 区十九届人大四次会议", "临川区人大三届四次会议, 区人大三届四次会议",
    "关于区政协十届四次会议第20250112号提案的答复, 区政协十届四次会议"})
  void writesASessionAsLettersDo(String text, String session) {
    assertThat(Sessions.find(text)).contains(session);
  }

  @ParameterizedTest
  @CsvSource({"第三次会议", "每届四次", "十届全国人大代表"})
  void findsNoneWhereNoneIsNamed(String text) {
    assertThat(Sessions.find(text)).isEmpty();
  }
}
