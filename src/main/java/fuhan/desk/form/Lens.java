package fuhan.desk.form;

import fuhan.letter.Block;
import fuhan.letter.Letter;
import fuhan.letter.Point;
import fuhan.letter.Section;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A part of a letter that can be read and put back, such as the blocks of the second section.
 *
 * @param place its name, stable while the letter's structure is: {@code section.2}
 * @param get reads it
 * @param set the letter with another one in its place
 */
record Lens<T>(String place, Function<Letter, T> get, BiFunction<Letter, T, Letter> set) {
  /** The letter with the part changed. */
  Letter change(Letter letter, UnaryOperator<T> how) {
    return set.apply(letter, how.apply(get.apply(letter)));
  }

  /** A part of this part. */
  <U> Lens<U> then(String name, Function<T, U> inner, BiFunction<T, U, T> put) {
    return new Lens<>(
        place + "/" + name, letter -> inner.apply(get.apply(letter)),
        (letter, value) -> set.apply(letter, put.apply(get.apply(letter), value)));
  }

  /** A section of the body, counted from 0. */
  static Lens<Section> section(int index) {
    return new Lens<>(
        "section." + (index + 1), letter -> letter.body().sections().get(index),
        (letter, section) -> letter.withBody(letter.body().withSections(put(letter.body().sections(), index, section))));
  }

  /** The blocks of a section. */
  static Lens<List<Block>> blocks(Lens<Section> section) {
    return section.then("blocks", Section::blocks, Section::withBlocks);
  }

  /** The body of a point. */
  static Lens<List<Block>> body(Lens<Point> point) {
    return point.then("body", Point::body, Point::withBody);
  }

  /** One of a list, counted from 0. */
  static <U> Lens<U> at(Lens<List<U>> list, int index) {
    return list.then(Integer.toString(index + 1), all -> all.get(index), (all, value) -> put(all, index, value));
  }

  /** A list with another element at a place. */
  static <U> List<U> put(List<U> list, int index, U element) {
    List<U> changed = new ArrayList<>(list);
    changed.set(index, element);
    return changed;
  }
}
