package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.RearrangingOrder;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Map;
import java.util.Optional;

/** Orders by which units begin and end and members and units go elsewhere. */
final class RearrangingShapes {

  private static final Codec<Purpose> PURPOSE = Words.of(Purpose.class);

  private static <T> Shape<Map.Entry<UnitId, ImmutableList<T>>> sent(String word, Codec<T> what) {
    return ValueShapes.pair(word, "to", Plain.UNIT_ID, "sent", new ListOf<>(what));
  }

  private static <T> ImmutableList<Map.Entry<UnitId, ImmutableList<T>>> byTarget(
      ImmutableListMultimap<UnitId, T> sent) {
    ImmutableMap.Builder<UnitId, ImmutableList<T>> byTarget = ImmutableMap.builder();
    sent.asMap().forEach((target, all) -> byTarget.put(target, ImmutableList.copyOf(all)));
    return byTarget.buildOrThrow().entrySet().asList();
  }

  private static final Shape<Allocation> ALLOCATION =
      Shape.of(
          "allocation",
          Allocation.class,
          fields -> {
            var members =
                fields.list(
                    "members", one -> byTarget(one.members()), sent("sent", Plain.MEMBER_ID));
            var units =
                fields.list(
                    "units", one -> byTarget(one.units()), sent("sent-units", Plain.UNIT_ID));
            var recalled =
                fields.unless(
                    ImmutableSet.of(),
                    "recalled",
                    Allocation::recalled,
                    new SetOf<>(Plain.MEMBER_ID));
            var rest = fields.optional("rest", Allocation::rest, Plain.UNIT_ID);
            return read -> {
              Allocation.Builder all = Allocation.builder().recall(read.get(recalled));
              read.get(members).forEach(one -> all.send(one.getValue()).to(one.getKey()));
              read.get(units).forEach(one -> all.sendUnits(one.getValue()).to(one.getKey()));
              read.get(rest).ifPresent(all::sendRest);
              return all.build();
            };
          });

  private static final Shape<Portion> PORTION =
      Shape.of(
          "portion",
          Portion.class,
          fields -> {
            var source = fields.required("source", Portion::source, Plain.UNIT_ID);
            var whole = fields.flag("whole", Portion::isWhole);
            var rest = fields.flag("rest", Portion::isRest);
            var members = fields.list("members", Portion::members, Plain.MEMBER_ID);
            var units = fields.list("units", Portion::units, Plain.UNIT_ID);
            return read -> {
              UnitId from = read.get(source);
              if (read.get(whole)) {
                return Portion.allOf(from);
              }
              if (read.get(rest)) {
                return Portion.restOf(from);
              }
              return read.get(units).isEmpty()
                  ? Portion.ofMembers(from, read.get(members))
                  : Portion.ofUnits(from, read.get(units));
            };
          });

  private static final Shape<Intake> INTAKE =
      Shape.of(
          "intake",
          Intake.class,
          fields -> {
            var unit =
                fields.optional(
                    "unit",
                    one -> Optional.of(one.unit()).filter(id -> one.beginning().isEmpty()),
                    Plain.UNIT_ID);
            var beginning = fields.optional("beginning", Intake::beginning, UnitShapes.UNIT);
            var superior = fields.optional("superior", Intake::superior, Plain.UNIT_ID);
            var portions = fields.list("portions", Intake::portions, PORTION);
            return read ->
                read.get(beginning)
                    .map(begun -> Intake.of(begun).under(read.need(superior)))
                    .orElseGet(() -> Intake.of(read.need(unit)))
                    .with(read.get(portions));
          });

