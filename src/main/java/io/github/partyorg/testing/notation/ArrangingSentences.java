package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.below;
import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Portions.ALLOCATION;
import static io.github.partyorg.testing.notation.Slots.MEMBERS;
import static io.github.partyorg.testing.notation.Slots.TEXT;
import static io.github.partyorg.testing.notation.Slots.UNIT;
import static io.github.partyorg.testing.notation.Slots.UNITS;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The sentences of orders by which units begin, end and move, or members move between them. */
final class ArrangingSentences {

  private ArrangingSentences() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(
        ESTABLISH,
        REINSTATE,
        TAKE_IN,
        CONSOLIDATE,
        MERGE,
        DISSOLVE,
        DISBAND,
        SPLIT,
        SPLIT_OFF,
        REGROUP,
        HAND_OVER,
        TRANSFER_MEMBERS);
  }

  private static final Sentence<Establish> ESTABLISH =
      Sentence.of(
          Establish.class,
          Saying.of(
              "Thành lập {unit} trực thuộc {superior}",
              "Establish {unit} under {superior}",
              part("unit", NewUnits.ONE, Establish::unit),
              part("superior", UNIT, Establish::superior),
              (unit, superior) -> Establish.unit(unit).under(superior)));

  private static final Sentence<Reinstate> REINSTATE =
      Sentence.of(
          Reinstate.class,
          Saying.of(
              "Lập lại {unit} trực thuộc {superior}",
              "Reinstate {unit} under {superior}",
              part("unit", NewUnits.ONE, Reinstate::unit),
              part("superior", UNIT, Reinstate::superior),
              (unit, superior) -> Reinstate.unit(unit).under(superior)));

  private static final Sentence<TakeIn> TAKE_IN =
      Sentence.of(
          TakeIn.class,
          Saying.of(
              "Tiếp nhận {unit} từ {outside}, trực thuộc {superior}",
              "Take {unit} in from {outside}, under {superior}",
              part("unit", NewUnits.ONE, TakeIn::unit),
              part("outside", TEXT, TakeIn::outside),
              part("superior", UNIT, TakeIn::superior),
              (unit, outside, superior) -> TakeIn.unit(unit).from(outside).under(superior)));

  private static final Sentence<Consolidate> CONSOLIDATE =
      Sentence.of(
          Consolidate.class,
          Saying.of(
              "Hợp nhất {units} thành {unit} trực thuộc {superior}",
              "Consolidate {units} into {unit} under {superior}",
              part("units", UNITS, Consolidate::units),
              part("unit", NewUnits.NAMED, Consolidate::unit),
              part("superior", UNIT, Consolidate::superior),
              (units, unit, superior) -> Consolidate.units(units).into(unit).under(superior)));

  private static final Sentence<Merge> MERGE =
      Sentence.of(
              Merge.class,
              Saying.of(
                  "Sáp nhập {units} vào {survivor} {leadership}",
                  "Merge {units} into {survivor} {leadership}",
                  part("units", UNITS, Merge::units),
                  part("survivor", UNIT, Merge::survivor),
                  part("leadership", Leaderships.KEPT_UNLESS_STATED, Merge::leadership),
                  (units, survivor, leadership) -> {
                    Merge merge = Merge.units(units).into(survivor);
                    return leadership.map(merge::ledBy).orElse(merge);
                  }))
          .with(because(Merge::purpose, Merge::because));

  private static final Sentence<Dissolve> DISSOLVE =
      Sentence.of(
              Dissolve.class,
              Saying.of(
                  "Giải thể {unit}",
                  "Dissolve {unit}",
                  part("unit", UNIT, Dissolve::unit),
                  below(ALLOCATION, Dissolve::allocation),
                  (unit, allocation) -> Dissolve.unit(unit).allocating(allocation)))
          .with(because(Dissolve::purpose, Dissolve::because));

  private static final Sentence<Disband> DISBAND =
      Sentence.of(
          Disband.class,
          Saying.of(
              "Giải tán {unit} ({ground})",
              "Disband {unit} ({ground})",
              part("unit", UNIT, Disband::unit),
              part("ground", TEXT, Disband::ground),
              below(ALLOCATION, Disband::allocation),
              (unit, ground, allocation) ->
                  Disband.unit(unit).onGround(ground).allocating(allocation)));

  private static final Sentence<Split> SPLIT =
      Sentence.of(
          Split.class,
          Saying.of(
              "Chia {unit} vào {standing}",
              "Split {unit} among {standing}",
              part("unit", UNIT, Split::unit),
              given("standing", UNITS, order -> some(order.standing())),
              below(ALLOCATION, Split::allocation),
              (unit, standing, allocation) ->
                  Split.unit(unit).among(standing).allocating(allocation)),
          Saying.of(
              "Chia {unit} thành {parts}",
              "Split {unit} into {parts}",
              part("unit", UNIT, Split::unit),
              given("parts", NewUnits.SEVERAL, order -> some(order.parts())),
              below(ALLOCATION, Split::allocation),
              (unit, parts, allocation) ->
                  Split.unit(unit).into(parts.toArray(Unit[]::new)).allocating(allocation)));

  private static final Sentence<SplitOff> SPLIT_OFF =
      Sentence.of(
          SplitOff.class,
          Saying.of(
              "Tách {part} trực thuộc {superior}, nhận {portions}",
              "Split {part} off under {superior}, taking {portions}",
              part("part", NewUnits.NAMED, SplitOff::part),
              given("superior", UNIT, SplitOff::superior),
              part("portions", Portions.NAMED, SplitOff::portions),
              (part, superior, portions) -> splitOff(part, portions).under(superior)),
          Saying.of(
              "Tách {part}, nhận {portions}",
              "Split {part} off, taking {portions}",
              part("part", NewUnits.NAMED, SplitOff::part),
              part("portions", Portions.NAMED, SplitOff::portions),
              ArrangingSentences::splitOff));

  private static SplitOff splitOff(Unit part, ImmutableList<Portion> portions) {
    SplitOff order = taking(SplitOff.part(part).from(portions.get(0).source()), portions.get(0));
    for (Portion portion : portions.subList(1, portions.size())) {
      order = taking(order.alsoFrom(portion.source()), portion);
    }
    return order;
  }

  private static SplitOff taking(SplitOff.Taking taking, Portion portion) {
    return portion.units().isEmpty()
        ? taking.taking(portion.members())
        : taking.takingUnits(portion.units());
  }

  private static final Sentence<Regroup> REGROUP =
      Sentence.of(
              Regroup.class,
              Saying.of(
                  "Sắp xếp lại {units}",
                  "Regroup {units}",
                  given("units", UNITS, order -> some(order.units())),
                  below(Portions.INTAKES, Regroup::intakes),
                  (units, intakes) -> Regroup.ending(units).into(intakes)),
              Saying.of(
                  "Sắp xếp lại",
                  "Regroup",
                  below(Portions.INTAKES, Regroup::intakes),
                  intakes -> Regroup.ending(ImmutableList.<UnitId>of()).into(intakes)))
          .with(because(Regroup::purpose, Regroup::because));

  private static final Sentence<HandOver> HAND_OVER =
      Sentence.of(
              HandOver.class,
              Saying.of(
                  "Chuyển giao {units} cho {superior}",
                  "Hand {units} over to {superior}",
                  part("units", UNITS, HandOver::units),
                  given("superior", UNIT, HandOver::superior),
                  (units, superior) -> HandOver.units(units).to(superior)),
              Saying.of(
                  "Chuyển giao {units} ra ngoài cho {outside}",
                  "Hand {units} over outside to {outside}",
                  part("units", UNITS, HandOver::units),
                  given("outside", TEXT, HandOver::outside),
                  (units, outside) -> HandOver.units(units).outside(outside)))
          .with(
              Clause.<HandOver, HandOver, UnitId>once(
                  Saying.just("bên kia quyết định: {unit}", "also decided by {unit}", UNIT),
                  HandOver::secondIssuer,
                  (order, unit) -> order.alsoDecidedBy(unit)));

  private static final Sentence<TransferMembers> TRANSFER_MEMBERS =
      Sentence.of(
              TransferMembers.class,
              Saying.of(
                  "Chuyển sinh hoạt {members} từ {origin} đến {destination}",
                  "Transfer {members} from {origin} to {destination}",
                  part("members", MEMBERS, TransferMembers::members),
                  part("origin", UNIT, TransferMembers::origin),
                  part("destination", UNIT, TransferMembers::destination),
                  below(ReferralForm.REFERRAL, TransferMembers::referral),
                  (members, origin, destination, referral) ->
                      TransferMembers.of(members).from(origin).to(destination).with(referral)))
          .with(because(TransferMembers::purpose, TransferMembers::because));

  /** Reads and writes why an order is given. */
  static <O extends Order> Clause<O, O, Purpose> because(
      Function<O, Optional<Purpose>> get, BiFunction<O, Purpose, O> say) {
    return Clause.once(
        Saying.just("lý do: {purpose}", "because of {purpose}", Slots.term(Purpose.class)),
        get,
        say);
  }

  private static <T> Optional<ImmutableList<T>> some(ImmutableList<T> all) {
    return Optional.of(all).filter(any -> !all.isEmpty());
  }
}
