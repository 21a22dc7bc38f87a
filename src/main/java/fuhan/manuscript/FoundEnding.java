package fuhan.manuscript;

import fuhan.letter.Signature;
import fuhan.wording.Dates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What follows the body of a published letter.
 *
 * @param bodyTo index behind the last line of the body
 * @param pieces lines with roles: attachment list, signatures, signers, date, notes, distributions, attachments
 * @param forms lines of forms that stand behind the letter
 */
record FoundEnding(int bodyTo, List<Piece> pieces, List<String> forms) {
  private static final Pattern SIGNER_AND_DATE = Pattern
      .compile("(.{4,32}?)[\\s　]*((?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)");
  private static final Pattern LISTED = Pattern.compile("附件(?:[：:]\\s*.+|[一二三四五六七八九\\d]{1,2}[：:.、].+)");
  private static final Pattern LISTED_MORE = Pattern.compile("\\d{1,2}[.．、].{2,60}");
  private static final Pattern DISTRIBUTION = Pattern.compile("(抄送|抄报|报送|主送|分送|呈报|发送|报|发|送)\\s*[：:]\\s*(.+?)[。.]?");
  private static final Pattern PRINTER = Pattern.compile(".{2,30}?[\\s　]*(?:19|20)\\d{2}年\\d{1,2}月\\d{1,2}日\\s*印发");
  private static final Pattern NOTE = Pattern.compile("[（(][^（）]*(?:（[^（）]*）[^（）]*)*[）)]。?");
  private static final Pattern LABEL = Pattern.compile("附\\s*件\\s*[一二三四五六七八九\\d]{0,2}\\s*[：:]?");

  static FoundEnding in(List<Piece> pieces, int from, String office, List<String> remarks) {
    return new Search(pieces, from, office, remarks).search();
  }

  private static final class Search {
    private final List<Piece> pieces;
    private final int from;
    private final String office;
    private final List<String> remarks;
    private final List<Piece> found = new ArrayList<>();

    Search(List<Piece> pieces, int from, String office, List<String> remarks) {
      this.pieces = pieces;
      this.from = from;
      this.office = office;
      this.remarks = remarks;
    }

    FoundEnding search() {
      int date = date();
      int behind = date >= 0 ? date + 1 : firstOfTail();
      int begin = date >= 0 ? above(date) : above(behind);
      int forms = behind(behind);
      List<String> rest = pieces.subList(forms, pieces.size()).stream().flatMap(piece -> piece.lines().stream()).toList();
      return new FoundEnding(begin, found, rest);
    }

    private String text(int i) {
      return pieces.get(i) instanceof Line line ? line.text() : "\t";
    }

    /** The first line that is a date alone or an office with a date; -1 when there is none. */
    private int date() {
      for (int i = from; i < pieces.size(); i++) {
        Matcher both = SIGNER_AND_DATE.matcher(text(i));
        if (Dates.read(text(i)).isPresent() || (both.matches() && isSigner(both.group(1)))) {
          return i;
        }
      }
      return -1;
    }

    private boolean isSigner(String text) {
      return text.equals(office) || HeadWords.isOffice(text);
    }

    /** Whether a line names an office, or several with spaces between. */
    private boolean areSigners(String text) {
      return text.length() <= 80 && !text.isBlank()
          && Stream.of(text.strip().split("[\\s　]+")).allMatch(part -> part.length() <= 32 && isSigner(part));
    }

    /** Without a date: the first line behind the body that belongs to the tail, found from the end. */
    private int firstOfTail() {
      int end = pieces.size();
      for (int i = from; i < pieces.size(); i++) {
        if (DISTRIBUTION.matcher(text(i)).matches() || FormWords.isName(text(i)) || LABEL.matcher(text(i)).matches()) {
          end = i;
          break;
        }
      }
      int first = end;
      while (first > from && isNote(text(first - 1))) {
        first--;
      }
      return first;
    }

    private static boolean isNote(String text) {
      return NOTE.matcher(text).matches() || DisclosureWords.read(text).isPresent();
    }

