package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.structure.UnitId;
import java.util.Map;
import java.util.Optional;

/** What goes from a unit to others. */
final class PortionShapes {

  private static <T> Shape<Map.Entry<UnitId, ImmutableList<T>>> sent(String word, Codec<T> what) {
    return ValueShapes.pair(word, "to", Plain.UNIT_ID, "sent", new ListOf<>(what));
  }

  private static <T> ImmutableList<Map.Entry<UnitId, ImmutableList<T>>> byTarget(
      ImmutableListMultimap<UnitId, T> sent) {
    ImmutableMap.Builder<UnitId, ImmutableList<T>> byTarget = ImmutableMap.builder();
    sent.asMap().forEach((target, all) -> byTarget.put(target, ImmutableList.copyOf(all)));
    return byTarget.buildOrThrow().entrySet().asList();
  }

  static final Shape<Allocation> ALLOCATION =
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

  static final Shape<Portion> PORTION =
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

  static final Shape<Intake> INTAKE =
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

  private PortionShapes() {}
}
