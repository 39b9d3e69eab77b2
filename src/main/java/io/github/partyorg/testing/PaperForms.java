package io.github.partyorg.testing;

import static io.github.partyorg.testing.Clause.always;
import static io.github.partyorg.testing.Clause.each;
import static io.github.partyorg.testing.Clause.once;
import static io.github.partyorg.testing.Part.given;
import static io.github.partyorg.testing.Part.part;
import static io.github.partyorg.testing.Saying.just;
import static io.github.partyorg.testing.Slots.COUNT;
import static io.github.partyorg.testing.Slots.DAY;
import static io.github.partyorg.testing.Slots.MEMBER;
import static io.github.partyorg.testing.Slots.TEXT;
import static io.github.partyorg.testing.Slots.UNIT;

import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Referral;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Sex;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;

/** The papers of a membership, each in clauses: what is not known is not said. */
final class PaperForms {

  private PaperForms() {}

  private static final Slot<LocalDate> BORN = just("sinh {day}", "born {day}", DAY);
  private static final Slot<LocalDate> CONSIDERED =
      just("xét ngày {day}", "considered on {day}", DAY);

  /** The day on which a member asked for it. */
  static final Slot<LocalDate> REQUESTED = just("có đơn ngày {day}", "requested on {day}", DAY);

  /** The vote of one body. */
  static final Slot<Vote> VOTE =
      Saying.of(
          "{body} biểu quyết {approving} trên {entitled}",
          "vote of the {body}: {approving} of {entitled}",
          part("body", Slots.term(Vote.Body.class), Vote::body),
          part("approving", COUNT, Vote::approving),
          part("entitled", COUNT, Vote::entitled),
          Vote::of);

  private static <E extends Enum<E> & HasTerm> Saying<E> ground(Class<E> type) {
    return just("lý do: {ground}", "ground: {ground}", Slots.term(type));
  }

  private static final Slot<Optional<LocalDate>> SINCE =
      new Maybe<>(just("từ {day}", "since {day}", DAY));
  private static final Slot<Optional<Boolean>> REPLACING =
      new Maybe<>(Saying.of("thay thế", "as a replacement", true));

  private static final Slot<Introducer> INTRODUCER =
      Alternatives.of(
          Saying.of(
              "người giới thiệu: tổ chức {organization} {since} {replacing}",
              "introduced by the organisation {organization} {since} {replacing}",
              given("organization", TEXT, Introducer::organization),
              part("since", SINCE, Introducer::togetherSince),
              part("replacing", REPLACING, PaperForms::replacing),
              (organization, since, replacing) ->
                  with(Introducer.organization(organization), since, replacing)),
          Saying.of(
              "người giới thiệu: {member} {since} {replacing}",
              "introduced by {member} {since} {replacing}",
              given("member", MEMBER, Introducer::member),
              part("since", SINCE, Introducer::togetherSince),
              part("replacing", REPLACING, PaperForms::replacing),
              (member, since, replacing) ->
                  with(Introducer.member(member.value()), since, replacing)));

  private static Optional<Boolean> replacing(Introducer one) {
    return Optional.of(true).filter(any -> one.isReplacement());
  }

  private static Introducer with(
      Introducer one, Optional<LocalDate> since, Optional<Boolean> replacing) {
    Introducer dated = since.map(one::since).orElse(one);
    return replacing.isPresent() ? dated.asReplacement() : dated;
  }

  static final Form<Candidacy, Candidacy.Builder> CANDIDACY =
      Form.<Candidacy, Candidacy.Builder>of(
          Bilingual.of("hồ sơ kết nạp", "candidacy"),
          Candidacy::builder,
          Candidacy.Builder::build,
          once(BORN, Candidacy::bornOn, Candidacy.Builder::bornOn),
          once(CONSIDERED, Candidacy::consideredOn, Candidacy.Builder::consideredOn),
          once(
              just("học vấn {level}", "education {level}", Slots.term(Education.class)),
              Candidacy::education,
              Candidacy.Builder::education),
          each(INTRODUCER, Candidacy::introducers, Candidacy.Builder::addIntroducer),
          each(VOTE, Candidacy::votes, Candidacy.Builder::addVote),
          each(Records.CONSENT, Candidacy::consents, Candidacy.Builder::addConsent));