  private static final Shape<Establish> ESTABLISH =
      Shape.of(
          "establish",
          Establish.class,
          fields -> {
            var unit = fields.required("unit", Establish::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", Establish::superior, Plain.UNIT_ID);
            return read -> Establish.unit(read.get(unit)).under(read.get(superior));
          });

  private static final Shape<Reinstate> REINSTATE =
      Shape.of(
          "reinstate",
          Reinstate.class,
          fields -> {
            var unit = fields.required("unit", Reinstate::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", Reinstate::superior, Plain.UNIT_ID);
            return read -> Reinstate.unit(read.get(unit)).under(read.get(superior));
          });

  private static final Shape<TakeIn> TAKE_IN =
      Shape.of(
          "take-in",
          TakeIn.class,
          fields -> {
            var unit = fields.required("unit", TakeIn::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", TakeIn::superior, Plain.UNIT_ID);
            var outside = fields.required("outside", TakeIn::outside, Plain.TEXT);
            return read ->
                TakeIn.unit(read.get(unit)).from(read.get(outside)).under(read.get(superior));
          });

  private static final Shape<Consolidate> CONSOLIDATE =
      Shape.of(
          "consolidate",
          Consolidate.class,
          fields -> {
            var units = fields.list("units", Consolidate::units, Plain.UNIT_ID);
            var unit = fields.required("into", Consolidate::unit, UnitShapes.UNIT);
            var superior = fields.required("superior", Consolidate::superior, Plain.UNIT_ID);
            return read ->
                Consolidate.units(read.get(units)).into(read.get(unit)).under(read.get(superior));
          });

  private static final Shape<Dissolve> DISSOLVE =
      Shape.of(
          "dissolve",
          Dissolve.class,
          fields -> {
            var unit = fields.required("unit", Dissolve::unit, Plain.UNIT_ID);
            var purpose = fields.optional("purpose", Dissolve::purpose, PURPOSE);
            var allocation = fields.required("allocation", Dissolve::allocation, ALLOCATION);
            return read ->
                read.with(
                    Dissolve.unit(read.get(unit)).allocating(read.get(allocation)),
                    purpose,
                    Dissolve::because);
          });

  private static final Shape<Disband> DISBAND =
      Shape.of(
          "disband",
          Disband.class,
          fields -> {
            var unit = fields.required("unit", Disband::unit, Plain.UNIT_ID);
            var ground = fields.required("ground", Disband::ground, Plain.TEXT);
            var allocation = fields.required("allocation", Disband::allocation, ALLOCATION);
            return read ->
                Disband.unit(read.get(unit))
                    .onGround(read.get(ground))
                    .allocating(read.get(allocation));
          });

  private static final Shape<Merge> MERGE =
      Shape.of(
          "merge",
          Merge.class,
          fields -> {
            var units = fields.list("units", Merge::units, Plain.UNIT_ID);
            var survivor = fields.required("survivor", Merge::survivor, Plain.UNIT_ID);
            var purpose = fields.optional("purpose", Merge::purpose, PURPOSE);
            var leadership =
                fields.optional("leadership", Merge::leadership, UnitShapes.LEADERSHIP);
            return read -> {
              Merge order = Merge.units(read.get(units)).into(read.get(survivor));
              order = read.with(order, purpose, Merge::because);
              return read.with(order, leadership, Merge::ledBy);
            };
          });

  private static final Shape<Split> SPLIT =
      Shape.of(
          "split",
          Split.class,
          fields -> {
            var unit = fields.required("unit", Split::unit, Plain.UNIT_ID);
            var parts = fields.list("parts", Split::parts, UnitShapes.UNIT);
            var standing = fields.list("standing", Split::standing, Plain.UNIT_ID);
            var allocation = fields.required("allocation", Split::allocation, ALLOCATION);
            return read -> {
              Split.Parting parting = Split.unit(read.get(unit));
              return (read.get(standing).isEmpty()
                      ? parting.into(read.get(parts).toArray(Unit[]::new))
                      : parting.among(read.get(standing)))
                  .allocating(read.get(allocation));
            };
          });

  private static final Shape<SplitOff> SPLIT_OFF =
      Shape.of(
          "split-off",
          SplitOff.class,
          fields -> {
            var part = fields.required("part", SplitOff::part, UnitShapes.UNIT);
            var superior = fields.optional("superior", SplitOff::superior, Plain.UNIT_ID);
            var portions = fields.list("portions", SplitOff::portions, PORTION);
            return read ->
                read.with(splitOff(read.get(part), read.get(portions)), superior, SplitOff::under);
          });

  private static SplitOff splitOff(Unit part, ImmutableList<Portion> portions) {
    Optional<SplitOff> order = Optional.empty();
    for (Portion portion : portions) {
      SplitOff.Taking taking =
          order
              .map(begun -> begun.alsoFrom(portion.source()))
              .orElseGet(() -> SplitOff.part(part).from(portion.source()));
      order =
          Optional.of(
              portion.units().isEmpty()
                  ? taking.taking(portion.members())
                  : taking.takingUnits(portion.units()));
    }
    return order.orElseThrow(
        () -> new IllegalArgumentException(part + " takes nothing; state a portion."));
  }

  private static final Shape<Regroup> REGROUP =
      Shape.of(
          "regroup",
          Regroup.class,
          fields -> {
            var units = fields.list("units", Regroup::units, Plain.UNIT_ID);
            var intakes = fields.list("intakes", Regroup::intakes, INTAKE);
            var purpose = fields.optional("purpose", Regroup::purpose, PURPOSE);
            return read ->
                read.with(
                    Regroup.ending(read.get(units)).into(read.get(intakes)),
                    purpose,
                    Regroup::because);
          });

  private static final Shape<HandOver> HAND_OVER =
      Shape.of(
          "hand-over",
          HandOver.class,
          fields -> {
            var units = fields.list("units", HandOver::units, Plain.UNIT_ID);
            var superior = fields.optional("superior", HandOver::superior, Plain.UNIT_ID);
            var outside = fields.optional("outside", HandOver::outside, Plain.TEXT);
            return read -> {
              var handing = HandOver.units(read.get(units));
              return read.get(superior)
                  .map(handing::to)
                  .orElseGet(() -> handing.outside(read.need(outside)));
            };
          });

  private static final Shape<Convert> CONVERT =
      Shape.of(
          "convert",
          Convert.class,
          fields -> {
            var unit = fields.required("unit", Convert::unit, Plain.UNIT_ID);
            var kind = fields.optional("kind", Convert::kind, ValueShapes.KIND);
            var levels =
                fields.list(
                    "levels",
                    one -> ValueShapes.entries(one.levels()),
                    ValueShapes.pair(
                        "level", "committee", Plain.UNIT_ID, "level", Words.of(Level.class)));
            var branches = fields.list("branches", Convert::branches, UnitShapes.BRANCH);
            var leadership =
                fields.optional("leadership", Convert::leadership, UnitShapes.LEADERSHIP);
            var allocation = fields.optional("allocation", Convert::allocation, ALLOCATION);
            return read -> {
              ImmutableMap<UnitId, Level> all = ImmutableMap.copyOf(read.get(levels));
              Convert.Converting converting = Convert.unit(read.get(unit));
              Convert order;
              if (read.get(kind).isPresent()) {
                order = converting.toBranch(read.get(kind).get());
              } else {
                Level level = level(read.get(unit), all);
                order =
                    read.get(allocation)
                        .map(
                            converting.toCommittee(level, read.get(branches).toArray(Branch[]::new))
                                ::allocating)
                        .orElseGet(() -> converting.toLevel(level));
              }
              for (Map.Entry<UnitId, Level> other : all.entrySet()) {
                if (!order.levels().containsKey(other.getKey())) {
                  order = order.and(other.getKey(), other.getValue());
                }
              }
              return read.with(order, leadership, Convert::ledBy);
            };
          });

  private static Level level(UnitId unit, ImmutableMap<UnitId, Level> levels) {
    return Optional.ofNullable(levels.get(unit))
        .orElseThrow(() -> new IllegalArgumentException("The level of " + unit + " is missing."));
  }

  private static final Shape<TransferMembers> TRANSFER =
      Shape.of(
          "transfer-members",
          TransferMembers.class,
          fields -> {
            var members = fields.list("members", TransferMembers::members, Plain.MEMBER_ID);
            var origin = fields.required("origin", TransferMembers::origin, Plain.UNIT_ID);
            var destination =
                fields.required("destination", TransferMembers::destination, Plain.UNIT_ID);
            var purpose = fields.optional("purpose", TransferMembers::purpose, PURPOSE);
            return read ->
                read.with(
                    TransferMembers.of(read.get(members))
                        .from(read.get(origin))
                        .to(read.get(destination)),
                    purpose,
                    TransferMembers::because);
          });

  static final ImmutableList<Shape<? extends RearrangingOrder>> ALL =
      ImmutableList.of(
          ESTABLISH,
          REINSTATE,
          TAKE_IN,
          CONSOLIDATE,
          DISSOLVE,
          DISBAND,
          MERGE,
          SPLIT,
          SPLIT_OFF,
          REGROUP,
          HAND_OVER,
          CONVERT,
          TRANSFER);

  private RearrangingShapes() {}
}
