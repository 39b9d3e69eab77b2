package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The destination of each member, guest and child unit of a unit that ends (phương án bố trí đảng
 * viên và tổ chức đảng trực thuộc).
 *
 * <p>An allocation is total: each member, child unit and guest is sent somewhere exactly once, by
 * list, by a function, by group or with the rest. This is checked when the order is carried out.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Allocation permits ImmutableAllocation {

  Allocation() {}

  /**
   * Starts an allocation that sends some members, and nothing else, to one branch.
   *
   * @param members the texts of the ids of all members and guests
   * @return the next step
   */
  public static To<Allocation> of(String... members) {
    return target -> builder().send(members).to(target).build();
  }

  /**
   * Starts an allocation that sends some members, and nothing else, to one branch.
   *
   * @param members the ids of all members and guests
   * @return the next step
   */
  public static To<Allocation> of(Iterable<MemberId> members) {
    return target -> builder().send(members).to(target).build();
  }

  /**
   * {@return the allocation that sends all to one unit}
   *
   * @param target the text of the unit's id
   */
  public static Allocation everyoneTo(String target) {
    return everyoneTo(UnitId.of(target));
  }

  /**
   * {@return the allocation that sends all to one unit}
   *
   * @param target the unit's id
   */
  public static Allocation everyoneTo(UnitId target) {
    return builder().sendRest(target).build();
  }

  /** {@return the allocation of a unit in which nothing is left} */
  public static Allocation none() {
    return builder().build();
  }

  /** {@return member ids by branch} */
  public abstract ImmutableListMultimap<UnitId, MemberId> members();

  /** {@return unit ids by the id of the new superior} */
  public abstract ImmutableListMultimap<UnitId, UnitId> units();

  /** {@return the guests whose stay ends} */
  public abstract ImmutableSet<MemberId> recalled();

  /** {@return the unit, or empty if all are named} */
  public abstract Optional<UnitId> rest();

  /** Returns the flows from the allocated unit, in the order in which reasons are reported. */
  final ImmutableList<Rearrangement.Flow> flowsFrom(UnitId unit) {
    ImmutableList.Builder<Rearrangement.Flow> flows = ImmutableList.builder();
    members()
        .asMap()
        .forEach((target, sent) -> flows.add(Rearrangement.Flow.of(unit, target, sent)));
    if (!recalled().isEmpty()) {
      flows.add(Rearrangement.Flow.recalled(unit, recalled()));
    }
    units()
        .asMap()
        .forEach(
            (target, sent) ->
                flows.add(Rearrangement.Flow.ofUnits(unit, Optional.of(target), sent)));
    rest().ifPresent(target -> flows.add(Rearrangement.Flow.rest(unit, target)));
    return flows.build();
  }

  /** Returns the units that are sent to, each once. */
  final ImmutableSet<UnitId> destinations() {
    ImmutableSet.Builder<UnitId> destinations = ImmutableSet.builder();
    destinations.addAll(members().keySet()).addAll(units().keySet());
    rest().ifPresent(destinations::add);
    return destinations.build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** Builds allocations, sentence by sentence. */
  public static final class Builder {
    private final ImmutableListMultimap.Builder<UnitId, MemberId> members =
        ImmutableListMultimap.builder();
    private final ImmutableListMultimap.Builder<UnitId, UnitId> units =
        ImmutableListMultimap.builder();
    private final ImmutableSet.Builder<MemberId> recalled = ImmutableSet.builder();
    private Optional<UnitId> rest = Optional.empty();

    Builder() {}

    /**
     * Sends members, or guests whose stay continues there.
     *
     * @param sent the texts of their ids
     * @return the next step, which names the branch
     */
    public To<Builder> send(String... sent) {
      return send(Stream.of(sent).map(MemberId::of).toList());
    }

    /**
     * Sends members, or guests whose stay continues there.
     *
     * @param sent their ids, such as all of a party group
     * @return the next step, which names the branch
     */
    public To<Builder> send(Iterable<MemberId> sent) {
      return target -> {
        members.putAll(target, sent);
        return this;
      };
    }

    /**
     * Sends members to branches given by a function.
     *
     * @param sent the members to send, such as all of a branch
     * @param target gives the branch of each
     * @return this builder
     */
    public Builder sendEach(
        Iterable<? extends Member> sent, Function<? super Member, UnitId> target) {
      sent.forEach(member -> members.put(target.apply(member), member.id()));
      return this;
    }

    /**
     * Places child units below another superior.
     *
     * @param sent the texts of the units' ids
     * @return the next step, which names the superior
     */
    public To<Builder> sendUnits(String... sent) {
      return sendUnits(Stream.of(sent).map(UnitId::of).toList());
    }

    /**
     * Places child units below another superior.
     *
     * @param sent the units' ids
     * @return the next step, which names the superior
     */
    public To<Builder> sendUnits(Iterable<UnitId> sent) {
      return target -> {
        units.putAll(target, sent);
        return this;
      };
    }

    /**
     * Places child units below superiors given by a function.
     *
     * @param sent the units to place, such as all children of a committee
     * @param target gives the superior of each
     * @return this builder
     */
    public Builder sendEachUnit(
        Iterable<? extends Unit> sent, Function<? super Unit, UnitId> target) {
      sent.forEach(unit -> units.put(target.apply(unit), unit.id()));
      return this;
    }

    /**
     * Ends the stay of guests.
     *
     * @param guests the texts of their ids
     * @return this builder
     */
    public Builder recall(String... guests) {
      return recall(Stream.of(guests).map(MemberId::of).toList());
    }

    /**
     * Ends the stay of guests.
     *
     * @param guests their ids
     * @return this builder
     */
    public Builder recall(Iterable<MemberId> guests) {
      recalled.addAll(guests);
      return this;
    }

    /**
     * Sends all that are not named to one unit.
     *
     * @param target the unit
     * @return this builder
     */
    public Builder sendRest(String target) {
      return sendRest(UnitId.of(target));
    }

    /**
     * Sends all that are not named to one unit.
     *
     * @param target the unit's id
     * @return this builder
     */
    public Builder sendRest(UnitId target) {
      rest = Optional.of(target);
      return this;
    }

    /** {@return the allocation as described} */
    public Allocation build() {
      return ImmutableAllocation.make(members.build(), units.build(), recalled.build(), rest);
    }
  }
}
