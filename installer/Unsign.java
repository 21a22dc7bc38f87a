import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Copies a jar without its signature: {@code java Unsign.java FROM TO}. */
public final class Unsign {
  private Unsign() {}

  public static void main(String[] arguments) throws IOException {
    try (ZipInputStream in = new ZipInputStream(Files.newInputStream(Path.of(arguments[0])));
        ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(Path.of(arguments[1])))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (!entry.getName().matches("META-INF/[^/]+\\.(?:SF|RSA|DSA|EC)")) {
          ZipEntry copy = new ZipEntry(entry.getName());
          copy.setTime(entry.getTime());
          out.putNextEntry(copy);
          in.transferTo(out);
        }
      }
    }
  }
}
