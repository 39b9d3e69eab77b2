package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.RearrangingOrder;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
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

  private static final Shape<Dissolve> DISSOLVE =
      Shape.of(
          "dissolve",
          Dissolve.class,
          fields -> {
            var unit = fields.required("unit", Dissolve::unit, Plain.UNIT_ID);
            var purpose = fields.optional("purpose", Dissolve::purpose, PURPOSE);
            var allocation =
                fields.required("allocation", Dissolve::allocation, PortionShapes.ALLOCATION);
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
            var allocation =
                fields.required("allocation", Disband::allocation, PortionShapes.ALLOCATION);
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
                fields.optional("leadership", Merge::leadership, LeadershipShapes.LEADERSHIP);
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
            var allocation =
                fields.required("allocation", Split::allocation, PortionShapes.ALLOCATION);
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
            var portions = fields.list("portions", SplitOff::portions, PortionShapes.PORTION);
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
            var intakes = fields.list("intakes", Regroup::intakes, PortionShapes.INTAKE);
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
                fields.optional("leadership", Convert::leadership, LeadershipShapes.LEADERSHIP);
            var allocation =
                fields.optional("allocation", Convert::allocation, PortionShapes.ALLOCATION);
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
          BeginningShapes.ESTABLISH,
          BeginningShapes.REINSTATE,
          BeginningShapes.TAKE_IN,
          BeginningShapes.CONSOLIDATE,
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
