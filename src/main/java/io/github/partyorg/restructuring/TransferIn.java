package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to take a member over from an organisation outside the hierarchy (chuyển sinh hoạt đảng
 * đến).
 *
 * <p>A stay of the same person as a guest from outside ends in the new branch; in another branch it
 * continues, as that of a member of this hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TransferIn extends MembershipChange permits ImmutableTransferIn {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt đảng đến", "transfer in");

  TransferIn() {
    super(TERM, Movement.TRANSFERRED_IN);
  }

  /**
   * {@return the next step of the order}
   *
   * @param newcomer the member as listed from now on
   */
  public static Into<TransferIn> member(Member newcomer) {
    return branch -> ImmutableTransferIn.make(branch, newcomer, Optional.empty(), Referral.empty());
  }

  /**
   * Says where the member comes from, if that is known.
   *
   * @param outside the name of the organisation outside
   * @return the order with that
   * @throws IllegalArgumentException if the name is blank
   */
  public final TransferIn from(String outside) {
    return ImmutableTransferIn.make(branch(), newcomer(), Optional.of(outside), referral());
  }

  /**
   * {@return this order with the data that the norms of transfer need}
   *
   * @param referral the known data
   */
  public final TransferIn with(Referral referral) {
    return ImmutableTransferIn.make(branch(), newcomer(), origin(), referral);
  }

  @Override
  public abstract UnitId branch();

  /** {@return the member as listed from now on} */
  public abstract Member newcomer();

  /** {@return the name of the organisation outside, or empty if not stated} */
  public abstract Optional<String> origin();

  /** {@return the data that the norms of transfer need} */
  public abstract Referral referral();

  @Override
  public final MemberId member() {
    return newcomer().id();
  }

  @Override
  final Optional<String> outside() {
    return origin();
  }

  @Value.Check
  void comesFromSomewhere() {
    if (origin().map(String::isBlank).orElse(false)) {
      throw new IllegalArgumentException(
          "The organisation that " + member() + " comes from is blank; name it or leave it out.");
    }
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Tiếp nhận " + member() + origin().map(o -> " từ " + o).orElse("") + " vào " + branch(),
        "Transfer %s in%s to %s"
            .formatted(member(), origin().map(o -> " from " + o).orElse(""), branch()));
  }

  @Override
  final void execute(Execution execution) {
    join(execution, newcomer());
  }
}
