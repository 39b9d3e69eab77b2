package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to record another name, occupation or profile of a member from a day on (sửa đổi thông
 * tin đảng viên).
 *
 * <p>Attributes that it does not name stay; an order that changes nothing is refused. Data that
 * were wrong from the beginning are corrected in the chronicle instead.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class ReviseMember extends MembershipChange permits ImmutableReviseMember {

  private static final Bilingual TERM =
      Bilingual.of("sửa đổi thông tin đảng viên", "revise a member");

  ReviseMember() {
    super(TERM, Movement.REVISED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<ReviseMember> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<ReviseMember> member(MemberId member) {
    return branch ->
        ImmutableReviseMember.make(
            member, branch, Optional.empty(), Optional.empty(), false, Optional.empty());
  }

  /**
   * {@return this order with another name}
   *
   * @param name the name from then on, not blank
   * @throws IllegalArgumentException if the name is blank
   */
  public final ReviseMember named(String name) {
    return ImmutableReviseMember.make(
        member(), branch(), Optional.of(name), occupation(), isWithoutOccupation(), profile());
  }

  /**
   * {@return this order with another occupation}
   *
   * @param occupation the new occupation
   */
  public final ReviseMember occupied(Occupation occupation) {
    return ImmutableReviseMember.make(
        member(), branch(), name(), Optional.of(occupation), false, profile());
  }

  /**
   * Says that the member has no occupation that the structure asks for.
   *
   * @return the order to state no occupation
   */
  public final ReviseMember withoutOccupation() {
    return ImmutableReviseMember.make(
        member(), branch(), name(), Optional.empty(), true, profile());
  }

  /**
   * {@return this order with another profile}
   *
   * @param profile the whole profile from then on
   */
  public final ReviseMember withProfile(Profile profile) {
    return ImmutableReviseMember.make(
        member(), branch(), name(), occupation(), isWithoutOccupation(), Optional.of(profile));
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the name from then on, not blank, or empty if it stays} */
  public abstract Optional<String> name();

  /** {@return the occupation from then on, or empty if it stays or ends} */
  public abstract Optional<Occupation> occupation();

  /** {@return true if the member has no occupation from then on} */
  public abstract boolean isWithoutOccupation();

  /** {@return the whole profile from then on, or empty if it stays} */
  public abstract Optional<Profile> profile();

  @Value.Check
  void names() {
    if (name().map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException("The new name of " + member() + " is blank; state it.");
    }
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Sửa đổi thông tin đảng viên "
            + member()
            + ", "
            + branch()
            + name().map(text -> "; họ tên: " + text).orElse("")
            + occupation().map(one -> "; nghề nghiệp: " + one.term().vietnamese()).orElse("")
            + (isWithoutOccupation() ? "; không còn chức danh công tác" : "")
            + profile().map(one -> "; " + one.summary().vietnamese()).orElse(""),
        "Revise "
            + member()
            + " of "
            + branch()
            + name().map(text -> "; name: " + text).orElse("")
            + occupation().map(one -> "; occupation: " + one.term().english()).orElse("")
            + (isWithoutOccupation() ? "; no occupation" : "")
            + profile().map(one -> "; " + one.summary().english()).orElse(""));
  }

  @Override
  final void execute(Execution execution) {
    find(execution).ifPresent(member -> revise(execution, member));
  }

  private void revise(Execution execution, Member member) {
    if (isBornTooLate(member)) {
      execution.refuse(Reason.Kind.DAYS_DO_NOT_FIT, member(), branch());
      return;
    }
    Member revised = revised(member);
    if (revised.equals(member)) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, member(), branch());
    } else {
      revise(execution, member, revised);
    }
  }

  private boolean isBornTooLate(Member member) {
    Optional<LocalDate> born = profile().flatMap(Profile::bornOn);
    return born.isPresent() && member.admittedOn().map(born.get()::isAfter).orElse(false);
  }

  private Member revised(Member member) {
    Member working =
        isWithoutOccupation()
            ? member.withoutOccupation()
            : occupation().map(member::withOccupation).orElse(member);
    return working
        .withName(name().orElse(member.name()))
        .withProfile(profile().orElse(member.profile()));
  }
}