  static final Form<Probation, Probation.Builder> PROBATION =
      Form.<Probation, Probation.Builder>of(
          Bilingual.of("thời gian dự bị", "probation"),
          Probation::builder,
          Probation.Builder::build,
          once(
              just("dự bị từ {day}", "on probation since {day}", DAY),
              Probation::begunOn,
              Probation.Builder::begunOn),
          once(
              just("thời gian dự bị {count} tháng", "months of probation: {count}", COUNT),
              one -> Optional.of(one.months()).filter(months -> months != usualMonths()),
              Probation.Builder::months),
          once(CONSIDERED, Probation::consideredOn, Probation.Builder::consideredOn),
          each(VOTE, Probation::votes, Probation.Builder::addVote));

  private static int usualMonths() {
    return Probation.builder().build().months();
  }

  static final Form<Exemption, Exemption.Builder> EXEMPTION =
      Form.<Exemption, Exemption.Builder>of(
          Bilingual.of("hồ sơ miễn", "exemption"),
          Exemption::builder,
          Exemption.Builder::build,
          once(ground(Exemption.Ground.class), Exemption::ground, Exemption.Builder::ground),
          once(REQUESTED, Exemption::requestedOn, Exemption.Builder::requestedOn),
          once(
              just("đến hết {day}", "until {day}", DAY),
              Exemption::until,
              Exemption.Builder::until),
          once(BORN, Exemption::bornOn, Exemption.Builder::bornOn),
          once(Slots.term(Sex.class), Exemption::sex, Exemption.Builder::sex),
          once(
              just("ốm từ {day}", "ill since {day}", DAY),
              Exemption::illSince,
              Exemption.Builder::illSince),
          each(VOTE, Exemption::votes, Exemption.Builder::addVote),
          each(Records.CONSENT, Exemption::consents, Exemption.Builder::addConsent));

  static final Form<Removal, Removal.Builder> REMOVAL =
      Form.<Removal, Removal.Builder>of(
          Bilingual.of("hồ sơ xóa tên", "removal"),
          Removal::builder,
          Removal.Builder::build,
          once(ground(Removal.Ground.class), Removal::ground, Removal.Builder::ground),
          once(just("từ {day}", "since {day}", DAY), Removal::since, Removal.Builder::since),
          Clause.<Removal, Removal.Builder, Integer>each(
              just("không đủ tư cách năm {year}", "unqualified in {year}", COUNT),
              one -> one.years().stream().map(Year::getValue).toList(),
              (removal, year) -> removal.addYear(Year.of(year))),
          each(VOTE, Removal::votes, Removal.Builder::addVote));

  static final Form<Referral, Referral.Builder> REFERRAL =
      Form.<Referral, Referral.Builder>of(
          Bilingual.of("giấy giới thiệu", "referral"),
          Referral::builder,
          Referral.Builder::build,
          once(
              just("quyết định điều động ngày {day}", "decided on {day}", DAY),
              Referral::decidedOn,
              Referral.Builder::decidedOn),
          once(
              just("nơi giới thiệu {unit}", "issued by {unit}", UNIT),
              Referral::issuer,
              Referral.Builder::issuer),
          once(
              just("giấy giới thiệu ngày {day}", "issued on {day}", DAY),
              Referral::issuedOn,
              Referral.Builder::issuedOn),
          once(
              just("nộp giấy ngày {day}", "presented on {day}", DAY),
              Referral::presentedOn,
              Referral.Builder::presentedOn));

  private static final Saying<LocalDate> LEFT =
      just("ra khỏi Đảng ngày {day}", "left on {day}", DAY);
  private static final Saying<Readmission.Ground> WHY_LEFT = ground(Readmission.Ground.class);

  static final Form<Readmission, Readmission.Builder> READMISSION =
      Form.<Readmission, Readmission.Builder>of(
          Bilingual.of("hồ sơ kết nạp lại", "readmission"),
          Readmission::builder,
          Readmission.Builder::build,
          always(LEFT, LEFT.quoted(), Readmission::leftOn, Readmission.Builder::leftOn),
          always(WHY_LEFT, WHY_LEFT.quoted(), Readmission::ground, Readmission.Builder::ground),
          once(CONSIDERED, Readmission::consideredOn, Readmission.Builder::consideredOn),
          once(
              just("xóa án tích ngày {day}", "record cleared on {day}", DAY),
              Readmission::recordClearedOn,
              Readmission.Builder::recordClearedOn),
          each(VOTE, Readmission::votes, Readmission.Builder::addVote),
          each(Records.CONSENT, Readmission::consents, Readmission.Builder::addConsent));
}
