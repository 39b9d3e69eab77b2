package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.restructuring.FormGroups;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Recognize;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.Restructuring;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.structure.BranchForm;

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
                fields.required(
                    "leadership", RenewLeadership::leadership, LeadershipShapes.LEADERSHIP);
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
          StayShapes.SEND_ON_STAY,
          StayShapes.END_STAY,
          StayShapes.UNDO);

  private StandingShapes() {}
}
