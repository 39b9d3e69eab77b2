package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.OfficialCode;
import java.time.LocalDate;
import java.util.Optional;

/** The orders that state something of one unit anew, on the rows of a slow model. */
final class SlowAttributes {

  private final SlowModel model;

  SlowAttributes(SlowModel model) {
    this.model = model;
  }

  /** Carries an order out, or says that it is none of these. */
  boolean carryOut(Order order) {
    if (order instanceof RenewLeadership renew) {
      renew(renew);
    } else if (order instanceof Reclassify reclassify) {
      reclassify(reclassify);
    } else if (order instanceof RecordConsent record) {
      record(record);
    } else if (order instanceof Rename rename) {
      rename(rename);
    } else if (order instanceof Recode recode) {
      recode(recode);
    } else if (order instanceof RunPilot pilot) {
      pilot(pilot);
    } else if (order instanceof ChangeForm change) {
      change(change);
    } else if (order instanceof Recognize recognize) {
      recognize(recognize);
    } else if (order instanceof Delegate delegate) {
      delegate(delegate);
    } else {
      return false;
    }
    return true;
  }

  private void renew(RenewLeadership order) {
    String unit = order.unit().value();
    if (!model.exists(unit)) {
      return;
    }
    model.checkHolders(order.leadership());
    if (model.isSound()) {
      model.at(unit).lead(order.leadership());
    }
  }

  private void reclassify(Reclassify order) {
    String unit = order.unit().value();
    if (model.exists(unit)) {
      model.at(unit).kind = order.becomes().code();
    }
  }

  private void record(RecordConsent order) {
    String unit = order.unit().value();
    if (model.exists(unit) && !model.at(unit).consents.add(order.consent().toString())) {
      model.refuse(Reason.Kind.ALREADY_RECORDED, unit);
    }
  }

  private void rename(Rename order) {
    String unit = order.unit().value();
    if (model.exists(unit) && model.at(unit).name.equals(order.name())) {
      model.refuse(Reason.Kind.ALREADY_RECORDED, unit);
    } else if (model.isSound()) {
      model.at(unit).name = order.name();
    }
  }

  private void recode(Recode order) {
    String unit = order.unit().value();
    String code = order.code().map(OfficialCode::value).orElse("");
    if (model.exists(unit) && model.at(unit).code.equals(code)) {
      model.refuse(Reason.Kind.ALREADY_RECORDED, unit);
    } else if (model.isSound()) {
      model.at(unit).code = code;
      model.give(code);
    }
  }

  private void pilot(RunPilot order) {
    String unit = order.branch().value();
    if (!model.isBranch(unit)) {
      return;
    }
    String day = model.day.toString();
    SlowModel.Row row = model.at(unit);
    String last = row.pilotContinued.isEmpty() ? row.pilotBegun : row.pilotContinued;
    if (order.step() == RunPilot.Step.BEGINS && row.pilotBegun.isEmpty()) {
      row.pilotBegun = day;
    } else if (order.step() == RunPilot.Step.CONTINUES
        && !row.pilotBegun.isEmpty()
        && last.compareTo(day) <= 0) {
      row.pilotContinued = day;
    } else if (order.step() == RunPilot.Step.ENDS && !row.pilotBegun.isEmpty()) {
      row.pilotBegun = "";
      row.pilotContinued = "";
    } else {
      model.refuse(Reason.Kind.PILOT_STATE, unit);
    }
  }

  private void change(ChangeForm order) {
    String unit = order.branch().value();
    if (!model.isBranch(unit)) {
      return;
    }
    String form = order.becomes().toString();
    if (model.at(unit).form.equals(form)) {
      model.refuse(Reason.Kind.ALREADY_RECORDED, unit);
    }
    model.at(unit).form = form;
  }

  private void recognize(Recognize order) {
    String unit = order.branch().value();
    if (!model.isBranch(unit)) {
      return;
    }
    SlowModel.Row row = model.at(unit);
    String before = row.recognition + row.recognisedSince;
    row.recognise(order.recognition());
    if (before.equals(row.recognition + row.recognisedSince)) {
      model.refuse(
          before.isEmpty() ? Reason.Kind.NOT_RECORDED : Reason.Kind.ALREADY_RECORDED, unit);
    }
  }

  private void delegate(Delegate order) {
    String unit = order.committee().value();
    if (!model.isSuperior(unit)) {
      return;
    }
    SlowModel.Row row = model.at(unit);
    Optional<Delegation> given = order.powers();
    if (given.isPresent()) {
      String before = row.powers + row.powersSince + row.powersUntil;
      row.empower(given);
      if (before.equals(row.powers + row.powersSince + row.powersUntil)) {
        model.refuse(Reason.Kind.ALREADY_RECORDED, unit);
      }
    } else {
      withdraw(row, unit, order.lastDay().map(LocalDate::toString).orElseThrow());
    }
  }

  private void withdraw(SlowModel.Row row, String unit, String last) {
    if (row.powers.isEmpty()) {
      model.refuse(Reason.Kind.NOT_RECORDED, unit);
    } else if (last.compareTo(row.powersSince) < 0) {
      model.refuse(Reason.Kind.BEFORE_FIRST_DAY, unit);
    } else if (!row.powersUntil.isEmpty() && last.compareTo(row.powersUntil) >= 0) {
      model.refuse(Reason.Kind.ALREADY_RECORDED, unit);
    } else {
      row.powersUntil = last;
    }
  }
}
