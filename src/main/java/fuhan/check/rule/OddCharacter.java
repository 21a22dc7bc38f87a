package fuhan.check.rule;

import fuhan.check.Passage;
import fuhan.check.Report;
import fuhan.check.Severity;
import fuhan.check.TextRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** 不该出现的字符: 第２０２５号、鄉村 */
public final class OddCharacter implements TextRule {
  private static final Pattern FAULT = Pattern.compile(
      "[\\uE000-\\uF8FF\\uFFFD\\u200B-\\u200F\\u2060\\uFEFF\\u00AD\\u2E80-\\u2FDF\\uF900-\\uFAFF]|[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F]|[０-９Ａ-Ｚａ-ｚ]+|[們個學國會來時過與務據體專業處實際發現點無關區員設計劃應進選舉舊縣鄉鎮長質產權議調決動勞農醫療衛險階層導檢驗標準統財經濟貧開辦協優勢環節總結項類規範監營養護綜領寫讀書車門問間聞馬魚鳥麗龍歲齡電話線網絡東風飛機場樓廣廠緊張強對從眾變親愛見觀視聽聲響還這邊遠達運輸傳遞給級紅綠藍黃組織續繼紀錄隊陽陰雲雙難題願預備條約屬構築傷殘獎勵術藝執職責負擔積極創戶稅價錢銀鐵鋼憲啟裡麵隻確]");

  @Override
  public String title() {
    return "不该出现的字符";
  }

  @Override
  public String source() {
    return "GB/T 15834—2011；通用规范汉字表";
  }

  @Override
  public String example() {
    return "第２０２５号、鄉村";
  }

  @Override
  public String better() {
    return "第2025号、乡村";
  }

  @Override
  public void check(Passage passage, Report report) {
    Matcher found = FAULT.matcher(passage.text());
    while (found.find()) {
      report.add(Severity.WARNING, passage, found.start(0), found.end(0), "这里有繁体字、全角数字、专用字符或者看不见的字符，印出来、查找时会出错。", "换成通用规范汉字、半角数字，或者删去");
    }
  }
}
