package fuhan.page;

import java.util.List;

/** What a galley is made of. */
public sealed interface Block {
  /**
   * A paragraph.
   *
   * @param strands its text
   * @param piece its place in the manuscript; -1 for none
   * @param level outline level of its style from 0; -1 for running text
   * @param boxes what is anchored in it
   */
  record Paragraph(List<Strand> strands, Setting setting, int piece, int level, List<Box> boxes) implements Block {
    public Paragraph {
      strands = List.copyOf(strands);
      boxes = List.copyOf(boxes);
    }
  }

  /**
   * A table.
   *
   * @param columns widths in twips
   * @param rows from the top
   * @param outer rule around it
   * @param inner rule between rows; rules between columns are as the flag says
   * @param columnRules whether columns are parted by {@code inner} and the sides closed by {@code outer}
   * @param padding left and right of a cell's text in twips
   */
  record Table(List<Integer> columns, List<Row> rows, Setting.Border outer, Setting.Border inner, boolean columnRules, int padding)
      implements
        Block {
    public Table {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }
  }

  /**
   * A row of a table.
   *
   * @param head whether it is repeated on every page of the table
   * @param height at least, in twips; 0 for as high as its text
   */
  record Row(List<Cell> cells, boolean head, int height) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * A cell of a table.
   *
   * @param centred whether its text stands in the middle of its height
   * @param span how many columns it covers
   */
  record Cell(List<Paragraph> text, boolean centred, int span) {
    public Cell {
      text = List.copyOf(text);
    }
  }

  /**
   * Paragraphs at a fixed place of the page on which their anchor stands, such as the mark, the red rules and the imprint.
   *
   * @param x left edge in twips from the edge of the sheet
   * @param y upper edge in twips from the edge of the sheet
   * @param width of its text in twips
   * @param height reserved for it; 0 for as high as its text
   * @param clearance further height above and below that running text leaves free
   * @param atFoot whether its text stands at its lower edge
   */
  record Box(double x, double y, double width, double height, double clearance, boolean atFoot, List<Block> blocks) {
    public Box {
      blocks = List.copyOf(blocks);
    }
  }
}
