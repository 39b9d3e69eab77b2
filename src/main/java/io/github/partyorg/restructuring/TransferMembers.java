package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * The order to transfer members from one branch to another for good (chuyển sinh hoạt đảng chính
 * thức; inside one grassroots organisation, chuyển sinh hoạt nội bộ).
 *
 * <p>Who leaves a branch leaves its party groups. Who leaves a unit's line loses the seats held
 * there; the outcome says which. A stay as guest in the receiving branch ends.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TransferMembers extends Restructuring
    permits ImmutableTransferMembers {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt đảng", "transfer members");

  TransferMembers() {}

  /**
   * Begins the order: from which branch.
   *
   * @param origin the text of the branch's id
   * @return the rest of the order to be said
   */
  public static From from(String origin) {
    return new From(UnitId.of(origin));
  }

  /** Says to which branch members are transferred. */
  public static final class From {
    private final UnitId origin;

    From(UnitId origin) {
      this.origin = origin;
    }

    /**
     * Goes on: to which branch.
     *
     * @param destination the text of the branch's id
     * @return the rest of the order to be said
     */
    public To to(String destination) {
      return new To(origin, UnitId.of(destination), Optional.empty());
    }
  }

  /** Says why and whom. */
  public static final class To {
    private final UnitId origin;
    private final UnitId destination;
    private final Optional<Purpose> purpose;

    To(UnitId origin, UnitId destination, Optional<Purpose> purpose) {
      this.origin = origin;
      this.destination = destination;
      this.purpose = purpose;
    }

    /**
     * Says why.
     *
     * @param reason the purpose
     * @return the rest of the order to be said
     */
    public To because(Purpose reason) {
      return new To(origin, destination, Optional.of(reason));
    }

    /**
     * Ends the order.
     *
     * @param members the texts of the members' ids, at least one
     * @return the order
     * @throws IllegalArgumentException if nobody is named
     */
    public TransferMembers members(String... members) {
      ImmutableList.Builder<MemberId> ids = ImmutableList.builder();
      for (String member : members) {
        ids.add(MemberId.of(member));
      }
      return members(ids.build());
    }

    /**
     * Ends the order.
     *
     * @param members the members' ids, at least one
     * @return the order
     * @throws IllegalArgumentException if nobody is named
     */
    public TransferMembers members(Iterable<MemberId> members) {
      return ImmutableTransferMembers.make(origin, destination, purpose, members);
    }
  }

  /**
   * Returns where they are listed.
   *
   * @return the branch's id
   */
  public abstract UnitId origin();

  /**
   * Returns where they shall be listed.
   *
   * @return the branch's id
   */
  public abstract UnitId destination();

  /**
   * Returns why.
   *
   * @return the purpose, or empty if not stated
   */
  public abstract Optional<Purpose> purpose();

  /**
   * Returns who is transferred.
   *
   * @return the members' ids, at least one
   */
  public abstract ImmutableList<MemberId> members();

  @Value.Check
  void namesSomebody() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException(
          "The transfer from "
              + origin()
              + " to "
              + destination()
              + " names nobody; name members.");
    }
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    String vi = purpose().map(p -> " (" + p.term().vietnamese() + ")").orElse("");
    String en = purpose().map(p -> " (" + p.term().english() + ")").orElse("");
    int count = members().size();
    return Bilingual.of(
        "Chuyển sinh hoạt " + count + " đảng viên: " + origin() + " → " + destination() + vi,
        "Transfer " + count + " member(s): " + origin() + " → " + destination() + en);
  }

  @Override
  final void execute(Execution execution) {
    Optional<Branch> from = execution.find(origin(), Branch.class);
    Optional<Branch> to = execution.find(destination(), Branch.class);
    if (origin().equals(destination())) {
      execution.refuse(Reason.Kind.SAME_UNIT, destination(), origin());
    }
    Set<MemberId> named = new HashSet<>();
    Set<Member> leaving = new LinkedHashSet<>();
    for (MemberId member : members()) {
      if (!named.add(member)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, origin());
      } else if (from.isPresent()) {
        from.get()
            .member(member)
            .ifPresentOrElse(
                leaving::add, () -> execution.refuse(Reason.Kind.NOT_A_MEMBER, member, origin()));
      }
    }
    if (execution.isRefused() || from.isEmpty() || to.isEmpty()) {
      return;
    }
    Branch left = from.get().leftBy(named);
    Branch joined = to.get().joinedBy(leaving);
    execution.edit().replace(left);
    execution.edit().replace(joined);
    execution.commit(
        (d, o) ->
            MembersTransferred.of(
                d,
                o,
                ImmutableList.of(from.get(), to.get()),
                ImmutableList.of(left, joined),
                members(),
                purpose(),
                execution.isInternal(origin(), destination())));
  }
}
