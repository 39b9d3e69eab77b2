package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Sex;
import java.time.Year;

/** The papers about a membership. */
final class PaperShapes {

  static final Shape<Vote> VOTE =
      Shape.of(
          "vote",
          Vote.class,
          fields -> {
            var body = fields.required("body", Vote::body, Words.of(Vote.Body.class));
            var approving = fields.required("approving", Vote::approving, Plain.NUMBER);
            var entitled = fields.required("entitled", Vote::entitled, Plain.NUMBER);
            var ballots = fields.unless(1, "ballots", Vote::ballots, Plain.NUMBER);
            return read ->
                Vote.of(read.get(body), read.get(approving), read.get(entitled))
                    .inBallots(read.get(ballots));
          });

  private static final Shape<Introducer> INTRODUCER =
      Shape.of(
          "introducer",
          Introducer.class,
          fields -> {
            var member = fields.optional("member", Introducer::member, Plain.MEMBER_ID);
            var organization =
                fields.optional("organization", Introducer::organization, Plain.TEXT);
            var since = fields.optional("togetherSince", Introducer::togetherSince, Plain.DAY);
            var replacement = fields.flag("replacement", Introducer::isReplacement);
            return read -> {
              Introducer introducer =
                  read.get(member)
                      .map(id -> Introducer.member(id.value()))
                      .orElseGet(() -> Introducer.organization(read.need(organization)));
              introducer = read.with(introducer, since, Introducer::since);
              return read.get(replacement) ? introducer.asReplacement() : introducer;
            };
          });

  static final Shape<Candidacy> CANDIDACY =
      Shape.of(
          "candidacy",
          Candidacy.class,
          fields -> {
            var bornOn = fields.optional("bornOn", Candidacy::bornOn, Plain.DAY);
            var consideredOn = fields.optional("consideredOn", Candidacy::consideredOn, Plain.DAY);
            var education =
                fields.optional("education", Candidacy::education, Words.of(Education.class));
            var difficultArea = fields.flag("difficultArea", Candidacy::isOfDifficultArea);
            var receivedOn = fields.optional("receivedOn", Candidacy::receivedOn, Plain.DAY);
            var ceremonyOn = fields.optional("ceremonyOn", Candidacy::ceremonyOn, Plain.DAY);
            var introducers = fields.list("introducers", Candidacy::introducers, INTRODUCER);
            var votes = fields.list("votes", Candidacy::votes, VOTE);
            var consents = fields.list("consents", Candidacy::consents, ValueShapes.CONSENT);
            return read -> {
              Candidacy paper =
                  Candidacy.empty()
                      .withIsOfDifficultArea(read.get(difficultArea))
                      .withIntroducers(read.get(introducers).toArray(Introducer[]::new))
                      .withVotes(read.get(votes).toArray(Vote[]::new))
                      .withConsents(read.get(consents));
              paper = read.with(paper, bornOn, Candidacy::withBornOn);
              paper = read.with(paper, consideredOn, Candidacy::withConsideredOn);
              paper = read.with(paper, education, Candidacy::withEducation);
              paper = read.with(paper, receivedOn, Candidacy::withReceivedOn);
              return read.with(paper, ceremonyOn, Candidacy::withCeremonyOn);
            };
          });

  static final Shape<Probation> PROBATION =
      Shape.of(
          "probation",
          Probation.class,
          fields -> {
            var begunOn = fields.optional("begunOn", Probation::begunOn, Plain.DAY);
            var months =
                fields.unless(
                    Probation.empty().months(), "months", Probation::months, Plain.NUMBER);
            var consideredOn = fields.optional("consideredOn", Probation::consideredOn, Plain.DAY);
            var votes = fields.list("votes", Probation::votes, VOTE);
            return read -> {
              Probation paper =
                  Probation.empty()
                      .withMonths(read.get(months))
                      .withVotes(read.get(votes).toArray(Vote[]::new));
              paper = read.with(paper, begunOn, Probation::withBegunOn);
              return read.with(paper, consideredOn, Probation::withConsideredOn);
            };
          });

