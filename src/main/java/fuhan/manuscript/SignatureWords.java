package fuhan.manuscript;

import fuhan.letter.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that name people: 承办单位联系人：许知远　联系电话：0000-2100001. */
final class SignatureWords {
  private static final String LABEL = "[\\u4e00-\\u9fff（）/]{0,14}(?:联系人|联系人员|经办人|承办人|负责人|领导|领导署名|领导签名|签发|签字|审核|审核人|联系电话|联络电话|电话|手机|传真|邮编|邮政编码|地址|联系方式|邮箱|电子邮箱|科室|单位|姓名|职务|主管领导)(?:（[^）]{1,8}）)?";
  private static final Pattern FIELD = Pattern.compile("(" + LABEL + ")[：:]\\s*");
  private static final Pattern SEPARATORS = Pattern.compile("[\\s　，,；;、]+$");

  private static final Pattern BETWEEN = Pattern.compile("([，；、,;])[\\s　]*" + LABEL + "[：:]");

  private SignatureWords() {}

  /** The signatures of a line whose names are tagged; otherwise those its words give. */
  static List<Signature> read(Line line) {
    if (line.runs().stream().noneMatch(run -> run.tag().equals(Tags.NAME))) {
      return read(line.text());
    }
    List<Signature> signatures = new ArrayList<>();
    String label = "";
    for (Run run : line.runs()) {
      if (run.tag().equals(Tags.NAME)) {
        signatures.add(new Signature(label, run.text()));
        label = "";
      } else {
        label = label(label + run.text());
      }
    }
    return signatures;
  }

  private static String label(String text) {
    String bare = text;
    while (!bare.isEmpty() && "（　 ，；、,;".indexOf(bare.charAt(0)) >= 0) {
      bare = bare.substring(1);
    }
    return bare.endsWith("：") ? bare.substring(0, bare.length() - 1) : bare;
  }

  /** The signatures that make up a whole line, brackets around it left aside; none when something else stands in it. */
  static List<Signature> read(String text) {
    String bare = text.strip();
    if (bare.startsWith("（") && bare.endsWith("）")) {
      bare = bare.substring(1, bare.length() - 1);
    }
    Matcher matcher = FIELD.matcher(bare);
    List<Signature> signatures = new ArrayList<>();
    Optional<String> label = Optional.empty();
    int from = 0;
    while (matcher.find()) {
      if (label.isPresent()) {
        signatures.add(new Signature(label.get(), name(bare.substring(from, matcher.start()))));
      } else if (matcher.start() > 0) {
        return List.of();
      }
      label = Optional.of(matcher.group(1));
      from = matcher.end();
    }
    label.ifPresent(last -> signatures.add(new Signature(last, "")));
    if (label.isPresent()) {
      signatures.set(signatures.size() - 1, new Signature(label.get(), name(bare.substring(from))));
    }
    boolean prose = signatures.stream().anyMatch(signature -> signature.name().length() > 30 || signature.name().contains("。"));
    return prose ? List.of() : signatures;
  }

  private static String name(String text) {
    return SEPARATORS.matcher(text).replaceFirst("").strip();
  }

  /** What stands between the signatures of a line: a comma or the like, otherwise a space. */
  static String separator(String text) {
    Matcher matcher = BETWEEN.matcher(text);
    return matcher.find() ? matcher.group(1) : "　";
  }

  /** The line with its names tagged. */
  static List<Run> runs(List<Signature> signatures, String separator, boolean bracketed) {
    List<Run> runs = new ArrayList<>();
    runs.add(Run.text(bracketed ? "（" : ""));
    for (int i = 0; i < signatures.size(); i++) {
      runs.add(Run.text((i > 0 ? separator : "") + signatures.get(i).label() + "："));
      runs.add(new Run(Run.Cast.TEXT, signatures.get(i).name(), Tags.NAME));
    }
    runs.add(Run.text(bracketed ? "）" : ""));
    return Runs.joined(runs);
  }
}
