package fuhan.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The invented letter that lies beside the tests in several formats, and what every reader makes of it. */
public final class SampleLetter {
  public static final List<String> LINES = List.of(
      "临川区教育局", "临教函〔2025〕14号", "关于区政协九届四次会议", "第101号提案办理情况答复的函", "林晚委员：", "您提出的《关于扩大小学课后托管的提案》（第101号）收悉，现答复如下：", "一、办理工作背景",
      "我局接到提案后，立即请承办科室走访了全区十二所公办小学，与校长、家长和托管机构座谈，把场地、人员、收费三个方面的困难逐项列成清单，并与您当面交换了意见。2025年春季学期，全区共有3200名学生参加托管，比上年增长12.5%。", "二、措施与成效",
      "（一）针对“把图书馆和文化站纳入托管场所”的建议，我们会同区文化旅游局开放了六处场馆。一是统一时间。每周一至周五下午三点半至六点开放，由学校派教师带队。二是统一管理。场馆登记到校学生，家长可以在手机上看到孩子到馆和离馆的时间。", "场馆\t人数",
      "区图书馆\t1,200", "感谢您关心教育。", "（联系人：许知远　电话：2100000）", "临川区教育局", "2025年6月12日");

  private SampleLetter() {}

  /** Its bytes in a format: html, doc or pdf. */
  public static byte[] bytes(String format) throws IOException {
    try (InputStream in = SampleLetter.class.getResourceAsStream("letter." + format)) {
      return in.readAllBytes();
    }
  }

  /** Puts it into a folder. */
  public static Path in(Path folder, String format) throws IOException {
    return Files.write(folder.resolve("letter." + format), bytes(format));
  }
}
