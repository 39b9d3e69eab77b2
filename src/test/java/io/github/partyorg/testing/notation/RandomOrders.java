package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Consolidate;
import io.github.partyorg.restructuring.Convert;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.restructuring.Disband;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.FormGroups;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Intake;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Portion;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Recognize;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Regroup;
import io.github.partyorg.restructuring.Reinstate;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.SplitOff;
import io.github.partyorg.restructuring.TakeIn;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Orders by chance, of every type and with every option, about units that need not exist. */
final class RandomOrders {

  private static final int ABOUT_UNITS = 27;

  private final RandomTexts texts;
  private final RandomOrderParts parts;

  RandomOrders(long seed) {
    this.texts = new RandomTexts(new Random(seed));
    this.parts = new RandomOrderParts(seed, texts);
  }

  /** Returns an order; of three one is about a membership. */
  Order next() {
    return texts.once(3) ? new RandomMembershipOrders(texts, parts).next() : aboutUnits();
  }

  private Order aboutUnits() {
    return switch (texts.below(ABOUT_UNITS)) {
      case 0 -> Establish.unit(parts.unit()).under(parts.id());
      case 1 -> Reinstate.unit(parts.unit()).under(parts.id());
      case 2 -> TakeIn.unit(parts.unit()).from(parts.place()).under(parts.id());
      case 3 -> Consolidate.units(parts.ids()).into(parts.unit()).under(parts.id());
      case 4, 5 -> merge();
      case 6 -> dissolve();
      case 7 -> Disband.unit(parts.id()).onGround(parts.place()).allocating(parts.allocation());
      case 8, 9 -> split();
      case 10 -> splitOff();
      case 11, 12 -> regroup();
      case 13 -> handOver();
      case 14, 15 -> convert();
      case 16 -> transfer();
      case 17 -> stay();
      case 18 ->
          texts.once(3)
              ? EndStay.outside(parts.members())
              : EndStay.of(parts.members()).in(parts.id());
      case 19 -> RenewLeadership.of(parts.id()).to(parts.leadership());
      case 20 -> groups();
      case 21 -> Rename.unit(parts.id()).to(parts.place());
      case 22 -> recode();
      case 23 -> Reclassify.unit(parts.id()).to(parts.kind());
      case 24 -> RunPilot.step(texts.any(RunPilot.Step.values())).in(parts.id());
      case 25 -> given();
      default -> ChangeForm.branch(parts.id()).to(texts.any(BranchForm.values()));
    };
  }

  private Order merge() {
    Merge merge = Merge.units(parts.ids()).into(parts.id());
    Merge led = texts.once(2) ? merge.ledBy(parts.leadership()) : merge;
    return texts.once(2) ? led.because(parts.purpose()) : led;
  }

  private Order dissolve() {
    Dissolve order = Dissolve.unit(parts.id()).allocating(parts.allocation());
    return texts.once(2) ? order.because(parts.purpose()) : order;
  }

  private Order split() {
    if (texts.once(2)) {
      return Split.unit(UnitId.of("C")).among(parts.ids()).allocating(parts.allocation());
    }
    Map<UnitId, Unit> begun = new LinkedHashMap<>();
    while (begun.size() < 2) {
      Unit part = parts.unit();
      begun.put(part.id(), part);
    }
    begun.remove(UnitId.of("the split"));
    return Split.unit(UnitId.of("the split"))
        .into(begun.values().toArray(Unit[]::new))
        .allocating(parts.allocation());
  }

  private Order splitOff() {
    SplitOff order = taking(SplitOff.part(parts.unit()).from(parts.id()));
    while (texts.once(2)) {
      order = taking(order.alsoFrom(parts.id()));
    }
    return texts.once(2) ? order.under(parts.id()) : order;
  }

  private SplitOff taking(SplitOff.Taking taking) {
    return switch (texts.below(3)) {
      case 0 -> taking.takingUnits(parts.ids());
      case 1 -> taking.taking(ImmutableList.<MemberId>of());
      default -> taking.taking(parts.members());
    };
  }

