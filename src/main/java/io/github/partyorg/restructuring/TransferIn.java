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
 * <p>A stay of the same person as a guest from outside ends in the branch reached; elsewhere it
 * goes on, as that of a member of this hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TransferIn extends MembershipChange permits ImmutableTransferIn {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt đảng đến", "transfer in");

  TransferIn() {}

  /**
   * Begins the order: who comes.
   *
   * @param newcomer the member as listed from now on
   * @return the rest of the order to be said
   */
  public static Into member(Member newcomer) {
    return new Into(newcomer, Optional.empty());
  }

  /** Says from where and into which branch a member comes. */
  public static final class Into {
    private final Member newcomer;
    private final Optional<String> origin;

    Into(Member newcomer, Optional<String> origin) {
      this.newcomer = newcomer;
      this.origin = origin;
    }

    /**
     * Goes on: from where, if that is known.
     *
     * @param outside the name of the organisation outside
     * @return the rest of the order to be said
     */
    public Into from(String outside) {
      return new Into(newcomer, Optional.of(outside));
    }

    /**
     * Ends the order.
     *
     * @param branch the text of the branch's id
     * @return the order
     * @throws IllegalArgumentException if the organisation outside is blank
     */
    public TransferIn into(String branch) {
      return ImmutableTransferIn.make(
          UnitId.of(branch), newcomer, origin, Referral.builder().build());
    }
  }

  /**
   * Adds what the norms of transfer ask about.
   *
   * @param referral what is known
   * @return the order with that
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

  /** {@return what the norms of transfer ask about} */
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
  public final Movement movement() {
    return Movement.TRANSFERRED_IN;
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Tiếp nhận " + member() + origin().map(o -> " từ " + o).orElse("") + " vào " + branch(),
        "Transfer "
            + member()
            + " in"
            + origin().map(o -> " from " + o).orElse("")
            + " to "
            + branch());
  }

  @Override
  final void execute(Execution execution) {
    join(execution, newcomer());
  }
}
