package fuhan.file.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fuhan.file.FileException;
import fuhan.manuscript.Grid;
import fuhan.manuscript.Line;
import fuhan.manuscript.Run;
import fuhan.manuscript.Source;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlReaderTest {
  private static final String BODY = "<p style='text-align:center'>关于区政协九届四次会议<br>第101号提案办理情况答复的函</p><p>林晚委员：</p>"
      + "<p style='text-indent:2em'>您提出的《关于扩大课后托管的提案》（第101号）收悉，现答复如下：</p>"
      + "<p>　　一是<strong>健全机制</strong>。由区教育局牵头，会同街道、社区和学校，每月会商一次，解决场地、人员和经费方面的困难。</p>"
      + "<p>感谢您的关心。</p><p align='right'>临川区教育局</p><p align='right'>2025年6月12日</p>";
  private static final List<String> LINES = List.of(
      "关于区政协九届四次会议", "第101号提案办理情况答复的函", "林晚委员：", "您提出的《关于扩大课后托管的提案》（第101号）收悉，现答复如下：", "一是健全机制。由区教育局牵头，会同街道、社区和学校，每月会商一次，解决场地、人员和经费方面的困难。",
      "感谢您的关心。", "临川区教育局", "2025年6月12日");

  @TempDir Path folder;

  private Source read(String html, Charset charset) throws IOException {
    return new HtmlReader().read(Files.write(folder.resolve("letter.html"), html.getBytes(charset)));
  }

  private Source read(String html) throws IOException {
    return read(html, StandardCharsets.UTF_8);
  }

  private static String page(String content) {
    return "<html><head><meta charset='gb2312'><title>复函_临川区人民政府</title><script>var a='，，，，，，';</script></head><body>"
        + "<div class='nav'><a href='/'>首页</a><a href='/xx'>信息公开</a><a href='/zw'>政务服务</a></div>"
        + "<div>您当前的位置：<a>首页</a> &gt; <a>提案办理</a></div>"
        + "<div class='main'><table><tr><td>索 引 号：</td><td>LC02100-0400-2025-00020</td><td>发布机构：</td><td>临川区教育局</td></tr>"
        + "<tr><td>公文生成日期：</td><td>2025-06-12</td><td>文号：</td><td>临教函〔2025〕14号</td></tr></table>"
        + "<div class='info'><span>来源：临川区教育局</span><span>浏览次数：12</span><span>【字体：<a>大</a> <a>中</a> <a>小</a>】</span></div>"
        + "<div id='zoom'>" + content
        + "</div><div style='display:none'>隐藏的话，不要。</div><div><a>打印本页</a><a>关闭窗口</a></div><p>扫一扫在手机上查看当前页面</p>"
        + "<p>上一篇：<a>第102号提案的答复</a></p></div><div class='footer'>版权所有：临川区人民政府　<a>网站地图</a></div></body></html>";
  }

  @Test
  void readsTheLetterAndTheIndexAndLeavesThePageOut() throws IOException {
    Source source = read(page(BODY), Charset.forName("GBK"));
    assertThat(source.manuscript().lines().subList(0, 4))
        .containsExactly("索引号：LC02100-0400-2025-00020", "发布机构：临川区教育局", "公文生成日期：2025-06-12", "文号：临教函〔2025〕14号");
    assertThat(source.manuscript().lines().subList(4, source.manuscript().lines().size())).isEqualTo(LINES);
    assertThat(String.join("\n", source.leftOut())).contains("浏览次数", "打印本页", "扫一扫在手机上查看当前页面", "上一篇", "版权所有");
  }

  @Test
  void keepsEmphasis() throws IOException {
    Source source = read(BODY);
    assertThat(((Line) source.manuscript().pieces().get(4)).runs())
        .containsExactly(Run.text("一是"), Run.of(Run.Cast.EMPHASIS, "健全机制"), Run.text("。由区教育局牵头，会同街道、社区和学校，每月会商一次，解决场地、人员和经费方面的困难。"));
  }

  @Test
  void makesAGridOfADataTableAndTextOfALayoutTable() throws IOException {
    Source source = read(
        page(
            "<table><tr><td>" + BODY
                + "<table><tr><th>学校</th><th>人数</th></tr><tr><td>一小</td><td>1,200</td></tr></table></td></tr></table>"));
    assertThat(source.manuscript().lines()).containsAll(LINES);
    assertThat(source.manuscript().pieces()).contains(new Grid(List.of(), List.of(List.of("学校", "人数"), List.of("一小", "1,200"))));
  }

  @Test
  void takesTheTitleFromThePageWhenTheTextHasNone() throws IOException {
    Source source = read(
        page("").replace(
            "<div id='zoom'>", "<h1>关于第101号提案办理情况答复的函</h1><div class='links'>" + "<a>别的复函链接在这里</a>".repeat(40) + "</div><div id='zoom'>"
                + BODY.substring(BODY.indexOf("<p>林晚"))));
    assertThat(source.manuscript().lines()).contains("关于第101号提案办理情况答复的函", "林晚委员：").doesNotContain("别的复函链接在这里");
  }

  @Test
  void survivesDeepNestingAndDamage() throws IOException {
    assertThat(read("<div>".repeat(100_000) + "林晚委员：<table><tr><td>".repeat(2000) + "收悉，现答复如下：").manuscript().text()).contains("现答复如下");
    assertThat(read("<p>林晚委员：<p>收悉，<b>现答复").manuscript().lines()).containsExactly("林晚委员：", "收悉，现答复");
  }

  @Test
  void saysWhenThereIsNoText() {
    assertThatThrownBy(() -> read("<html><body><img src='a.png'><script>x</script></body></html>")).isInstanceOf(FileException.class)
        .hasMessageContaining("没有文字");
  }
}
