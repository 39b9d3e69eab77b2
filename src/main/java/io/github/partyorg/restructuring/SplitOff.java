package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * The order to split a part off units that live on (tách): the part begins with members or child
 * units of one of them, or of several.
 *
 * <p>Everything else stays. A unit that lives on keeps its id, name, founding day, leadership,
 * consents, pilot and groups, without the members who leave. The part succeeds none of its origins,
 * but the lineage knows them. It begins below the superior of the first unit unless another is
 * stated.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class SplitOff extends RearrangingOrder permits ImmutableSplitOff {

  private static final Bilingual TERM = Bilingual.of("tách", "split off");
  private static final Bilingual DONE = Bilingual.of("tách", "split off");

  SplitOff() {
    super(TERM, DONE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param part the unit that begins, without members
   */
  public static From<Taking> part(Unit part) {
    return origin -> new Taking(part, Optional.empty(), ImmutableList.of(), origin);
  }

  /** The step that states the members or child units of the part. */
  public static final class Taking {

    private final Unit part;
    private final Optional<UnitId> superior;
    private final ImmutableList<Portion> portions;
    private final UnitId origin;

    Taking(Unit part, Optional<UnitId> superior, ImmutableList<Portion> portions, UnitId origin) {
      this.part = part;
      this.superior = superior;
      this.portions = portions;
      this.origin = origin;
    }

    /**
     * Completes the order: members, or guests whose stay continues in the part.
     *
     * @param members the texts of the members' ids
     * @return the order
     */
    public SplitOff taking(String... members) {
      return taking(Stream.of(members).map(MemberId::of).toList());
    }

    /**
     * Completes the order: members, or guests whose stay continues in the part.
     *
     * @param members the members' ids
     * @return the order
     */
    public SplitOff taking(Iterable<MemberId> members) {
      return with(Portion.ofMembers(origin, members));
    }

    /**
     * Completes the order: child units.
     *
     * @param units the texts of the units' ids
     * @return the order
     */
    public SplitOff takingUnits(String... units) {
      return takingUnits(Stream.of(units).map(UnitId::of).toList());
    }

    /**
     * Completes the order: child units.
     *
     * @param units the units' ids
     * @return the order
     */
    public SplitOff takingUnits(Iterable<UnitId> units) {
      return with(Portion.ofUnits(origin, units));
    }

    private SplitOff with(Portion portion) {
      return ImmutableSplitOff.make(
          part, superior, ImmutableList.<Portion>builder().addAll(portions).add(portion).build());
    }
  }

  /**
   * {@return the next step for a further unit that the part is split off}
   *
   * @param origin the text of the unit's id
   */
  public final Taking alsoFrom(String origin) {
    return alsoFrom(UnitId.of(origin));
  }

  /**
   * {@return the next step for a further unit that the part is split off}
   *
   * @param origin the unit's id
   */
  public final Taking alsoFrom(UnitId origin) {
    return new Taking(part(), superior(), portions(), origin);
  }

  /**
   * {@return this order with the place of the part}
   *
   * @param above the text of the id of the unit directly above
   */
  public final SplitOff under(String above) {
    return under(UnitId.of(above));
  }

  /**
   * {@return this order with the place of the part}
   *
   * @param above the id of the unit directly above
   */
  public final SplitOff under(UnitId above) {
    return ImmutableSplitOff.make(part(), Optional.of(above), portions());
  }

  /** {@return the unit that begins, without members} */
  public abstract Unit part();

  /** {@return the id of the unit directly above, or empty if it is that of the first origin} */
  public abstract Optional<UnitId> superior();

  /** {@return what the part takes from each, in the order in which it is said; at least one} */
  public abstract ImmutableList<Portion> portions();

  /** {@return the ids of the units that the part is split off, each once} */
  public final ImmutableList<UnitId> origins() {
    return portions().stream()
        .map(Portion::source)
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Tách " + part() + " từ " + listed(origins()),
        "Split " + part() + " off from " + listed(origins()));
  }

  @Override
  final Bilingual told(Restructured change) {
    return Bilingual.of(
        "Tách " + part() + " từ " + listed(change.originals()),
        "Split " + part() + " off from " + listed(change.originals()));
  }

  @Override
  final ImmutableList<Unit> beginnings() {
    return ImmutableList.of(part());
  }

  @Override
  final Optional<Rearrangement> meaning(Execution execution) {
    UnitId first = origins().get(0);
    Optional<UnitId> above = superior();
    if (above.isEmpty()) {
      if (execution.find(first, Unit.class).isEmpty()) {
        return Optional.empty();
      }
      above = execution.superiorOf(first);
    }
    if (above.isEmpty()) {
      execution.refuse(Reason.Kind.IS_ROOT, first, first);
      return Optional.empty();
    }
    return Optional.of(
        Rearrangement.builder()
            .begins(part(), above.get(), Rearrangement.Origin.NEW)
            .flows(Iterables.transform(portions(), portion -> portion.flowTo(part().id())))
            .originals(origins())
            .results(ImmutableList.<UnitId>builder().addAll(origins()).add(part().id()).build())
            .build());
  }
}
