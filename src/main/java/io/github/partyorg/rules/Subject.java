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
 */
public final class Subject implements Comparable<Subject> {

  private static final Comparator<Subject> ORDER =
      Comparator.comparing(Subject::path)
          .thenComparing(subject -> subject.member().map(MemberId::value).orElse(""))
          .thenComparing(subject -> subject.act.map(Bilingual::english).orElse(""));

  private final UnitPath path;
  private final String name;
  private final Optional<MemberId> member;
  private final Optional<Bilingual> act;

  private Subject(UnitPath path, String name, Optional<MemberId> member, Optional<Bilingual> act) {
    this.path = path;
    this.name = name;
    this.member = member;
    this.act = act;
  }

  /**
   * {@return a unit as subject}
   *
   * @param unit the unit
   * @param path where it stands
   */
  public static Subject of(Unit unit, UnitPath path) {
    return new Subject(path, unit.toString(), Optional.empty(), Optional.empty());
  }

  /**
   * {@return this subject, narrowed to a member of the unit}
   *
   * @param who the member's id
   */
  public Subject member(MemberId who) {
    return new Subject(path, name, Optional.of(who), act);
  }

  /**
   * {@return this subject, narrowed to an act there, such as one change or one year's meetings}
   *
   * @param what the act, distinct from other acts on the same unit
   */
  public Subject act(Bilingual what) {
    return new Subject(path, name, member, Optional.of(what));
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

  @Override
  public int compareTo(Subject other) {
    return ORDER.compare(this, other);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Subject subject
        && unit().equals(subject.unit())
        && member.equals(subject.member)
        && act.equals(subject.act);
  }

  @Override
  public int hashCode() {
    return Objects.hash(unit(), member, act);
  }

  /** {@return the unit's name and id, and the member's id} */
  @Override
  public String toString() {
    return name + member.map(id -> ", " + id).orElse("");
  }
}
