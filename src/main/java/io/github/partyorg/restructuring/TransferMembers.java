package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to transfer members from one branch to another (chuyển sinh hoạt đảng chính thức).
 *
 * <p>They leave the party groups of the one and are listed last in the other; a stay as guest there
 * ends. Members who leave a unit's line this way lose their seats there.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class TransferMembers extends RearrangingOrder
    permits ImmutableTransferMembers {

  private static final Bilingual TERM = Bilingual.of("chuyển sinh hoạt đảng", "transfer members");
  private static final Bilingual DONE = Bilingual.of("chuyển sinh hoạt", "members transferred");

  TransferMembers() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param members the texts of the members' ids, at least one
   */
  public static From<To<TransferMembers>> of(String... members) {
    return of(Stream.of(members).map(MemberId::of).toList());
  }

  /**
   * {@return the next step of the order}
   *
   * @param members the members' ids, at least one
   */
  public static From<To<TransferMembers>> of(Iterable<MemberId> members) {
    ImmutableList<MemberId> named = ImmutableList.copyOf(members);
    return origin ->
        destination ->
            ImmutableTransferMembers.make(
                origin, destination, named, Optional.empty(), Referral.empty());
  }

  /**
   * {@return this order with its purpose}
   *
   * @param why the purpose
   */
  public final TransferMembers because(Purpose why) {
    return ImmutableTransferMembers.make(
        origin(), destination(), members(), Optional.of(why), referral());
  }

  /**
   * {@return this order with the data that the norms of transfer need}
   *
   * @param referral the known data, the same of all members named
   */
  public final TransferMembers with(Referral referral) {
    return ImmutableTransferMembers.make(origin(), destination(), members(), purpose(), referral);
  }

  /** {@return the id of the branch that they leave} */
  public abstract UnitId origin();

  /** {@return the id of the branch that they join} */
  public abstract UnitId destination();

  /** {@return the members' ids, at least one} */
  public abstract ImmutableList<MemberId> members();

  @Override
  public abstract Optional<Purpose> purpose();

  /** {@return the data that the norms of transfer need} */
  public abstract Referral referral();

  @Value.Check
  void namesSomebody() {
    if (members().isEmpty()) {
      throw new IllegalArgumentException(
          "The transfer from %s to %s names no member; name members."
              .formatted(origin(), destination()));
    }
  }

  @Override
  public final Bilingual summary() {
    Bilingual count = members(members().size());
    return withPurpose(
        Bilingual.of(
            "Chuyển sinh hoạt " + count.vietnamese() + ": " + origin() + " → " + destination(),
            "Transfer " + count.english() + ": " + origin() + " → " + destination()));
  }

  @Override
  final Bilingual told(Restructured change) {
    Bilingual count = members(members().size());
    String way = change.results().get(0) + " → " + change.results().get(1);
    return Bilingual.of(
        "Chuyển sinh hoạt " + count.vietnamese() + ": " + way,
        "Transferred " + count.english() + ": " + way);
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    Optional<Branch> from = execution.find(origin(), Branch.class);
    Optional<Branch> to = execution.find(destination(), Branch.class);
    if (origin().equals(destination())) {
      execution.refuse(Reason.Kind.SAME_UNIT, destination(), origin());
    }
    Set<MemberId> named = new HashSet<>();
    for (MemberId member : members()) {
      if (!named.add(member)) {
        execution.refuse(Reason.Kind.ALLOCATED_TWICE, member, origin());
      } else if (from.isPresent() && !from.get().hasMember(member)) {
        execution.refuse(Reason.Kind.NOT_A_MEMBER, member, origin());
      }
    }
    if (execution.isRefused() || from.isEmpty() || to.isEmpty()) {
      return Optional.empty();
    }
    ImmutableSet<UnitId> both = ImmutableSet.of(origin(), destination());
    return Optional.of(
        Rearrangement.builder()
            .flow(Rearrangement.Flow.of(origin(), destination(), members()))
            .originals(both)
            .results(both)
            .build());
  }
}
