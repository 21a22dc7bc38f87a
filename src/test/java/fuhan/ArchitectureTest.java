package fuhan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Who may know whom; data moves downwards, and nothing below knows what stands above it. */
final class ArchitectureTest {
  private static final JavaClasses FUHAN = new ClassFileImporter().withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages("fuhan");

  @Test
  void letterKnowsOnlyTheLanguage() {
    knowsOnly("fuhan.letter..", "java.lang..", "java.util..", "java.time..", "java.text..");
  }

  @Test
  void wordingKnowsTheLetter() {
    knowsOnly("fuhan.wording..", "java..", "org.apache.commons.text..", "org.apache.lucene..", "fuhan.letter..");
  }

  @Test
  void templateKnowsTheWording() {
    knowsOnly("fuhan.template..", "java..", "com.fasterxml.jackson..", "fuhan.letter..", "fuhan.wording..");
  }

  @Test
  void manuscriptKnowsTheTemplate() {
    knowsOnly("fuhan.manuscript..", "java..", "fuhan.letter..", "fuhan.wording..", "fuhan.template..");
  }

  @Test
  void formsKnowTheTemplate() {
    knowsOnly("fuhan.forms..", "java..", "fuhan.letter..", "fuhan.template..");
  }

  @Test
  void fontKnowsNothingOfOurs() {
    knowsOnly("fuhan.font..", "java..", "org.apache.fontbox..", "org.apache.pdfbox.io..");
  }

  @Test
  void pageKnowsTheManuscript() {
    knowsOnly("fuhan.page..", "java..", "fuhan.font..", "fuhan.letter..", "fuhan.wording..", "fuhan.template..", "fuhan.manuscript..");
  }

  @Test
  void checkKnowsWhatItChecks() {
    knowsOnly(
        "fuhan.check..", "java..", "org.apache.commons.text..", "fuhan.letter..", "fuhan.wording..", "fuhan.template..",
        "fuhan.manuscript..", "fuhan.page..", "fuhan.font..");
  }

  @Test
  void fileKnowsNothingAboveIt() {
    holds(
        noClasses().that()
            .resideInAPackage("fuhan.file..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("fuhan.check..", "fuhan.draft..", "fuhan.handover..", "fuhan.desk..", "fuhan.cli.."));
  }

  @Test
  void handoverKnowsTheDraftAndTheLetterFile() {
    knowsOnly(
        "fuhan.handover..", "java..", "javax.crypto..", "com.fasterxml.jackson..", "fuhan.letter..", "fuhan.draft..", "fuhan.file",
        "fuhan.file.json..");
    onlyIn(List.of("fuhan", "fuhan.handover..", "fuhan.desk..", "fuhan.cli.."), "fuhan.handover..");
  }

  @Test
  void formatsDoNotKnowEachOther() {
    holds(slices().matching("fuhan.file.(*)..").should().notDependOnEachOther());
    holds(noClasses().that().resideInAPackage("fuhan.file").should().dependOnClassesThat().resideInAPackage("fuhan.file.(*).."));
  }

  @Test
  void draftKnowsOnlyTheLetterOfOurs() {
    holds(
        noClasses().that()
            .resideInAPackage("fuhan.draft..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                "fuhan", "fuhan.wording..", "fuhan.template..", "fuhan.manuscript..", "fuhan.page..", "fuhan.check..", "fuhan.file..",
                "fuhan.handover..", "fuhan.desk..", "fuhan.cli.."));
  }

  @Test
  void nobodySpeaksToTheNetwork() {
    for (String name : List.of(
        "java.net.Socket", "java.net.ServerSocket", "java.net.DatagramSocket", "java.net.URLConnection", "java.net.InetAddress",
        "java.nio.channels.SocketChannel", "java.nio.channels.ServerSocketChannel", "java.nio.channels.DatagramChannel",
        "java.nio.channels.AsynchronousSocketChannel")) {
      holds(noClasses().should().dependOnClassesThat().haveFullyQualifiedName(name));
    }
    holds(noClasses().should().dependOnClassesThat().resideInAnyPackage("java.net.http.."));
  }

  @Test
  void onlyMainKnowsDeskAndCli() {
    onlyIn(List.of("fuhan", "fuhan.desk.."), "fuhan.desk..");
    onlyIn(List.of("fuhan", "fuhan.cli.."), "fuhan.cli..");
  }

  @Test
  void nobodyKnowsMain() {
    onlyIn(List.of("fuhan"), "fuhan");
  }

  @Test
  void librariesStayInTheirPackage() {
    onlyIn(List.of("fuhan.draft.."), "java.sql..", "javax.sql..", "org.jdbi..", "org.h2..", "org.flywaydb..");
    onlyIn(List.of("fuhan.desk.."), "javafx..");
    onlyIn(List.of("fuhan.cli.."), "picocli..");
    onlyIn(List.of("fuhan.file.docx.."), "org.docx4j..");
    onlyIn(List.of("fuhan.font..", "fuhan.file.pdf.."), "org.apache.fontbox..");
  }

  @Test
  void packagesHaveNoCycles() {
    holds(slices().matching("fuhan.(*)..").should().beFreeOfCycles());
  }

  @Test
  void onlyTheCommandLinePrints() {
    holds(noClasses().that().resideOutsideOfPackages("fuhan", "fuhan.cli..").should(ACCESS_STANDARD_STREAMS));
  }

  @Test
  void lettersAreRecords() {
    holds(
        classes().that()
            .resideInAPackage("fuhan.letter..")
            .and()
            .areNotEnums()
            .and()
            .areNotInterfaces()
            .and()
            .areNotAnonymousClasses()
            .should()
            .beRecords());
  }

  @Test
  void namesAreOfTheTrade() {
    holds(classes().should().haveNameNotMatching(".*(Manager|Helper|Utils?|Impl)(\\$.*)?"));
  }

  @Test
  void everyPackageSaysWhatItIs() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
      List<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
          .map(Path::getParent)
          .distinct()
          .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
          .toList();
      assertThat(silent).isEmpty();
    }
  }

  private static void knowsOnly(String part, String... known) {
    holds(
        classes().that()
            .resideInAPackage(part)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(Stream.concat(Stream.of(part), Stream.of(known)).toArray(String[]::new)));
  }

  private static void onlyIn(List<String> parts, String... known) {
    holds(
        noClasses().that().resideOutsideOfPackages(parts.toArray(String[]::new)).should().dependOnClassesThat().resideInAnyPackage(known));
  }

  private static void holds(ArchRule rule) {
    rule.allowEmptyShould(true).check(FUHAN);
  }
}
