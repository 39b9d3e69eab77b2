package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.Locale;

/**
 * A hierarchy as sheets of records, one sheet for each type (hệ thống tổ chức thành bản ghi).
 *
 * <p>Lines are made when they are read, so that a country takes no more memory than its hierarchy.
 * What was written is read back as an equal hierarchy.
 */
public final class HierarchyRows {

  private final Hierarchy hierarchy;
  private final Locale locale;

  private HierarchyRows(Hierarchy hierarchy, Locale locale) {
    this.hierarchy = hierarchy;
    this.locale = locale;
  }

  /**
   * {@return the records of a hierarchy, in Vietnamese}
   *
   * @param hierarchy the hierarchy
   */
  public static HierarchyRows of(Hierarchy hierarchy) {
    return new HierarchyRows(hierarchy, Locale.forLanguageTag("vi"));
  }

  /** {@return a reader of sheets, none added yet} */
  public static HierarchyReader reader() {
    return new HierarchyReader();
  }

  /**
   * {@return the records with headers and words in the language of a locale}
   *
   * @param language a locale; Vietnamese if its language is, else English
   */
  public HierarchyRows in(Locale language) {
    return new HierarchyRows(hierarchy, language);
  }

  /**
   * {@return the records of one type, below their header}
   *
   * @param type one of {@link RowType#OF_HIERARCHY}
   * @throws IllegalArgumentException if a hierarchy has no such records
   */
  public Sheet sheet(RowType type) {
    type.requireOfHierarchy();
    RowWriter writer = new RowWriter(hierarchy, locale);
    ImmutableList.Builder<String> header = ImmutableList.builder();
    for (Field field : type.fields()) {
      header.add(type.header(field).in(locale));
    }
    Iterable<List<String>> lines =
        Iterables.concat(
            Iterables.transform(
                hierarchy.root().subtree(), (Unit unit) -> writer.lines(type, unit)));
    return Rows.ofLines(
        type.name().toLowerCase(Locale.ROOT),
        Iterables.concat(ImmutableList.of(header.build()), lines));
  }
}
