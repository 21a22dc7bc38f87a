package fuhan.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program opens no network connection: it runs in a process of its own in which every way there is closed and told. */
@Timeout(180)
final class QuietTest {
  @TempDir Path folder;

  private record Ran(String out, String err, int status) {}

  private Ran run(List<String> options, String... arguments) throws Exception {
    Path services = Files.createDirectories(folder.resolve("guard/META-INF/services"));
    Files.writeString(services.resolve("java.net.spi.InetAddressResolverProvider"), ClosedNames.class.getName());
    List<String> command = new ArrayList<>(
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Dglass.platform=Headless", "-Dprism.order=sw",
            "-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8", "--enable-native-access=ALL-UNNAMED", "-Dfuhan.home=.",
            "-Djava.nio.channels.spi.SelectorProvider=" + ClosedChannels.class.getName()));
    command.addAll(options);
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path") + File.pathSeparator + folder.resolve("guard"), Guarded.class.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    Process process = new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile()).start();
    assertThat(process.waitFor(150, TimeUnit.SECONDS)).isTrue();
    return new Ran(Files.readString(out, StandardCharsets.UTF_8), Files.readString(err, StandardCharsets.UTF_8), process.exitValue());
  }

  @Test
  void theGuardClosesEveryWay() throws Exception {
    Ran ran = run(List.of(), "--try");
    assertThat(ran.out()).doesNotContain("OPEN").contains("closed Socket", "closed HttpClient", "closed name");
    assertThat(ran.err().lines().filter(line -> line.startsWith(Guarded.TOLD))).hasSizeGreaterThanOrEqualTo(8);
  }

  @Test
  void theWholeWindowAndTheCommandsOpenNoConnection() throws Exception {
    Path data = Files.createDirectory(folder.resolve("data"));
    Ran ran = run(List.of("-Dfuhan.rehearsal=" + data), "src/test/resources/letters/010-three-part.txt");
    assertThat(ran.err()).doesNotContain(Guarded.TOLD);
    assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
    assertThat(ran.out()).contains("窗口", "第一次导出");
    assertThat(data.resolve("010-three-part.letter.json.docx")).isNotEmptyFile();
  }
}
