package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import org.immutables.value.Value;

/**
 * The order to admit a person to the Party (kết nạp đảng viên; Party Charter, Art. 4).
 *
 * <p>A member begins as a probationary one. A member without a stated day of admission is admitted
 * on the day from which the decision is effective. An id in use, also by a guest from outside, is
 * refused.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Admit extends MembershipChange permits ImmutableAdmit {

  private static final Bilingual TERM = Bilingual.of("kết nạp đảng viên", "admit a member");

  Admit() {
    super(TERM, Movement.ADMITTED);
  }

  /**
   * {@return the next step of the order}
   *
   * @param newcomer the member as listed from now on, probationary
   */
  public static Into<Admit> member(Member newcomer) {
    return branch -> ImmutableAdmit.make(branch, newcomer, Candidacy.empty());
  }

  /**
   * {@return this order with the data that the norms of admission need}
   *
   * @param candidacy the known data
   */
  public final Admit with(Candidacy candidacy) {
    return ImmutableAdmit.make(branch(), newcomer(), candidacy);
  }

  @Override
  public abstract UnitId branch();

  /** {@return the member as listed from now on, probationary} */
  public abstract Member newcomer();

  /** {@return the data that the norms of admission need} */
  public abstract Candidacy candidacy();

  @Override
  public final MemberId member() {
    return newcomer().id();
  }

  @Value.Check
  void admitsOnProbation() {
    if (newcomer().isOfficial()) {
      throw new IllegalArgumentException(
          "Member "
              + member()
              + " would be admitted as official; admit as PROBATIONARY and confirm later, or"
              + " transfer in.");
    }
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Kết nạp " + member() + " vào " + branch(), "Admit " + member() + " into " + branch());
  }

  @Override
  final void execute(Execution execution) {
    LocalDate day = newcomer().admittedOn().orElse(execution.decision().effectiveOn());
    admit(execution, newcomer().withAdmittedOn(day));
  }
}
