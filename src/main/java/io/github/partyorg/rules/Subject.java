package io.github.partyorg.rules;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.UnitPath;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The subject of a violation (đối tượng): a unit, or a member or an act there.
 *
 * <p>Two are equal if unit, member and act are: a unit that stands elsewhere now is still the same.
 * A {@linkplain #listed listed} member is the same wherever the member is listed.
 */
public final class Subject implements Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::path)
          .thenComparing(subject -> subject.member().map(MemberId::value).orElse(""))
          .thenComparing(subject -> subject.act.map(Bilingual::english).orElse(""));

  private final UnitPath path;

  /** The unit as it is named: its name is said when asked for. */
  private final Unit named;

  private final Optional<MemberId> member;
  private final boolean isListed;
  private final Optional<Bilingual> act;

  private Subject(
      UnitPath path,
      Unit named,
      Optional<MemberId> member,
      boolean isListed,
      Optional<Bilingual> act) {
    this.path = path;
    this.named = named;
    this.member = member;
    this.isListed = isListed;
    this.act = act;
  }

  /**
   * {@return a unit as subject}
   *
   * @param unit the unit
   * @param path where it stands
   */
  public static Subject of(Unit unit, UnitPath path) {
    return new Subject(path, unit, Optional.empty(), false, Optional.empty());
  }

  /**
   * {@return this subject, narrowed to something that concerns a member in this unit, such as an
   * act there}
   *
   * @param who the member's id
   */
  public Subject member(MemberId who) {
    return new Subject(path, named, Optional.of(who), false, act);
  }

  /**
   * {@return a member as subject, listed in this unit now; the same one after the member has moved}
   *
   * @param who the member's id
   */
  public Subject listed(MemberId who) {
    return new Subject(path, named, Optional.of(who), true, act);
  }

  /**
   * {@return this subject, narrowed to an act there, such as one change or one year's meetings}
   *
   * @param what the act, distinct from other acts on the same unit
   */
  public Subject act(Bilingual what) {
    return new Subject(path, named, member, isListed, Optional.of(what));
  }

  /** {@return the unit} */
  public UnitId unit() {
    return path.unit();
  }

  /** {@return its path} */
  public UnitPath path() {
    return path;
  }

  /** {@return the member's id, or empty if it is about the unit} */
  public Optional<MemberId> member() {
    return member;
  }

  /** {@return the act, or empty if it is about the unit or the member as such} */
  public Optional<Bilingual> act() {
    return act;
  }

  /** Returns the unit if it makes a difference which one it is: not for a listed member. */
  private Optional<UnitId> where() {
    return isListed ? Optional.empty() : Optional.of(unit());
  }

  /** Says whether it is a member of a unit or, where that makes no difference, of any. */
  boolean isOf(UnitId unit, Optional<MemberId> who) {
    return member.equals(who) && where().map(unit::equals).orElse(true);
  }

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subject subject
        && where().equals(subject.where())
        && member.equals(subject.member)
        && act.equals(subject.act);
  }

  @Override
  public int hashCode() {
    return Objects.hash(where(), member, act);
  }

  /** {@return the unit's name and id, and the member's id} */
  @Override
  public String toString() {
    return named + member.map(id -> ", " + id).orElse("");
  }
}
