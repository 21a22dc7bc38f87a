package fuhan.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The templates of a folder, each in a folder of its own. */
public final class Templates {
  /** The template of a letter that gives no reason for another. */
  public static final String USUAL = "three-part";

  private final Path folder;
  private final Map<String, Template> byName;

  private Templates(Path folder, Map<String, Template> byName) {
    this.folder = folder;
    this.byName = byName;
  }

  /**
   * Reads every template of a folder, ordered by name, the usual one first.
   *
   * @throws TemplateException when the folder is missing, has no template, or one cannot be read
   */
  public static Templates in(Path folder) throws TemplateException {
    return in(folder, Optional.empty());
  }

  /**
   * Reads every template of a folder, and those of the office, which go before templates of the same name.
   *
   * @param own folder of the office's templates; it need not be there
   */
  public static Templates in(Path folder, Path own) throws TemplateException {
    return in(folder, Optional.of(own).filter(Files::isDirectory));
  }

  private static Templates in(Path folder, Optional<Path> own) throws TemplateException {
    Map<String, Template> templates = new LinkedHashMap<>();
    for (Path place : places(folder)) {
      Template template = TemplateFile.read(place);
      templates.put(template.name(), template);
    }
    for (Path place : own.isPresent() ? places(own.get()) : List.<Path>of()) {
      Template template = TemplateFile.read(place);
      templates.put(template.name(), template);
    }
    if (!templates.containsKey(USUAL)) {
      throw new TemplateException("模板文件夹“" + folder + "”里没有默认模板“" + USUAL + "”，请重新安装程序。");
    }
    return new Templates(folder, templates);
  }

  private static List<Path> places(Path folder) throws TemplateException {
    try (Stream<Path> found = Files.list(folder)) {
      return found.filter(place -> Files.isRegularFile(place.resolve(TemplateFile.NAME))).sorted().toList();
    } catch (IOException e) {
      throw new TemplateException("找不到模板文件夹“" + folder + "”，请重新安装程序。", e);
    }
  }

  /** Where those of the installation are. */
  public Path folder() {
    return folder;
  }

  /** All of them, the usual one first. */
  public List<Template> all() {
    return Stream.concat(Stream.of(byName.get(USUAL)), byName.values().stream().filter(template -> !template.name().equals(USUAL)))
        .toList();
  }

  /** The template of this name, if there is one. */
  public Optional<Template> find(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  /**
   * The template of this name.
   *
   * @throws TemplateException when there is none
   */
  public Template named(String name) throws TemplateException {
    return find(name)
        .orElseThrow(() -> new TemplateException("没有名为“" + name + "”的模板；“" + folder + "”里有：" + String.join("、", byName.keySet()) + "。"));
  }
}
