package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to fill and renew the posts of a unit (kiện toàn cấp ủy).
 *
 * <p>The stated leadership replaces the old one: holders who are not named again lose their seats.
 * All holders must be known to the hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class RenewLeadership extends UnitChange permits ImmutableRenewLeadership {

  private static final Bilingual TERM = Bilingual.of("kiện toàn cấp ủy", "renew a leadership");
  private static final Bilingual PARTICIPLE =
      Bilingual.of("kiện toàn cấp ủy", "leadership renewed");
  private static final Placeholder<Bilingual> SEATS = Placeholder.phrase("seats");
  private static final Template ORDER =
      Template.of(
          "Kiện toàn cấp ủy của {id}: {seats}", "Renew the leadership of {id}: {seats}", ID, SEATS);
  private static final Bilingual VACANT = Bilingual.of("khuyết", "vacant");
  private static final Placeholder<Post> POST = Placeholder.term("post");
  private static final Placeholder<MemberId> HOLDER = Placeholder.plain("holder");
  private static final Template SEAT =
      Template.of("{post} {holder}", "{post} {holder}", POST, HOLDER);
  private static final Template TOLD =
      Template.of("Kiện toàn cấp ủy {unit}", "Renewed the leadership of {unit}", UNIT);
  private static final Template TOLD_OF_BRANCH =
      Template.of("Kiện toàn chi ủy {unit}", "Renewed the leadership of {unit}", UNIT);

  RenewLeadership() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the text of the unit's id
   */
  public static Becoming<Leadership, RenewLeadership> of(String unit) {
    return of(UnitId.of(unit));
  }

  /**
   * {@return the next step of the order}
   *
   * @param unit the unit's id
   */
  public static Becoming<Leadership, RenewLeadership> of(UnitId unit) {
    return leadership -> ImmutableRenewLeadership.make(unit, leadership, Optional.empty());
  }

  /**
   * {@return this order with its purpose}
   *
   * @param why the purpose
   */
  public final RenewLeadership because(Purpose why) {
    return ImmutableRenewLeadership.make(unit(), leadership(), Optional.of(why));
  }

  /** {@return the unit's id} */
  public abstract UnitId unit();

  /** {@return the new leadership} */
  public abstract Leadership leadership();

  @Override
  public abstract Optional<Purpose> purpose();

  /** {@return the order in one sentence, with each holder once, by the highest post} */
  @Override
  public final Bilingual summary() {
    Bilingual seats =
        leadership().isVacant()
            ? VACANT
            : Bilingual.join(
                ", ", Lists.transform(leadership().highestSeats(), RenewLeadership::seat));
    return withPurpose(ORDER.fill(ID.is(unit()), SEATS.is(seats)));
  }

  private static Bilingual seat(Seat seat) {
    return SEAT.fill(POST.is(seat.post()), HOLDER.is(seat.holder()));
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return withPurpose((after instanceof Branch ? TOLD_OF_BRANCH : TOLD).fill(UNIT.is(after)));
  }

  @Override
  final void execute(Execution execution) {
    Optional<Unit> found = execution.find(unit(), Unit.class);
    found.ifPresent(
        unit -> Holders.check(execution, leadership(), unit.id(), ImmutableList.of(unit)));
    if (execution.isRefused() || found.isEmpty()) {
      return;
    }
    execution.change(found.get(), found.get().withLeadership(leadership()));
  }
}
