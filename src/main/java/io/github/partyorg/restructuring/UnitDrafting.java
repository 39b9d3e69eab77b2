package io.github.partyorg.restructuring;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMultiset;
import com.google.common.collect.LinkedListMultimap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multisets;
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
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.function.Consumer;

/** Drafts the orders that make one unit what it is in another hierarchy, its leadership last. */
final class UnitDrafting {

  private final Unit now;
  private final Unit then;
  private final String id;
  private final LocalDate day;
  private final Consumer<Order> attempt;

  UnitDrafting(Unit now, Unit then, LocalDate day, Consumer<Order> attempt) {
    this.now = now;
    this.then = then;
    this.id = now.id().value();
    this.day = day;
    this.attempt = attempt;
  }

  void draft() {
    if (!now.name().equals(then.name())) {
      attempt.accept(Rename.unit(id).to(then.name()));
    }
    if (!now.code().equals(then.code())) {
      Recode.To recoding = Recode.unit(id);
      attempt.accept(then.code().map(recoding::to).orElseGet(recoding::withoutCode));
    }
    if (!now.kind().equals(then.kind())) {
      attempt.accept(Reclassify.unit(id).as(then.kind()));
    }
    for (Consent consent : lacking(now.consents(), then.consents())) {
      attempt.accept(RecordConsent.of(consent).on(now.id()));
    }
    if (now instanceof Branch one && then instanceof Branch other) {
      branch(one, other);
    }
    if (now instanceof Committee one
        && then instanceof Committee other
        && !one.delegation().equals(other.delegation())) {
      other.delegation().ifPresent(powers -> attempt.accept(Delegate.to(id).powers(powers)));
    }
  }

  private void branch(Branch one, Branch other) {
    if (one.form() != other.form()) {
      attempt.accept(ChangeForm.branch(id).to(other.form()));
    }
    if (!one.recognition().equals(other.recognition())) {
      Recognize.By recognizing = Recognize.branch(id);
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
      attempt.accept(FormGroups.in(id).as(other.groups()));
    }
  }

  private void member(Member one, Member other) {
    String member = one.id().value();
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
    RunPilot.In branch = RunPilot.in(id);
    if (other.isEmpty()) {
      attempt.accept(branch.ends());
      return;
    }
    Pilot wanted = other.get();
    boolean continues = wanted.continuedOn().equals(Optional.of(day));
    if (continues && one.map(pilot -> pilot.begunOn().equals(wanted.begunOn())).orElse(false)) {
      attempt.accept(branch.continues());
    } else if (wanted.begunOn().equals(day) && (continues || wanted.continuedOn().isEmpty())) {
      if (one.isPresent()) {
        attempt.accept(branch.ends());
      }
      attempt.accept(branch.begins());
      if (continues) {
        attempt.accept(branch.continues());
      }
    }
  }

  private void guests(Branch one, Branch other) {
    ImmutableList<MemberId> leaving =
        lacking(other.guests(), one.guests()).stream()
            .map(Guest::member)
            .collect(ImmutableList.toImmutableList());
    if (!leaving.isEmpty()) {
      attempt.accept(EndStay.of(leaving).at(now.id()));
    }
    ListMultimap<Stay, MemberId> stays = LinkedListMultimap.create();
    for (Guest guest : lacking(one.guests(), other.guests())) {
      stays.put(Stay.of(guest), guest.member());
    }
    stays.asMap().forEach(this::sendOnStay);
  }

  /** What guests have in common that one order sends. */
  private record Stay(Optional<String> outsideHome, LocalDate since, LocalDate until) {

    static Stay of(Guest guest) {
      return new Stay(guest.outsideHome(), guest.since(), guest.until());
    }
  }

  private void sendOnStay(Stay stay, Collection<MemberId> guests) {
    String[] members = guests.stream().map(MemberId::value).toArray(String[]::new);
    attempt.accept(
        stay.outsideHome()
            .map(home -> SendOnStay.outsiders(home, members))
            .orElseGet(() -> SendOnStay.members(members))
            .to(id)
            .during(stay.since(), stay.until()));
  }

  private void absences(Branch one, Branch other) {
    ImmutableList<MemberId> back =
        lacking(other.absences(), one.absences()).stream()
            .map(Absence::member)
            .collect(ImmutableList.toImmutableList());
    if (!back.isEmpty()) {
      attempt.accept(EndStay.of(back).outside());
    }
    for (Absence absence : lacking(one.absences(), other.absences())) {
      attempt.accept(
          SendOnStay.members(ImmutableList.of(absence.member()))
              .outside(absence.organization())
              .during(absence.since(), absence.until()));
    }
  }

  private static <T> Collection<T> lacking(Iterable<T> some, Iterable<T> all) {
    return Multisets.difference(HashMultiset.create(all), HashMultiset.create(some));
  }
}
