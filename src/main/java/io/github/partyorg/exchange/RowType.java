package io.github.partyorg.exchange;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasListedTerm;
import java.util.EnumSet;

/**
 * What the rows of a sheet are about (loại bản ghi). {@code columns.txt}, which stands beside this
 * class, has the columns of each; {@code docs/exchange.md} shows them.
 */
public enum RowType implements HasListedTerm {
  /** A row for each unit, superiors by id or code (tổ chức đảng). */
  UNITS,

  /** A row for each member, with the branch (đảng viên). */
  MEMBERS,

  /** A row for each seat (chức vụ). */
  SEATS,

  /** A row for each member of a party group (tổ đảng). */
  GROUPS,

  /** A row for each stay, here or outside (sinh hoạt tạm thời). */
  STAYS,

  /** A row for each consent (sự đồng ý của cấp trên). */
  CONSENTS,

  /** A row for each time out of the Party (thời gian ra khỏi Đảng). */
  INTERRUPTIONS,

  /** A row for each decision (quyết định). */
  DECISIONS,

  /** A row for each order, or a part of one (nội dung quyết định). */
  ORDERS;

  /**
   * The types of records that a hierarchy has; {@link DecisionRows} reads and writes the others.
   */
  public static final ImmutableSet<RowType> OF_HIERARCHY =
      Sets.immutableEnumSet(EnumSet.complementOf(EnumSet.of(DECISIONS, ORDERS)));

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

  void requireOfHierarchy() {
    if (!OF_HIERARCHY.contains(this)) {
      throw new IllegalArgumentException(
          "A hierarchy has no " + this + ", only " + OF_HIERARCHY + "; see DecisionRows.");
    }
  }

  Columns columns() {
    return Columns.of(this);
  }
}