    /** Takes the signers, signatures and listed attachments right above a place; gives where they begin. */
    private int above(int place) {
      List<Piece> upward = new ArrayList<>();
      int at = place;
      if (place < pieces.size()) {
        Matcher both = SIGNER_AND_DATE.matcher(text(place));
        boolean dated = Dates.read(text(place)).isPresent();
        if (dated) {
          upward.add(Line.of(Role.DATE, Dates.text(Dates.read(text(place)).orElseThrow())));
        } else if (both.matches() && isSigner(both.group(1))) {
          Dates.read(both.group(2)).ifPresent(day -> upward.add(Line.of(Role.DATE, Dates.text(day))));
          upward.add(Line.of(Role.SIGNER, both.group(1)));
        }
      }
      while (at > from && areSigners(text(at - 1))) {
        at--;
        List.of(text(at).strip().split("[\\s　]+")).reversed().forEach(signer -> upward.add(Line.of(Role.SIGNER, signer)));
      }
      List<Piece> listed = new ArrayList<>();
      while (at > from) {
        List<Signature> signatures = SignatureWords.read(text(at - 1));
        if (!signatures.isEmpty() && !text(at - 1).startsWith("（")) {
          at--;
          upward.add(new Line(Role.SIGNATURE, List.of(), SignatureWords.runs(signatures, SignatureWords.separator(text(at)), false)));
        } else if (listedFrom(at) < at) {
          int begin = listedFrom(at);
          for (int i = at - 1; i >= begin; i--) {
            listed.add(0, Line.of(Role.ATTACHMENT_LIST, text(i)));
          }
          at = begin;
        } else {
          break;
        }
      }
      found.addAll(listed);
      found.addAll(upward.reversed());
      return at;
    }

    /** Where a list of attachments that ends at a place begins; the place itself when there is none. */
    private int listedFrom(int end) {
      int at = end - 1;
      while (at > from && at > end - 12 && LISTED_MORE.matcher(text(at)).matches()) {
        at--;
      }
      return at >= from && LISTED.matcher(text(at)).matches() ? at : end;
    }

    /** Takes what stands behind the date; gives where forms begin. */
    private int behind(int place) {
      int attachment = 0;
      boolean titled = true;
      for (int i = place; i < pieces.size(); i++) {
        String text = text(i);
        if (FormWords.isName(text)) {
          return i;
        }
        if (LABEL.matcher(text).matches()) {
          attachment++;
          titled = false;
          found.add(new Line(Role.ATTACHMENT_LABEL, attachmentPath(attachment), List.of(Run.text(text))));
        } else if (attachment > 0 && !distribution(text)) {
          found.add(attached(pieces.get(i), attachment, titled));
          titled = true;
        } else if (attachment == 0) {
          tail(text, pieces.get(i));
        }
      }
      return pieces.size();
    }

    private static List<String> attachmentPath(int attachment) {
      return List.of(Tags.of(Tags.ATTACHMENT, attachment));
    }

    private static Piece attached(Piece piece, int attachment, boolean titled) {
      return switch (piece) {
        case Grid grid -> new Grid(attachmentPath(attachment), grid.rows());
        case Line line -> new Line(titled ? Role.BODY : Role.ATTACHMENT_TITLE, attachmentPath(attachment), line.runs());
      };
    }

    private boolean distribution(String text) {
      Matcher matcher = DISTRIBUTION.matcher(text);
      if (matcher.matches()) {
        found.add(Line.of(Role.DISTRIBUTION, matcher.group(1) + "：" + matcher.group(2) + "。"));
        return true;
      }
      if (PRINTER.matcher(text).matches()) {
        found.add(Line.of(Role.DISTRIBUTION, text));
        return true;
      }
      return false;
    }

    private void tail(String text, Piece piece) {
      List<Signature> signatures = SignatureWords.read(text);
      if (distribution(text)) {
        return;
      }
      if (!signatures.isEmpty()) {
        boolean note = text.startsWith("（");
        found.add(
            new Line(note ? Role.NOTE : Role.SIGNATURE, List.of(), SignatureWords.runs(signatures, SignatureWords.separator(text), note)));
      } else if (LISTED.matcher(text).matches()) {
        found.add(Line.of(Role.ATTACHMENT_LIST, text));
      } else {
        if (!isNote(text)) {
          remarks.add("落款后的“" + AssembleBody.beginning(String.join(" ", piece.lines())) + "”没有认出是什么，已作为附注保留，请核对。");
        }
        piece.lines().forEach(line -> found.add(Line.of(Role.NOTE, line)));
      }
    }
  }

  /** The date of the letter, if it has one. */
  Optional<String> date() {
    return pieces.stream()
        .filter(piece -> piece instanceof Line line && line.role() == Role.DATE)
        .map(piece -> ((Line) piece).text())
        .findFirst();
  }

  /** The first signer, if there is one. */
  Optional<String> signer() {
    return pieces.stream()
        .filter(piece -> piece instanceof Line line && line.role() == Role.SIGNER)
        .map(piece -> ((Line) piece).text())
        .findFirst();
  }
}
