package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Makes sheets of an application's own objects (bản ghi của ứng dụng). */
public final class Rows {

  private Rows() {}

  /**
   * {@return a sheet with a line for each object, made when it is read}
   *
   * @param <T> the objects
   * @param type what they are records of
   * @param source the name by which defects tell the sheet, such as that of a table
   * @param objects the objects; each reading of the sheet iterates over them anew
   * @param cells gives the texts of one object by field; days as {@code 2017-10-15}, and words as
   *     rosters write them
   */
  public static <T> Sheet of(
      RowType type,
      String source,
      Iterable<T> objects,
      Function<? super T, ? extends Map<Field, String>> cells) {
    return new MemorySheet(
        source,
        Iterables.concat(
            ImmutableList.of(header(type)),
            Iterables.transform(objects, object -> line(type, cells.apply(object)))));
  }

  /**
   * {@return a sheet of lines, the header among the first ones}
   *
   * @param source the name by which defects tell the sheet
   * @param lines the texts of the cells of each line; each reading iterates over them anew
   */
  public static Sheet ofLines(String source, Iterable<? extends List<String>> lines) {
    return new MemorySheet(source, lines);
  }

  private static List<String> line(RowType type, Map<Field, String> cells) {
    for (Field field : cells.keySet()) {
      type.header(field);
    }
    return Lists.transform(type.fields(), field -> cells.getOrDefault(field, ""));
  }

  /** Returns the line of headers, in Vietnamese. */
  static ImmutableList<String> header(RowType type) {
    ImmutableList.Builder<String> header = ImmutableList.builder();
    for (Field field : type.fields()) {
      header.add(type.header(field).vietnamese());
    }
    return header.build();
  }
}