  static final Shape<Exemption> EXEMPTION =
      Shape.of(
          "exemption",
          Exemption.class,
          fields -> {
            var ground =
                fields.optional("ground", Exemption::ground, Words.of(Exemption.Ground.class));
            var requestedOn = fields.optional("requestedOn", Exemption::requestedOn, Plain.DAY);
            var until = fields.optional("until", Exemption::until, Plain.DAY);
            var bornOn = fields.optional("bornOn", Exemption::bornOn, Plain.DAY);
            var sex = fields.optional("sex", Exemption::sex, Words.of(Sex.class));
            var illSince = fields.optional("illSince", Exemption::illSince, Plain.DAY);
            var votes = fields.list("votes", Exemption::votes, VOTE);
            var consents = fields.list("consents", Exemption::consents, ValueShapes.CONSENT);
            return read -> {
              Exemption paper =
                  Exemption.empty()
                      .withVotes(read.get(votes).toArray(Vote[]::new))
                      .withConsents(read.get(consents));
              paper = read.with(paper, ground, Exemption::withGround);
              paper = read.with(paper, requestedOn, Exemption::withRequestedOn);
              paper = read.with(paper, until, Exemption::withUntil);
              paper = read.with(paper, bornOn, Exemption::withBornOn);
              paper = read.with(paper, sex, Exemption::withSex);
              return read.with(paper, illSince, Exemption::withIllSince);
            };
          });

  static final Shape<Removal> REMOVAL =
      Shape.of(
          "removal",
          Removal.class,
          fields -> {
            var ground = fields.optional("ground", Removal::ground, Words.of(Removal.Ground.class));
            var since = fields.optional("since", Removal::since, Plain.DAY);
            var years =
                fields.unless(ImmutableSet.of(), "years", Removal::years, new SetOf<>(Plain.YEAR));
            var votes = fields.list("votes", Removal::votes, VOTE);
            return read -> {
              Removal paper =
                  Removal.empty()
                      .withYears(read.get(years).toArray(Year[]::new))
                      .withVotes(read.get(votes).toArray(Vote[]::new));
              paper = read.with(paper, ground, Removal::withGround);
              return read.with(paper, since, Removal::withSince);
            };
          });

  static final Shape<Readmission> READMISSION =
      Shape.of(
          "readmission",
          Readmission.class,
          fields -> {
            var leftOn = fields.required("leftOn", Readmission::leftOn, Plain.DAY);
            var ground =
                fields.required("ground", Readmission::ground, Words.of(Readmission.Ground.class));
            var consideredOn =
                fields.optional("consideredOn", Readmission::consideredOn, Plain.DAY);
            var clearedOn =
                fields.optional("recordClearedOn", Readmission::recordClearedOn, Plain.DAY);
            var votes = fields.list("votes", Readmission::votes, VOTE);
            var consents = fields.list("consents", Readmission::consents, ValueShapes.CONSENT);
            return read -> {
              Readmission paper =
                  Readmission.of(read.get(leftOn), read.get(ground))
                      .withVotes(read.get(votes).toArray(Vote[]::new))
                      .withConsents(read.get(consents));
              paper = read.with(paper, consideredOn, Readmission::withConsideredOn);
              return read.with(paper, clearedOn, Readmission::withRecordClearedOn);
            };
          });

  static final Shape<Referral> REFERRAL =
      Shape.of(
          "referral",
          Referral.class,
          fields -> {
            var effectiveOn = fields.optional("effectiveOn", Referral::effectiveOn, Plain.DAY);
            var issuer = fields.optional("issuer", Referral::issuer, Plain.UNIT_ID);
            var issuedOn = fields.optional("issuedOn", Referral::issuedOn, Plain.DAY);
            var presentedOn = fields.optional("presentedOn", Referral::presentedOn, Plain.DAY);
            var announcedOn = fields.optional("announcedOn", Referral::announcedOn, Plain.DAY);
            var handedInOn = fields.optional("fileHandedInOn", Referral::fileHandedInOn, Plain.DAY);
            var inspected = fields.flag("underInspection", Referral::isUnderInspection);
            return read -> {
              Referral paper = Referral.empty().withIsUnderInspection(read.get(inspected));
              paper = read.with(paper, effectiveOn, Referral::withEffectiveOn);
              paper = read.with(paper, issuer, Referral::withIssuer);
              paper = read.with(paper, issuedOn, Referral::withIssuedOn);
              paper = read.with(paper, presentedOn, Referral::withPresentedOn);
              paper = read.with(paper, announcedOn, Referral::withAnnouncedOn);
              return read.with(paper, handedInOn, Referral::withFileHandedInOn);
            };
          });

  private PaperShapes() {}
}
