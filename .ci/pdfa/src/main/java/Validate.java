import java.io.FileInputStream;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Prints for each file whether it is PDF/A-2b and, if not, which clauses it breaks; fails when one is not. */
public final class Validate {
  public static void main(String[] files) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    int broken = 0;
    for (String file : files) {
      try (InputStream in = new FileInputStream(file); PDFAParser parser = Foundries.defaultInstance().createParser(in, PDFAFlavour.PDFA_2_B)) {
        PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false);
        ValidationResult result = validator.validate(parser);
        System.out.println((result.isCompliant() ? "PDF/A-2b      " : "NOT PDF/A-2b  ") + file);
        broken += result.isCompliant() ? 0 : 1;
        Set<String> faults = new TreeSet<>();
        for (TestAssertion assertion : result.getTestAssertions()) {
          faults.add("  " + assertion.getRuleId().getClause() + " " + assertion.getMessage());
        }
        if (!result.isCompliant()) {
          faults.forEach(System.out::println);
        }
      }
    }
    System.out.println(files.length + " files, " + broken + " not PDF/A-2b");
    System.exit(broken == 0 && files.length > 0 ? 0 : 1);
  }
}
