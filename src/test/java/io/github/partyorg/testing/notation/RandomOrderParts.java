package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What orders by chance are made of; the units are those of random hierarchies. */
final class RandomOrderParts {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final RandomTexts texts;
  private final RandomMembers members;
  private final List<Unit> units = new ArrayList<>();

  RandomOrderParts(long seed, RandomTexts texts) {
    this.texts = texts;
    this.members = new RandomMembers(texts);
    for (long next = seed; units.size() < 12; next += 1000) {
      new RandomDrawings(next).hierarchy().units().forEach(units::add);
    }
  }

  UnitId id() {
    return UnitId.of(texts.id("U"));
  }

  ImmutableSet<UnitId> ids() {
    ImmutableSet.Builder<UnitId> ids = ImmutableSet.builder();
    do {
      ids.add(id());
    } while (texts.once(2));
    return ids.build();
  }

  ImmutableList<MemberId> members() {
    ImmutableList.Builder<MemberId> ids = ImmutableList.builder();
    do {
      ids.add(MemberId.of(texts.id("M")));
    } while (!texts.once(3));
    return ids.build();
  }

  Referral referral() {
    Referral paper = Referral.empty().withIsUnderInspection(texts.once(3));
    if (texts.once(2)) {
      paper = paper.withEffectiveOn(DAY).withIssuer(id());
    }
    if (texts.once(2)) {
      paper = paper.withIssuedOn(DAY).withPresentedOn(DAY);
    }
    if (texts.once(2)) {
      paper = paper.withAnnouncedOn(DAY);
    }
    return texts.once(2) ? paper.withFileHandedInOn(DAY) : paper;
  }

  Member member() {
    return members.member();
  }

  Consent consent() {
    return members.consent(members());
  }

  /** Returns a text that is not blank. */
  String place() {
    return texts.name("Đảng bộ huyện khác");
  }

  Purpose purpose() {
    return texts.any(Purpose.values());
  }

  /** Returns a unit: of three one with nothing but id, name and kind. */
  Unit unit() {
    return switch (texts.below(3)) {
      case 0 -> Branch.of(texts.id("N"), kind()).name(place()).build();
      case 1 -> Committee.grassroots(texts.id("N"), Kind.COMMUNE).name(place()).build();
      default -> texts.any(units);
    };
  }

  Branch branch() {
    return texts.once(2)
        ? Branch.of(texts.id("N"), kind()).name(place()).build()
        : texts.any(ImmutableList.copyOf(Iterables.filter(units, Branch.class)));
  }

  Kind kind() {
    return texts.once(2) ? texts.any(Kind.shipped()) : texts.any(units).kind();
  }

  Leadership leadership() {
    return texts.any(units).leadership();
  }

  PartyGroup group() {
    List<PartyGroup> groups = new ArrayList<>();
    Iterables.filter(units, Branch.class).forEach(branch -> groups.addAll(branch.groups()));
    groups.add(PartyGroup.builder().name(place()).addAllMembers(members()).build());
    return texts.any(groups);
  }

  Delegation delegation() {
    Delegation given =
        Delegation.of(texts.any(Delegation.Extent.values()), place(), LocalDate.of(2018, 1, 1));
    Delegation until = texts.once(2) ? given.until(LocalDate.of(2019, 1, 1)) : given;
    return texts.once(2)
        ? until.with(texts.any(Delegation.Power.values()), texts.any(Delegation.Power.values()))
        : until;
  }

  Allocation allocation() {
    if (texts.once(3)) {
      return texts.once(2) ? Allocation.none() : Allocation.everyoneTo(id());
    }
    Allocation.Builder allocation = Allocation.builder();
    while (texts.once(2)) {
      allocation.send(members()).to(id());
    }
    while (texts.once(2)) {
      allocation.sendUnits(ids()).to(id());
    }
    if (texts.once(2)) {
      allocation.recall(members());
    }
    return (texts.once(2) ? allocation.sendRest(id()) : allocation).build();
  }
}
