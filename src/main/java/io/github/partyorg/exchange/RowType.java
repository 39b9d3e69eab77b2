package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;

/**
 * What the rows of a sheet are about (loại bản ghi). {@code columns.txt}, which stands beside this
 * class, has the columns of each; {@code docs/exchange.md} shows them.
 */
public enum RowType implements HasTerm {
  UNITS,
  MEMBERS,
  SEATS,
  GROUPS,
  STAYS,
  CONSENTS,
  INTERRUPTIONS,
  DECISIONS,
  ORDERS;

  @Override
  public Bilingual term() {
    return columns().term();
  }

  /** {@return the fields, in the order in which they are written} */
  public ImmutableList<Field> fields() {
    return columns().all().keySet().asList();
  }

  /** {@return the fields that a sheet must have a column for} */
  public ImmutableSet<Field> requiredFields() {
    return columns().required();
  }

  /**
   * {@return the header of a field}
   *
   * @param field one of the fields of this type
   * @throws IllegalArgumentException if rows of this type have no such field; lists those they have
   */
  public Bilingual header(Field field) {
    return columns().of(field).header();
  }

  /**
   * {@return an example of what a cell of the field says}
   *
   * @param field one of the fields of this type
   * @throws IllegalArgumentException if rows of this type have no such field; lists those they have
   */
  public String example(Field field) {
    return columns().of(field).example();
  }

  Columns columns() {
    return Columns.of(this);
  }
}
