package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Confirm;
import io.github.partyorg.restructuring.Exempt;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Readmit;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.Resume;
import io.github.partyorg.restructuring.ReviseMember;
import io.github.partyorg.restructuring.Suspend;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;

/** Orders on memberships by chance, with every paper and all that can stand in it. */
final class RandomMembershipOrders {

  private static final LocalDate DAY = LocalDate.of(2018, 7, 1);

  private final RandomTexts texts;
  private final RandomOrderParts parts;

  RandomMembershipOrders(RandomTexts texts, RandomOrderParts parts) {
    this.texts = texts;
    this.parts = parts;
  }

  Order next() {
    MemberId member = parts.members().get(0);
    UnitId branch = parts.id();
    return switch (texts.below(14)) {
      case 0 -> Admit.member(probationary()).into(branch).with(candidacy());
      case 1, 2 -> Readmit.member(probationary()).into(branch).with(readmission());
      case 3 -> Confirm.member(member).of(branch).with(probation());
      case 4 -> revise(ReviseMember.member(member).of(branch));
      case 5 -> Exempt.member(member).of(branch).with(exemption());
      case 6 -> Suspend.member(member).of(branch);
      case 7 -> Resume.member(member).of(branch);
      case 8 -> RemoveFromList.member(member).of(branch).with(removal());
      case 9 -> Expel.member(member).of(branch).by(votes());
      case 10 -> resign(Resign.member(member).of(branch).by(votes()));
      case 11 -> death(RecordDeath.member(member).of(branch));
      case 12 -> transferIn(TransferIn.member(parts.member()).into(branch).with(parts.referral()));
      default -> transferOut(TransferOut.member(member).of(branch).with(parts.referral()));
    };
  }

  /** Returns a member on probation, long before any day of leaving. */
  private Member probationary() {
    Member any = parts.member();
    Member.Builder member = Member.probationary(any.id().value()).name(any.name());
    any.occupation().ifPresent(member::occupation);
    any.admittedOn().ifPresent(member::admittedOn);
    return member
        .profile(any.profile())
        .participation(any.participation())
        .addAllInterruptions(any.interruptions())
        .build();
  }

  private Order revise(ReviseMember plain) {
    ReviseMember order = texts.once(2) ? plain.named(parts.place()) : plain;
    order =
        switch (texts.below(3)) {
          case 0 -> order.withoutOccupation();
          case 1 -> order.occupied(texts.any(Occupation.values()));
          default -> order;
        };
    return switch (texts.below(3)) {
      case 0 -> order.withProfile(Profile.empty());
      case 1 -> order.withProfile(parts.member().profile());
      default -> order;
    };
  }

  private Order resign(Resign order) {
    return texts.once(2) ? order.on(texts.day()) : order;
  }

  private Order death(RecordDeath order) {
    return texts.once(2) ? order.on(texts.day()) : order;
  }

  private Order transferIn(TransferIn order) {
    return texts.once(2) ? order.from(parts.place()) : order;
  }

  private Order transferOut(TransferOut order) {
    return texts.once(2) ? order.to(parts.place()) : order;
  }

  private Vote[] votes() {
    ImmutableList.Builder<Vote> votes = ImmutableList.builder();
    while (texts.once(2)) {
      int approving = texts.below(9);
      votes.add(
          Vote.of(texts.any(Vote.Body.values()), approving, approving + 1)
              .inBallots(1 + texts.below(3)));
    }
    return votes.build().toArray(new Vote[0]);
  }

  private ImmutableList<Consent> consents() {
    return texts.once(3) ? ImmutableList.of(parts.consent(), parts.consent()) : ImmutableList.of();
  }

  private Candidacy candidacy() {
    Candidacy paper = Candidacy.empty().withVotes(votes()).withConsents(consents());
    if (texts.once(2)) {
      paper = paper.withBornOn(DAY);
    }
    if (texts.once(2)) {
      paper = paper.withConsideredOn(DAY);
    }
    if (texts.once(2)) {
      paper = paper.withEducation(texts.any(Education.values()));
    }
    paper = paper.withIsOfDifficultArea(texts.once(2));
    if (texts.once(2)) {
      paper = paper.withReceivedOn(DAY).withCeremonyOn(DAY);
    }
    List<Introducer> introducers = new ArrayList<>();
    while (texts.once(2)) {
      introducers.add(introducer());
    }
    paper = paper.withIntroducers(introducers.toArray(new Introducer[0]));
    return paper;
  }

  private Introducer introducer() {
    Introducer one =
        texts.once(2) ? Introducer.organization(parts.place()) : Introducer.member(texts.id("M"));
    Introducer dated = texts.once(2) ? one.since(DAY) : one;
    return texts.once(3) ? dated.asReplacement() : dated;
  }

  private Probation probation() {
    Probation paper = Probation.empty().withVotes(votes());
    if (texts.once(2)) {
      paper = paper.withBegunOn(DAY);
    }
    if (texts.once(3)) {
      paper = paper.withMonths(6 + texts.below(12));
    }
    if (texts.once(2)) {
      paper = paper.withConsideredOn(DAY);
    }
    return paper;
  }

  private Exemption exemption() {
    Exemption paper = Exemption.empty().withVotes(votes()).withConsents(consents());
    if (texts.once(2)) {
      paper = paper.withGround(texts.any(Exemption.Ground.values())).withRequestedOn(DAY);
    }
    if (texts.once(2)) {
      paper = paper.withUntil(DAY).withBornOn(DAY);
    }
    if (texts.once(2)) {
      paper = paper.withSex(texts.any(Sex.values())).withIllSince(DAY);
    }
    return paper;
  }

  private Removal removal() {
    Removal paper = Removal.empty().withVotes(votes());
    if (texts.once(2)) {
      paper = paper.withGround(texts.any(Removal.Ground.values()));
    }
    if (texts.once(2)) {
      paper = paper.withSince(DAY).withYears(Year.of(2016), Year.of(2017));
    }
    return paper;
  }

  private Readmission readmission() {
    Readmission paper =
        Readmission.of(LocalDate.of(2015, 1, 10), texts.any(Readmission.Ground.values()))
            .withVotes(votes())
            .withConsents(consents());
    if (texts.once(2)) {
      paper = paper.withConsideredOn(DAY).withRecordClearedOn(DAY);
    }
    return paper;
  }
}
