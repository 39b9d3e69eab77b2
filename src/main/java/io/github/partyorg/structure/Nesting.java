package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.CopiedTupleStyle;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/**
 * One row of a {@link LevelScheme}: a kind of unit, the superior that it may stand directly under,
 * and its role there (quan hệ trực thuộc).
 *
 * <p>It is data, so that a reform is a new table. Without named kinds, the row is about all kinds
 * except the exceptions. A named kind includes its narrower kinds.
 */
@Value.Immutable
@CopiedTupleStyle
public abstract sealed class Nesting permits ImmutableNesting {

  Nesting() {}

  /**
   * Starts a row on committees.
   *
   * @param level the level of the committee
   * @param kinds its kinds; any kind if none is named
   * @return the next step
   */
  public static Under committee(Level level, Kind... kinds) {
    return new Under(Optional.of(level), ImmutableList.copyOf(kinds));
  }

  /**
   * Starts a row on branches.
   *
   * @param kinds the kinds of the branch; any kind if none is named
   * @return the next step
   */
  public static Under branch(Kind... kinds) {
    return new Under(Optional.empty(), ImmutableList.copyOf(kinds));
  }

  /** The step that names the superior. */
  public static final class Under {

    private final Optional<Level> level;
    private final ImmutableList<Kind> kinds;

    Under(Optional<Level> level, ImmutableList<Kind> kinds) {
      this.level = level;
      this.kinds = kinds;
    }

    /**
     * Names the superior and completes the row.
     *
     * @param superior the level of the unit directly above
     * @param superiorKinds the kinds of the superior; any kind if none is named
     * @return the row; a branch of it is not a grassroots organisation by default
     */
    public Nesting under(Level superior, Kind... superiorKinds) {
      return ImmutableNesting.make(
          level,
          kinds,
          ImmutableList.of(),
          superior,
          ImmutableList.copyOf(superiorKinds),
          false,
          false,
          Optional.empty(),
          Optional.empty());
    }
  }

  /** {@return the level of the committee, or empty in a row on branches} */
  public abstract Optional<Level> level();

  /** {@return the kinds of the unit; empty for any kind} */
  public abstract ImmutableList<Kind> kinds();

  /** {@return the kinds that the row is not about, though they are among those named} */
  public abstract ImmutableList<Kind> exceptions();

  /** {@return the level of the unit directly above} */
  public abstract Level superior();

  /** {@return the kinds of the unit directly above; empty for any kind} */
  public abstract ImmutableList<Kind> superiorKinds();

  /** {@return true if a branch of this row is a grassroots organisation (chi bộ cơ sở)} */
  public abstract boolean isGrassroots();

  /** {@return true if only a superior with delegated powers holds such units} */
  public abstract boolean needsDelegation();

  /** {@return the term for such a unit, or empty if that of its role applies} */
  public abstract Optional<Bilingual> term();

  /** {@return where the text says so, such as {@code 10.2}, or empty if not stated} */
  public abstract Optional<String> clause();

  /** {@return this row, in which a branch is a grassroots organisation} */
  public final Nesting grassroots() {
    return withIsGrassroots(true);
  }

  /** {@return this row, for superiors with delegated powers only} */
  public final Nesting byDelegation() {
    return withNeedsDelegation(true);
  }

  /**
   * {@return the row without units of those kinds}
   *
   * @param others the kinds that it is not about
   */
  public final Nesting except(Kind... others) {
    return withExceptions(ImmutableList.copyOf(others));
  }

  /**
   * {@return this row with a name for its units}
   *
   * @param vietnamese the Vietnamese term
   * @param english the English term
   */
  public final Nesting called(String vietnamese, String english) {
    return withTerm(Bilingual.of(vietnamese, english));
  }

  /**
   * {@return this row with its clause}
   *
   * @param where the clause of the text that says so
   */
  public final Nesting clause(String where) {
    return withClause(where);
  }

  abstract Nesting withExceptions(Iterable<? extends Kind> exceptions);

  abstract Nesting withIsGrassroots(boolean isGrassroots);

  abstract Nesting withNeedsDelegation(boolean needsDelegation);

  abstract Nesting withTerm(Bilingual term);

  abstract Nesting withClause(String clause);

  /** Says whether a unit is one of this row's, wherever it stands. */
  final boolean isAbout(Unit unit) {
    Optional<Level> one =
        unit instanceof Committee committee ? Optional.of(committee.level()) : Optional.empty();
    return level().equals(one) && isAboutKind(unit.kind());
  }

  /** Says whether a committee is a superior of this row. */
  final boolean isAboutSuperior(Committee committee) {
    return superior() == committee.level() && isAnyOrAmong(superiorKinds(), committee.kind());
  }

  /** Says whether a unit of this row's level stands here; the levels have been compared. */
  final boolean matches(Unit unit, Committee above, Optional<LocalDate> day) {
    return isAboutKind(unit.kind())
        && isAnyOrAmong(superiorKinds(), above.kind())
        && (!needsDelegation()
            || above.delegation().filter(one -> one.makesSuperior(day)).isPresent())
        && (!isOnRecognised()
            || ((Branch) unit).recognition().filter(one -> one.counts(day)).isPresent());
  }

  private boolean isOnRecognised() {
    return level().isEmpty() && isGrassroots() && superior() == Level.GRASSROOTS;
  }

  private boolean isAboutKind(Kind kind) {
    return isAnyOrAmong(kinds(), kind) && !isAmong(exceptions(), kind);
  }

  private static boolean isAnyOrAmong(ImmutableList<Kind> kinds, Kind kind) {
    return kinds.isEmpty() || isAmong(kinds, kind);
  }

  private static boolean isAmong(ImmutableList<Kind> kinds, Kind kind) {
    for (Kind one : kinds) {
      if (kind.isA(one)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the row as a phrase, for messages} */
  public final Bilingual summary() {
    Bilingual below = level().map(own -> Role.of(own).term()).orElse(UnitType.BRANCH.term());
    Bilingual above = Role.of(superior()).term();
    return Bilingual.of(
        below.vietnamese()
            + named(" (", kinds(), Bilingual::vietnamese)
            + named(" (trừ ", exceptions(), Bilingual::vietnamese)
            + " trực thuộc "
            + above.vietnamese()
            + named(" (", superiorKinds(), Bilingual::vietnamese)
            + (needsDelegation() ? " được giao quyền cấp trên" : ""),
        below.english()
            + named(" (", kinds(), Bilingual::english)
            + named(" (except ", exceptions(), Bilingual::english)
            + " under "
            + above.english()
            + named(" (", superiorKinds(), Bilingual::english)
            + (needsDelegation() ? " with powers of a superior" : ""));
  }

  private static String named(
      String begin, ImmutableList<Kind> kinds, Function<Bilingual, String> language) {
    return kinds.isEmpty()
        ? ""
        : kinds.stream()
            .map(kind -> language.apply(kind.term()))
            .collect(Collectors.joining(", ", begin, ")"));
  }

  @Override
  public final String toString() {
    return summary().english();
  }
}
