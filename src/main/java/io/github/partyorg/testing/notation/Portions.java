package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.MEMBERS;
import static io.github.partyorg.testing.notation.Slots.UNIT;
import static io.github.partyorg.testing.notation.Slots.UNITS;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;

/** The sentences that say where members and units go: allocations, intakes and their portions. */
final class Portions {

  private Portions() {}

  private static <T> Optional<ImmutableList<T>> some(ImmutableList<T> all) {
    return Optional.of(all).filter(any -> !all.isEmpty());
  }

  private static final Saying<Portion> ALL =
      Saying.of(
          "toàn bộ {unit}",
          "all of {unit}",
          given("unit", UNIT, one -> Optional.of(one.source()).filter(any -> one.isWhole())),
          Portion::allOf);

  private static final Saying<Portion> REST =
      Saying.of(
          "phần còn lại của {unit}",
          "the rest of {unit}",
          given("unit", UNIT, one -> Optional.of(one.source()).filter(any -> one.isRest())),
          Portion::restOf);

  private static final Saying<Portion> NOBODY =
      Saying.of(
          "không ai từ {unit}",
          "nobody from {unit}",
          given("unit", UNIT, Portions::sourceOfNobody),
          unit -> Portion.ofMembers(unit, ImmutableList.of()));

  private static Optional<UnitId> sourceOfNobody(Portion portion) {
    return Optional.of(portion.source())
        .filter(any -> portion.members().isEmpty() && portion.units().isEmpty());
  }

  private static final Saying<Portion> OF_UNITS =
      Saying.of(
          "tổ chức {units} từ {unit}",
          "units {units} from {unit}",
          given("units", UNITS, one -> some(one.units())),
          part("unit", UNIT, Portion::source),
          (units, unit) -> Portion.ofUnits(unit, units));

  private static final Saying<Portion> OF_MEMBERS =
      Saying.of(
          "{members} từ {unit}",
          "{members} from {unit}",
          part("members", MEMBERS, Portion::members),
          part("unit", UNIT, Portion::source),
          (members, unit) -> Portion.ofMembers(unit, members));

  private static final Bilingual AND = Bilingual.of("và", "and");

  /** What a part of units that live on is formed of. */
  static final Slot<ImmutableList<Portion>> NAMED =
      new Listed<>(Alternatives.of(NOBODY, OF_UNITS, OF_MEMBERS), AND);

  /** What a unit takes in from others. */
  private static final Slot<ImmutableList<Portion>> PORTIONS =
      new Listed<>(Alternatives.of(ALL, REST, NOBODY, OF_UNITS, OF_MEMBERS), AND);

  /** The intake of one unit. */
  static final Slot<Intake> INTAKE =
      Alternatives.of(
          Saying.of(
              "{unit} trực thuộc {superior} nhận {portions}",
              "{unit} under {superior} takes {portions}",
              given("unit", NewUnits.NAMED, Intake::beginning),
              given("superior", UNIT, Intake::superior),
              given("portions", PORTIONS, intake -> some(intake.portions())),
              (unit, superior, portions) -> Intake.of(unit).under(superior).with(portions)),
          Saying.of(
              "{unit} trực thuộc {superior} không nhận gì",
              "{unit} under {superior} takes nothing",
              given("unit", NewUnits.NAMED, Intake::beginning),
              given("superior", UNIT, Intake::superior),
              (unit, superior) -> Intake.of(unit).under(superior)),
          Saying.of(
              "{unit} nhận {portions}",
              "{unit} takes {portions}",
              part("unit", UNIT, Intake::unit),
              given("portions", PORTIONS, intake -> some(intake.portions())),
              (unit, portions) -> Intake.of(unit).with(portions)),
          Saying.of(
              "{unit} không nhận gì",
              "{unit} takes nothing",
              part("unit", UNIT, Intake::unit),
              (UnitId unit) -> Intake.of(unit)));

  /** The intakes of a regrouping, each in a clause. */
  static final Form<ImmutableList<Intake>, ImmutableList<Intake>> INTAKES =
      Form.<ImmutableList<Intake>, ImmutableList<Intake>>of(
              Bilingual.of("tiếp nhận", "intakes"),
              ImmutableList::of,
              intakes -> intakes,
              Clause.each(
                  INTAKE,
                  intakes -> intakes,
                  (before, intake) ->
                      ImmutableList.<Intake>builder().addAll(before).add(intake).build()))
          .orElse(
              "một tổ chức tiếp nhận, như: N nhận M1, M2 từ A",
              "an intake, such as: N takes M1, M2 from A");

  /** Members or units that are sent to one unit. */
  private record Sent<T>(UnitId unit, ImmutableList<T> all) {

    static <T> ImmutableList<Sent<T>> of(ImmutableListMultimap<UnitId, T> allocated) {
      return allocated.keySet().stream()
          .map(unit -> new Sent<>(unit, allocated.get(unit)))
          .collect(ImmutableList.toImmutableList());
    }
  }

  private static final Slot<Sent<MemberId>> SENT =
      Saying.of(
          "{members} đến {unit}",
          "{members} to {unit}",
          part("members", MEMBERS, Sent::all),
          part("unit", UNIT, Sent::unit),
          (members, unit) -> new Sent<>(unit, members));

  private static final Slot<Sent<UnitId>> SENT_UNITS =
      Saying.of(
          "tổ chức {units} đến {unit}",
          "units {units} to {unit}",
          part("units", UNITS, Sent::all),
          part("unit", UNIT, Sent::unit),
          (units, unit) -> new Sent<>(unit, units));

  private static Allocation.Builder recalling(
      Allocation.Builder before, ImmutableList<MemberId> guests) {
    return before.recall(guests);
  }

  /** Where all go that a unit holds, in clauses. */
  static final Form<Allocation, Allocation.Builder> ALLOCATION =
      Form.of(
              Bilingual.of("phương án bố trí", "allocation"),
              Allocation::builder,
              Allocation.Builder::build,
              Clause.<Allocation, Allocation.Builder, UnitId>once(
                  Saying.just("tất cả đến {unit}", "everyone to {unit}", UNIT),
                  all -> all.rest().filter(any -> all.equals(Allocation.everyoneTo(any))),
                  Allocation.Builder::sendRest),
              Clause.<Allocation, Allocation.Builder, Sent<UnitId>>each(
                  SENT_UNITS,
                  all -> Sent.of(all.units()),
                  (before, one) -> before.sendUnits(one.all()).to(one.unit())),
              Clause.<Allocation, Allocation.Builder, Sent<MemberId>>each(
                  SENT,
                  all -> Sent.of(all.members()),
                  (before, one) -> before.send(one.all()).to(one.unit())),
              Clause.<Allocation, Allocation.Builder, ImmutableList<MemberId>>once(
                  Saying.just("cho kết thúc tạm thời {members}", "recall {members}", MEMBERS),
                  all -> some(all.recalled().asList()),
                  Portions::recalling),
              Clause.<Allocation, Allocation.Builder, UnitId>once(
                  Saying.just("còn lại đến {unit}", "the rest to {unit}", UNIT),
                  all -> all.rest().filter(any -> !all.equals(Allocation.everyoneTo(any))),
                  Allocation.Builder::sendRest),
              Clause.<Allocation, Allocation.Builder, Boolean>once(
                  Saying.of("không còn gì", "with nothing left", true),
                  all -> Optional.of(true).filter(any -> all.equals(Allocation.none())),
                  (before, any) -> before))
          .orElse(
              "nơi đến của mọi người, như: tất cả đến A", "where all go, such as: everyone to A");
}
