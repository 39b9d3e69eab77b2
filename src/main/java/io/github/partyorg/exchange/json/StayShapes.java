package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Restoration;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Orders about stays, and undoing. */
final class StayShapes {

  /** What the guests or absences of one order have in common, by the first of them. */
  private static <V> Function<SendOnStay, V> stay(
      Function<Guest, V> ofGuest, Function<Absence, V> ofAbsence) {
    return order ->
        order.guests().isEmpty()
            ? ofAbsence.apply(order.absences().get(0))
            : ofGuest.apply(order.guests().get(0));
  }

  private static ImmutableList<MemberId> staying(SendOnStay order) {
    ImmutableList.Builder<MemberId> members = ImmutableList.builder();
    order.guests().forEach(guest -> members.add(guest.member()));
    order.absences().forEach(absence -> members.add(absence.member()));
    return members.build();
  }

  static final Shape<SendOnStay> SEND_ON_STAY =
      Shape.of(
          "send-on-stay",
          SendOnStay.class,
          fields -> {
            var members = fields.list("members", StayShapes::staying, Plain.MEMBER_ID);
            var home =
                fields.optional(
                    "home", stay(Guest::outsideHome, absence -> Optional.empty()), Plain.TEXT);
            var branch = fields.optional("branch", SendOnStay::branch, Plain.UNIT_ID);
            var outside =
                fields.optional(
                    "outside",
                    stay(guest -> Optional.empty(), one -> Optional.of(one.organization())),
                    Plain.TEXT);
            var since = fields.required("since", stay(Guest::since, Absence::since), Plain.DAY);
            var until = fields.required("until", stay(Guest::until, Absence::until), Plain.DAY);
            return read -> {
              SendOnStay.During stay;
              if (read.get(home).isPresent()) {
                stay =
                    SendOnStay.outsiders(read.get(members))
                        .from(read.get(home).get())
                        .to(read.need(branch));
              } else if (read.get(branch).isPresent()) {
                stay = SendOnStay.of(read.get(members)).to(read.get(branch).get());
              } else {
                stay = SendOnStay.of(read.get(members)).outside(read.need(outside));
              }
              LocalDate first = read.get(since);
              return stay.during(first, read.get(until));
            };
          });

  static final Shape<EndStay> END_STAY =
      Shape.of(
          "end-stay",
          EndStay.class,
          fields -> {
            var members =
                fields.unless(
                    ImmutableSet.of(), "members", EndStay::members, new SetOf<>(Plain.MEMBER_ID));
            var branch = fields.optional("branch", EndStay::branch, Plain.UNIT_ID);
            return read ->
                read.get(branch)
                    .map(host -> EndStay.of(read.get(members)).in(host))
                    .orElseGet(() -> EndStay.outside(read.get(members)));
          });

  private static final Shape<Restoration> RESTORATION =
      Shape.of(
          "restoration",
          Restoration.class,
          fields -> {
            var was = fields.optional("was", Restoration::was, UnitShapes.UNIT);
            var wasUnder = fields.optional("wasUnder", Restoration::wasUnder, Plain.UNIT_ID);
            var is = fields.optional("is", Restoration::is, UnitShapes.UNIT);
            var isUnder = fields.optional("isUnder", Restoration::isUnder, Plain.UNIT_ID);
            return read ->
                new Restoration(read.get(was), read.get(wasUnder), read.get(is), read.get(isUnder));
          });

  private static final Shape<Map.Entry<UnitId, String>> CROSSING =
      ValueShapes.pair("crossing", "unit", Plain.UNIT_ID, "outside", Plain.TEXT);

  static final Shape<Undo> UNDO =
      Shape.of(
          "undo",
          Undo.class,
          fields -> {
            var decisions = fields.list("decisions", Undo::decisions, ValueShapes.TERM);
            var restorations = fields.list("restorations", Undo::restorations, RESTORATION);
            var came = fields.list("came", one -> ValueShapes.entries(one.came()), CROSSING);
            var went = fields.list("went", one -> ValueShapes.entries(one.went()), CROSSING);
            return read ->
                Undo.kept(
                    read.get(decisions),
                    read.get(restorations),
                    ImmutableMap.copyOf(read.get(came)),
                    ImmutableMap.copyOf(read.get(went)));
          });

  private StayShapes() {}
}
