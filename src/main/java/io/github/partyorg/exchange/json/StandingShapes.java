package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.FormGroups;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Recognize;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.Restoration;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Orders about one unit that goes on, stays, and undoing. */
final class StandingShapes {

  private static final Shape<Rename> RENAME =
      Shape.of(
          "rename",
          Rename.class,
          fields -> {
            var unit = fields.required("unit", Rename::unit, Plain.UNIT_ID);
            var name = fields.required("name", Rename::name, Plain.TEXT);
            return read -> Rename.unit(read.get(unit)).to(read.get(name));
          });

  private static final Shape<Recode> RECODE =
      Shape.of(
          "recode",
          Recode.class,
          fields -> {
            var unit = fields.required("unit", Recode::unit, Plain.UNIT_ID);
            var code = fields.optional("code", Recode::code, Plain.CODE);
            return read -> {
              Recode.Recoding recoding = Recode.unit(read.get(unit));
              return read.get(code).map(recoding::to).orElseGet(recoding::withoutCode);
            };
          });

  private static final Shape<Reclassify> RECLASSIFY =
      Shape.of(
          "reclassify",
          Reclassify.class,
          fields -> {
            var unit = fields.required("unit", Reclassify::unit, Plain.UNIT_ID);
            var kind = fields.required("kind", Reclassify::becomes, ValueShapes.KIND);
            return read -> Reclassify.unit(read.get(unit)).to(read.get(kind));
          });

  private static final Shape<ChangeForm> CHANGE_FORM =
      Shape.of(
          "change-form",
          ChangeForm.class,
          fields -> {
            var branch = fields.required("branch", ChangeForm::branch, Plain.UNIT_ID);
            var form = fields.required("form", ChangeForm::becomes, Words.of(BranchForm.class));
            return read -> ChangeForm.branch(read.get(branch)).to(read.get(form));
          });

  private static final Shape<RenewLeadership> RENEW =
      Shape.of(
          "renew-leadership",
          RenewLeadership.class,
          fields -> {
            var unit = fields.required("unit", RenewLeadership::unit, Plain.UNIT_ID);
            var leadership =
                fields.required("leadership", RenewLeadership::leadership, UnitShapes.LEADERSHIP);
            var purpose =
                fields.optional("purpose", RenewLeadership::purpose, Words.of(Purpose.class));
            return read ->
                read.with(
                    RenewLeadership.of(read.get(unit)).to(read.get(leadership)),
                    purpose,
                    RenewLeadership::because);
          });

  private static final Shape<FormGroups> FORM_GROUPS =
      Shape.of(
          "form-groups",
          FormGroups.class,
          fields -> {
            var branch = fields.required("branch", FormGroups::branch, Plain.UNIT_ID);
            var groups = fields.list("groups", FormGroups::groups, UnitShapes.GROUP);
            return read -> FormGroups.of(read.get(groups)).in(read.get(branch));
          });

  private static final Shape<RunPilot> RUN_PILOT =
      Shape.of(
          "run-pilot",
          RunPilot.class,
          fields -> {
            var branch = fields.required("branch", RunPilot::branch, Plain.UNIT_ID);
            var step = fields.required("step", RunPilot::step, Words.of(RunPilot.Step.class));
            return read -> RunPilot.step(read.get(step)).in(read.get(branch));
          });

  private static final Shape<RecordConsent> RECORD_CONSENT =
      Shape.of(
          "record-consent",
          RecordConsent.class,
          fields -> {
            var unit = fields.required("unit", RecordConsent::unit, Plain.UNIT_ID);
            var consent = fields.required("consent", RecordConsent::consent, ValueShapes.CONSENT);
            return read -> RecordConsent.of(read.get(consent)).in(read.get(unit));
          });

  private static final Shape<Delegate> DELEGATE =
      Shape.of(
          "delegate",
          Delegate.class,
          fields -> {
            var committee = fields.required("committee", Delegate::committee, Plain.UNIT_ID);
            var powers = fields.optional("powers", Delegate::powers, UnitShapes.DELEGATION);
            var lastDay = fields.optional("lastDay", Delegate::lastDay, Plain.DAY);
            return read ->
                read.get(powers)
                    .map(given -> Delegate.powers(given).to(read.get(committee)))
                    .orElseGet(
                        () -> Delegate.withdrawing(read.need(lastDay)).from(read.get(committee)));
          });

  private static final Shape<Recognize> RECOGNIZE =
      Shape.of(
          "recognize",
          Recognize.class,
          fields -> {
            var branch = fields.required("branch", Recognize::branch, Plain.UNIT_ID);
            var recognition =
                fields.optional("recognition", Recognize::recognition, UnitShapes.RECOGNITION);
            return read -> {
              Recognize.Recognizing recognizing = Recognize.branch(read.get(branch));
              return read.get(recognition).map(recognizing::by).orElseGet(recognizing::withdrawn);
            };
          });

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

  private static final Shape<SendOnStay> SEND_ON_STAY =
      Shape.of(
          "send-on-stay",
          SendOnStay.class,
          fields -> {
            var members = fields.list("members", StandingShapes::staying, Plain.MEMBER_ID);
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

  private static final Shape<EndStay> END_STAY =
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

  private static final Shape<Undo> UNDO =
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

  static final ImmutableList<Shape<? extends Restructuring>> ALL =
      ImmutableList.of(
          RENAME,
          RECODE,
          RECLASSIFY,
          CHANGE_FORM,
          RENEW,
          FORM_GROUPS,
          RUN_PILOT,
          RECORD_CONSENT,
          DELEGATE,
          RECOGNIZE,
          SEND_ON_STAY,
          END_STAY,
          UNDO);

  private StandingShapes() {}
}
