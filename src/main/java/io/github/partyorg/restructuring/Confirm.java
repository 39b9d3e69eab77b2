package io.github.partyorg.restructuring;

import io.github.partyorg.internal.Timeline;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to recognise a probationary member as an official one (công nhận đảng viên chính thức;
 * Party Charter, Art. 5).
 *
 * <p>The member is official from the end of the probation, even if the decision is later (QĐ
 * 29-QĐ/TW and QĐ 294-QĐ/TW, 4.2.2). A decision before that day counts from its day of effect; so
 * does one if the beginning of the probation is unknown.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Confirm extends MembershipChange permits ImmutableConfirm {

  private static final Bilingual TERM =
      Bilingual.of("công nhận đảng viên chính thức", "confirm a member as official");

  Confirm() {
    super(TERM, Movement.CONFIRMED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<Confirm> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<Confirm> member(MemberId member) {
    return branch -> ImmutableConfirm.make(member, branch, Probation.empty());
  }

  /**
   * {@return this order with the data that the norms of confirmation need}
   *
   * @param probation the known data
   */
  public final Confirm with(Probation probation) {
    return ImmutableConfirm.make(member(), branch(), probation);
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the data that the norms of confirmation need} */
  public abstract Probation probation();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Công nhận đảng viên chính thức: " + member() + ", " + branch(),
        "Confirm " + member() + " of " + branch() + " as official");
  }

  @Override
  final void execute(Execution execution) {
    Optional<Member> listed = find(execution);
    if (listed.isEmpty()) {
      return;
    }
    Member member = listed.get();
    LocalDate decided = execution.decision().effectiveOn();
    LocalDate day = officialFrom(member, decided);
    LocalDate first = member.lastAdmittedOn().orElse(day);
    if (member.isOfficial()) {
      execution.refuse(Reason.Kind.ALREADY_OFFICIAL, member(), branch());
    } else if (day.isBefore(first)) {
      execution.refuse(Reason.Kind.BEFORE_ADMISSION, member(), branch());
    } else {
      revise(execution, member, member.confirmedOn(day));
    }
  }

  /**
   * {@return the day since which a decision makes a member an official one: the day after the
   * probation, or the day of the decision if that is not earlier}
   *
   * @param member the member, on probation
   * @param decided the day from which the decision is effective
   */
  public final LocalDate officialFrom(Member member, LocalDate decided) {
    return probation()
        .begunOn()
        .or(member::lastAdmittedOn)
        .map(begun -> Timeline.monthsAfter(begun, probation().months()))
        .filter(over -> over.isBefore(decided))
        .orElse(decided);
  }
}
