package fuhan.fuzz;

import fuhan.draft.DraftException;
import fuhan.file.FileException;
import fuhan.handover.HandoverException;
import fuhan.template.TemplateException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Feeds hostile files to the readers: {@code mvn -q -Pfuzz test-compile exec:exec -Dreader=docx -Dinputs=100000}. A reader may take a file or refuse it with a
 * sentence, within five seconds and 512 MB; anything else is a finding and ends the run with status 1.
 */
public final class Fuzz {
  private static final int SECONDS = 5;

  private final Path folder;
  private final Map<String, Path> findings = new LinkedHashMap<>();
  private long slowest;
  private int read;
  private int refused;

  Fuzz(Path folder) {
    this.folder = folder;
  }

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of("target/fuzz"));
    Set<String> wanted = new TreeSet<>(List.of(arguments[0].split(",")));
    int inputs = Integer.parseInt(arguments[1]);
    long seed = Long.parseLong(arguments[2]);
    boolean well = true;
    for (Map.Entry<String, Readers.Reader> reader : new Readers(folder).all().entrySet()) {
      if (wanted.contains("all") || wanted.contains(reader.getKey())) {
        Fuzz fuzz = new Fuzz(folder);
        fuzz.run(reader.getKey(), reader.getValue(), inputs, seed);
        System.out.println(fuzz.report(reader.getKey()));
        well &= fuzz.findings.isEmpty();
      }
    }
    System.exit(well ? 0 : 1);
  }

  Map<String, Path> findings() {
    return findings;
  }

  private String report(String name) {
    return name + ": " + (read + refused) + " inputs, " + read + " read, " + refused + " refused with a sentence, slowest " + slowest
        + " ms, " + findings.size() + " findings"
        + findings.entrySet().stream().map(found -> "\n  " + found.getKey() + "\n    " + found.getValue()).collect(Collectors.joining());
  }

  void run(String name, Readers.Reader reader, int inputs, long seed) throws Exception {
    Path file = folder.resolve("input-" + name);
    Set<Path> before = files();
    for (int i = 0; i < inputs; i++) {
      byte[] bytes = new Mutation(seed * 1_000_003 + i).of(reader.seeds());
      feed(name + "-" + seed + "-" + i, reader, file, bytes);
    }
    Files.deleteIfExists(file);
    Set<Path> after = files();
    after.removeAll(before);
    after.removeIf(path -> path.getFileName().toString().matches("(?:found|input)-.*"));
    if (!after.isEmpty()) {
      findings.put("files were written: " + after, folder);
    }
  }

  /** One file; it is kept when something is wrong. */
  void feed(String id, Readers.Reader reader, Path file, byte[] bytes) throws Exception {
    Files.write(file, bytes);
    FutureTask<Void> task = new FutureTask<>(() -> {
      reader.reading().of(file);
      return null;
    });
    Thread thread = Thread.ofPlatform().daemon().start(task);
    long began = System.nanoTime();
    try {
      task.get(SECONDS, TimeUnit.SECONDS);
      read++;
    } catch (ExecutionException e) {
      if (isRefusal(e.getCause())) {
        refused++;
      } else {
        found(e.getCause().getClass().getName() + " at " + where(e.getCause().getStackTrace()), id, bytes);
      }
    } catch (TimeoutException e) {
      found("longer than " + SECONDS + " s at " + where(thread.getStackTrace()), id, bytes);
      thread.interrupt();
      thread.join(60_000);
    }
    slowest = Math.max(slowest, (System.nanoTime() - began) / 1_000_000);
  }

  private static boolean isRefusal(Throwable e) {
    return (e instanceof FileException || e instanceof HandoverException || e instanceof DraftException || e instanceof TemplateException)
        && e.getMessage() != null && !e.getMessage().isBlank();
  }

  private static String where(StackTraceElement[] trace) {
    return Arrays.stream(trace)
        .filter(frame -> frame.getClassName().startsWith("fuhan.") && !frame.getClassName().startsWith("fuhan.fuzz"))
        .limit(2)
        .map(StackTraceElement::toString)
        .collect(Collectors.joining(" < "));
  }

  private void found(String what, String id, byte[] bytes) throws Exception {
    if (!findings.containsKey(what)) {
      findings.put(what, Files.write(folder.resolve("found-" + id), bytes));
    }
  }

  /** Everything beside the folder of the inputs and in the folder for temporary files that is ours. */
  private Set<Path> files() throws Exception {
    Set<Path> all = new TreeSet<>();
    for (Path place : List.of(folder, folder.toAbsolutePath().getParent(), Path.of("."), Path.of(System.getProperty("java.io.tmpdir")))) {
      try (Stream<Path> found = Files.list(place)) {
        found
            .filter(
                path -> !place.equals(Path.of(System.getProperty("java.io.tmpdir"))) || path.getFileName().toString().startsWith("fuhan"))
            .map(path -> path.toAbsolutePath().normalize())
            .forEach(all::add);
      }
    }
    return all;
  }

  /** The findings' names, for a test's message. */
  List<String> names() {
    return new ArrayList<>(findings.keySet());
  }
}
