package fuhan.desk.sheet;

import fuhan.page.Paper;

/**
 * Where the sheets lie on the table, in pixels from its upper left corner.
 *
 * @param paper of every sheet
 * @param count of sheets
 * @param columns 1, or 2 for pairs
 * @param scale pixels of a twip
 * @param room width that can be seen; narrower rows are centred in it
 */
record Arrangement(Paper paper, int count, int columns, double scale, double room) {
  /** Between sheets and around them. */
  static final double GAP = 16;
  /** Pixels of a twip when a sheet is as large as on paper: 96 pixels an inch. */
  static final double NATURAL = 96.0 / 1440;

  /** The arrangement that a view asks for in a room of this size. */
  static Arrangement of(Paper paper, int count, View view, double width, double height) {
    int columns = view.pairs() ? 2 : 1;
    double wide = Math.max(60, width - GAP * (columns + 1)) / (columns * paper.width());
    double high = Math.max(60, height - 2 * GAP) / paper.height();
    double scale = switch (view.fit()) {
      case WIDTH -> Math.min(wide, NATURAL * View.MOST);
      case PAGE -> Math.min(Math.min(wide, high), NATURAL * View.MOST);
      case NONE -> NATURAL * view.zoom();
    };
    return new Arrangement(paper, count, columns, scale, width);
  }

  double sheetWidth() {
    return paper.width() * scale;
  }

  double sheetHeight() {
    return paper.height() * scale;
  }

  double width() {
    return Math.max(room, columns * (sheetWidth() + GAP) + GAP);
  }

  double height() {
    return rows() * (sheetHeight() + GAP) + GAP;
  }

  private int rows() {
    return (count + columns - 1) / columns;
  }

  /** Left edge of a sheet, counted from 0. */
  double x(int sheet) {
    double row = columns * (sheetWidth() + GAP) - GAP;
    return (width() - row) / 2 + sheet % columns * (sheetWidth() + GAP);
  }

  /** Upper edge of a sheet. */
  double y(int sheet) {
    int row = sheet / columns;
    return GAP + row * (sheetHeight() + GAP);
  }

  /** The first sheet that reaches below a height. */
  int first(double top) {
    int row = (int) Math.floor((top - GAP) / (sheetHeight() + GAP));
    return Math.clamp((long) row * columns, 0, Math.max(0, count - 1));
  }

  /** The sheet behind the last one that begins above a height. */
  int end(double bottom) {
    int row = (int) Math.ceil((bottom - GAP) / (sheetHeight() + GAP));
    return Math.clamp((long) row * columns, Math.min(1, count), count);
  }
}
