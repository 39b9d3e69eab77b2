package io.github.partyorg.comparison;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multisets;
import io.github.partyorg.restructuring.ChangeForm;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Delegate;
import io.github.partyorg.restructuring.EndStay;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.FormGroups;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Reclassify;
import io.github.partyorg.restructuring.Recode;
import io.github.partyorg.restructuring.Recognize;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.Resume;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.RunPilot;
import io.github.partyorg.restructuring.SendOnStay;
import io.github.partyorg.restructuring.Suspend;
import io.github.partyorg.restructuring.To;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Drafts the orders that make one unit equal to its counterpart in another hierarchy, its
 * leadership last.
 */
final class UnitDrafting {

  private final Unit now;
  private final Unit then;
  private final UnitId id;
  private final LocalDate day;
  private final Consumer<Order> attempt;

  UnitDrafting(Unit now, Unit then, LocalDate day, Consumer<Order> attempt) {
    this.now = now;
    this.then = then;
    this.id = now.id();
    this.day = day;
    this.attempt = attempt;
  }

  void draft() {
    if (!now.name().equals(then.name())) {
      attempt.accept(Rename.unit(id).to(then.name()));
    }
    if (!now.code().equals(then.code())) {
      Recode.Recoding recoding = Recode.unit(id);
      attempt.accept(then.code().map(recoding::to).orElseGet(recoding::withoutCode));
    }
    if (!now.kind().equals(then.kind())) {
      attempt.accept(Reclassify.unit(id).to(then.kind()));
    }
    for (Consent consent : lacking(now.consents(), then.consents())) {
      attempt.accept(RecordConsent.of(consent).in(id));
    }
    if (now instanceof Branch one && then instanceof Branch other) {
      branch(one, other);
    }
    if (now instanceof Committee one
        && then instanceof Committee other
        && !one.delegation().equals(other.delegation())) {
      other.delegation().ifPresent(powers -> attempt.accept(Delegate.powers(powers).to(id)));
    }
  }

  private void branch(Branch one, Branch other) {
    if (one.form() != other.form()) {
      attempt.accept(ChangeForm.branch(id).to(other.form()));
    }
    if (!one.recognition().equals(other.recognition())) {
      Recognize.Recognizing recognizing = Recognize.branch(id);
      attempt.accept(other.recognition().map(recognizing::by).orElseGet(recognizing::withdrawn));
    }
    if (!one.pilot().equals(other.pilot())) {
      pilot(one.pilot(), other.pilot());
    }
    for (Member member : one.members()) {
      other.member(member.id()).ifPresent(wanted -> member(member, wanted));
    }
    guests(one, other);
    absences(one, other);
    if (!ImmutableMultiset.copyOf(one.groups()).equals(ImmutableMultiset.copyOf(other.groups()))) {
      attempt.accept(FormGroups.of(other.groups()).in(id));
    }
  }

  private void member(Member one, Member other) {
    MemberId member = one.id();
    revise(one, other);
    if (!one.isOfficial() && other.isOfficial()) {
      Confirm confirm = Confirm.member(member).of(id);
      if (other.officialSince().equals(Optional.of(confirm.officialFrom(one, day)))) {
        attempt.accept(confirm);
      }
    }
    if (one.participation() != other.participation()) {
      if (one.participation() != Participation.ACTIVE) {
        attempt.accept(Resume.member(member).of(id));
      }
      if (other.participation() == Participation.EXEMPT) {
        attempt.accept(Exempt.member(member).of(id));
      } else if (other.participation() == Participation.SUSPENDED) {
        attempt.accept(Suspend.member(member).of(id));
      }
    }
  }

  private void revise(Member one, Member other) {
    ReviseMember revision = ReviseMember.member(one.id()).of(now.id());
    ReviseMember wanted = revision;
    if (!one.name().equals(other.name())) {
      wanted = wanted.named(other.name());
    }
    if (!one.occupation().equals(other.occupation())) {
      wanted = other.occupation().map(wanted::occupied).orElseGet(wanted::withoutOccupation);
    }
    if (!one.profile().equals(other.profile())) {
      wanted = wanted.withProfile(other.profile());
    }
    if (!wanted.equals(revision)) {
      attempt.accept(wanted);
    }
  }

  /** Takes the steps that lead to a pilot, if steps of this day do. */
  private void pilot(Optional<Pilot> one, Optional<Pilot> other) {
    if (other.isEmpty()) {
      attempt.accept(RunPilot.ends().in(id));
      return;
    }
    Pilot wanted = other.get();
    boolean continues = wanted.continuedOn().equals(Optional.of(day));
    if (continues && one.map(pilot -> pilot.begunOn().equals(wanted.begunOn())).orElse(false)) {
      attempt.accept(RunPilot.continues().in(id));
    } else if (wanted.begunOn().equals(day) && (continues || wanted.continuedOn().isEmpty())) {
      if (one.isPresent()) {
        attempt.accept(RunPilot.ends().in(id));
      }
      attempt.accept(RunPilot.begins().in(id));
      if (continues) {
        attempt.accept(RunPilot.continues().in(id));
      }
    }
  }

  private void guests(Branch one, Branch other) {
    ImmutableList<MemberId> leaving =
        lacking(other.guests(), one.guests()).stream()
            .map(Guest::member)
            .collect(ImmutableList.toImmutableList());
    if (!leaving.isEmpty()) {
      attempt.accept(EndStay.of(leaving).in(id));
    }
    ListMultimap<Stay, MemberId> stays = LinkedListMultimap.create();
    for (Guest guest : lacking(one.guests(), other.guests())) {
      stays.put(Stay.of(guest), guest.member());
    }
    stays.asMap().forEach(this::sendOnStay);
  }

  /** The common data of guests that one order sends. */
  private record Stay(Optional<String> outsideHome, LocalDate since, LocalDate until) {

    static Stay of(Guest guest) {
      return new Stay(guest.outsideHome(), guest.since(), guest.until());
    }
  }

  private void sendOnStay(Stay stay, Collection<MemberId> guests) {
    attempt.accept(
        stay.outsideHome()
            .<To<SendOnStay.During>>map(home -> SendOnStay.outsiders(guests).from(home))
            .orElseGet(() -> SendOnStay.of(guests))
            .to(id)
            .during(stay.since(), stay.until()));
  }

  private void absences(Branch one, Branch other) {
    ImmutableList<MemberId> back =
        lacking(other.absences(), one.absences()).stream()
            .map(Absence::member)
            .collect(ImmutableList.toImmutableList());
    if (!back.isEmpty()) {
      attempt.accept(EndStay.outside(back));
    }
    for (Absence absence : lacking(one.absences(), other.absences())) {
      attempt.accept(
          SendOnStay.of(ImmutableList.of(absence.member()))
              .outside(absence.organization())
              .during(absence.since(), absence.until()));
    }
  }

  private static <T> Collection<T> lacking(Iterable<T> some, Iterable<T> all) {
    return Multisets.difference(HashMultiset.create(all), HashMultiset.create(some));
  }
}
