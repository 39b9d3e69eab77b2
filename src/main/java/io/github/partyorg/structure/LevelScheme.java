package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The levels of a party by the texts of a day (hệ thống tổ chức của Đảng): the permitted superiors,
 * roles and terms of units.
 *
 * <p>It is a table of {@link Nesting rows}; the first row that fits decides. If no row fits, a
 * branch directly under a level above the grassroots is a grassroots organisation. A scheme with a
 * {@linkplain #on day} counts the powers and recognitions that hold on that day; a scheme without a
 * day counts all recorded ones. Two schemes are equal if their tables and words are equal; their
 * days may differ.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class LevelScheme permits ImmutableLevelScheme {

  LevelScheme() {}

  /**
   * {@return a scheme}
   *
   * @param name its name in messages
   * @param rows the rows, in the order in which they are tried
   */
  public static LevelScheme of(Bilingual name, Iterable<Nesting> rows) {
    ImmutableList<Nesting> table = ImmutableList.copyOf(rows);
    return ImmutableLevelScheme.make(
        name, table, byLevels(table), Optional.empty(), Vocabulary.party());
  }

  /** {@return the scheme without rows, in which nothing is called by another name than its role} */
  public static LevelScheme plain() {
    return Plain.SHARED;
  }

  /** {@return the name of the scheme} */
  public abstract Bilingual name();

  /** {@return the rows, in the order in which they are tried} */
  public abstract ImmutableList<Nesting> rows();

  /** Returns the rows by the level of the unit, branches last, and by that of its superior. */
  @Value.Auxiliary
  abstract ImmutableList<ImmutableList<Nesting>> byLevels();

  /** {@return the day for which places are derived, or empty if all recorded decisions count} */
  @Value.Auxiliary
  public abstract Optional<LocalDate> day();

  /** {@return the words for units and for everything that is said about them} */
  public abstract Vocabulary vocabulary();

  /**
   * Returns this scheme for a day.
   *
   * @param day the day
   * @return the same table, which asks whether powers and recognitions hold on that day
   */
  public final LevelScheme on(LocalDate day) {
    return ImmutableLevelScheme.make(name(), rows(), byLevels(), Optional.of(day), vocabulary());
  }

  /** Returns this scheme in the words of an association: the same table. */
  final LevelScheme withVocabulary(Vocabulary vocabulary) {
    return ImmutableLevelScheme.make(name(), rows(), byLevels(), day(), vocabulary);
  }

  private static ImmutableList<ImmutableList<Nesting>> byLevels(ImmutableList<Nesting> table) {
    List<ImmutableList.Builder<Nesting>> cells = new ArrayList<>();
    int levels = Level.values().length;
    for (int at = 0; at < (levels + 1) * levels; at++) {
      cells.add(ImmutableList.builder());
    }
    for (Nesting row : table) {
      cells.get(cell(row.level().orElse(null), row.superior())).add(row);
    }
    return cells.stream()
        .map(ImmutableList.Builder::build)
        .collect(ImmutableList.toImmutableList());
  }

  @SuppressWarnings("EnumOrdinal") // an index of this run only
  private static int cell(@Nullable Level level, Level superior) {
    int levels = Level.values().length;
    return (level == null ? levels : level.ordinal()) * levels + superior.ordinal();
  }

  /**
   * {@return the first row that fits a unit in this place, or empty if none does}
   *
   * @param unit the unit
   * @param superior the unit directly above
   */
  public final Optional<Nesting> nesting(Unit unit, Committee superior) {
    return Optional.ofNullable(row(unit, superior));
  }

  @Nullable Nesting row(Unit unit, Committee superior) {
    Level level = unit instanceof Committee committee ? committee.level() : null;
    for (Nesting row : byLevels().get(cell(level, superior.level()))) {
      if (row.matches(unit, superior, day())) {
        return row;
      }
    }
    return null;
  }

  /**
   * Says whether the scheme knows such a unit anywhere: true if a row is about its level and kind,
   * or if it is of a level that stands below none and a row is about it as a superior.
   */
  final boolean knows(Unit unit) {
    boolean isTop = unit instanceof Committee;
    boolean isSuperior = false;
    for (Nesting row : rows()) {
      if (row.isAbout(unit)) {
        return true;
      }
      if (unit instanceof Committee committee) {
        isTop &= !row.level().equals(Optional.of(committee.level()));
        isSuperior |= row.isAboutSuperior(committee);
      }
    }
    return rows().isEmpty() || (isTop && isSuperior);
  }

  /**
   * {@return the rows about the level and kind of a unit, in their order; empty if it may stand
   * nowhere}
   *
   * @param unit the unit
   */
  public final ImmutableList<Nesting> rowsAbout(Unit unit) {
    return rows().stream()
        .filter(row -> row.isAbout(unit))
        .collect(ImmutableList.toImmutableList());
  }

  boolean isGrassroots(Branch branch, @Nullable Committee superior, @Nullable Nesting row) {
    if (superior == null || branch.form() != BranchForm.ORDINARY) {
      return false;
    }
    return row == null ? superior.level().isAbove(Level.GRASSROOTS) : row.isGrassroots();
  }

  /**
   * Returns the term of a unit: from its row, or, for a committee without one, from the first row
   * about such a unit; otherwise from its kind above the base, or from its role.
   */
  final Bilingual term(Unit unit, Role role, @Nullable Nesting row) {
    return vocabulary().say(ofTable(unit, role, row));
  }

  private Bilingual ofTable(Unit unit, Role role, @Nullable Nesting row) {
    if (row != null && row.term().isPresent()) {
      return row.term().get();
    }
    if (row == null && unit instanceof Committee) {
      for (Nesting about : rowsAbout(unit)) {
        if (about.term().isPresent()) {
          return about.term().get();
        }
      }
    }
    return role == Role.PROVINCIAL || role == Role.IMMEDIATE_SUPERIOR
        ? Bilingual.of(
            "đảng bộ " + unit.kind().term().vietnamese(),
            unit.kind().term().english() + " Party organisation")
        : role.term();
  }

  @Override
  public final String toString() {
    return name().english();
  }

  /**
   * Holds the shared scheme in a class of its own, so that two classes cannot deadlock while they
   * initialise each other.
   */
  private static final class Plain {
    static final LevelScheme SHARED = of(Bilingual.of("theo cấp", "by level"), ImmutableList.of());
  }
}
