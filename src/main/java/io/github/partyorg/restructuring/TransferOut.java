package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to hand a member over to an organisation outside the hierarchy (chuyển sinh hoạt đảng
 * đi).
 *
 * <p>The member leaves the roll, party groups and seats; a stay as guest ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TransferOut extends MembershipChange permits ImmutableTransferOut {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt đảng đi", "transfer out");

  TransferOut() {
    super(TERM, Movement.TRANSFERRED_OUT);
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the text of the member's id
   */
  public static Of<TransferOut> member(String member) {
    return member(MemberId.of(member));
  }

  /**
   * {@return the next step of the order}
   *
   * @param member the member's id
   */
  public static Of<TransferOut> member(MemberId member) {
    return branch -> ImmutableTransferOut.make(member, branch, Optional.empty(), Referral.empty());
  }

  /**
   * Says where the member goes, if that is known.
   *
   * @param outside the name of the organisation outside
   * @return the order with that
   * @throws IllegalArgumentException if the name is blank
   */
  public final TransferOut to(String outside) {
    return ImmutableTransferOut.make(member(), branch(), Optional.of(outside), referral());
  }

  /**
   * {@return this order with the data that the norms of transfer need}
   *
   * @param referral the known data
   */
  public final TransferOut with(Referral referral) {
    return ImmutableTransferOut.make(member(), branch(), destination(), referral);
  }

  @Override
  public abstract MemberId member();

  @Override
  public abstract UnitId branch();

  /** {@return the name of the organisation outside, or empty if not stated} */
  public abstract Optional<String> destination();

  /** {@return the data that the norms of transfer need} */
  public abstract Referral referral();

  @Override
  final Optional<String> outside() {
    return destination();
  }

  @Value.Check
  void goesSomewhere() {
    if (destination().map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException(
          "The organisation that " + member() + " goes to is blank; name it or leave it out.");
    }
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Chuyển sinh hoạt %s, %s%s"
            .formatted(member(), branch(), destination().map(d -> " → " + d).orElse("")),
        "Transfer %s of %s out%s"
            .formatted(member(), branch(), destination().map(d -> " to " + d).orElse("")));
  }

  @Override
  final void execute(Execution execution) {
    leave(execution);
  }
}