  private Order regroup() {
    Map<UnitId, Intake> intakes = new LinkedHashMap<>();
    do {
      Intake intake =
          texts.once(2) ? Intake.of(parts.id()) : Intake.of(parts.unit()).under(parts.id());
      while (texts.once(2)) {
        intake = intake.with(ImmutableList.of(portion()));
      }
      intakes.put(intake.unit(), intake);
    } while (texts.once(2));
    Regroup order =
        Regroup.ending(texts.once(4) ? ImmutableList.<UnitId>of() : parts.ids())
            .into(intakes.values());
    return texts.once(2) ? order.because(parts.purpose()) : order;
  }

  private Portion portion() {
    return switch (texts.below(5)) {
      case 0 -> Portion.allOf(parts.id());
      case 1 -> Portion.restOf(parts.id());
      case 2 -> Portion.ofUnits(parts.id(), parts.ids());
      case 3 -> Portion.ofMembers(parts.id(), ImmutableList.of());
      default -> Portion.ofMembers(parts.id(), parts.members());
    };
  }

  private Order handOver() {
    HandOver order =
        texts.once(2)
            ? HandOver.units(parts.ids()).to(parts.id())
            : HandOver.units(parts.ids()).outside(parts.place());
    return texts.once(3) ? order.alsoDecidedBy(parts.id()) : order;
  }

  private Order convert() {
    UnitId unit = UnitId.of("the converted");
    Convert order =
        switch (texts.below(3)) {
          case 0 -> Convert.unit(unit).toBranch(parts.kind());
          case 1 ->
              Convert.unit(unit)
                  .toCommittee(texts.any(Level.values()), parts.branch(), parts.branch())
                  .allocating(parts.allocation());
          default -> Convert.unit(unit).toLevel(texts.any(Level.values()));
        };
    if (texts.once(3)) {
      order = order.and(UnitId.of("U-other"), texts.any(Level.values()));
    }
    if (order.kind().isPresent() && texts.once(3)) {
      order = order.and(unit, texts.any(Level.values()));
    }
    return texts.once(2) ? order.ledBy(parts.leadership()) : order;
  }

  private Order transfer() {
    TransferMembers order = TransferMembers.of(parts.members()).from(parts.id()).to(parts.id());
    if (texts.once(3)) {
      order = order.with(parts.referral());
    }
    return texts.once(2) ? order.because(parts.purpose()) : order;
  }

  private Order stay() {
    LocalDate since = LocalDate.of(2018, 1, 1);
    LocalDate until = since.plusDays(texts.below(400));
    return switch (texts.below(3)) {
      case 0 ->
          SendOnStay.outsiders(parts.members())
              .from(parts.place())
              .to(parts.id())
              .during(since, until);
      case 1 -> SendOnStay.of(parts.members()).outside(parts.place()).during(since, until);
      default -> SendOnStay.of(parts.members()).to(parts.id()).during(since, until);
    };
  }

  private Order groups() {
    Map<String, PartyGroup> groups = new LinkedHashMap<>();
    while (!texts.once(3)) {
      PartyGroup group = parts.group();
      groups.put(group.name(), group);
    }
    return FormGroups.of(groups.values()).in(parts.id());
  }

  private Order recode() {
    return texts.once(2)
        ? Recode.unit(parts.id()).withoutCode()
        : Recode.unit(parts.id()).to(texts.id("12."));
  }

  private Order given() {
    return switch (texts.below(5)) {
      case 0 -> Delegate.powers(parts.delegation()).to(parts.id());
      case 1 -> Delegate.withdrawing(texts.day()).from(parts.id());
      case 2 -> Recognize.branch(parts.id()).withdrawn();
      case 3 -> Recognize.branch(parts.id()).by(Recognition.of(parts.place(), texts.day()));
      default -> RecordConsent.of(parts.consent()).in(parts.id());
    };
  }
}
