package fuhan.file.pdf;

/**
 * A line where it stands on its page.
 *
 * @param words with tabs where the gap is wide
 * @param left where it begins, in points
 * @param right where it ends, in points
 * @param em size of its type, in points
 * @param page from 0
 */
record PrintedLine(String words, double left, double right, double em, int page) {
  double width() {
    return right - left;
  }
}
