package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Clause.always;
import static io.github.partyorg.testing.notation.Clause.each;
import static io.github.partyorg.testing.notation.Clause.once;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Saying.just;
import static io.github.partyorg.testing.notation.Slots.COUNT;
import static io.github.partyorg.testing.notation.Slots.DAY;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.membership.Candidacy;
import io.github.partyorg.membership.Exemption;
import io.github.partyorg.membership.Introducer;
import io.github.partyorg.membership.Probation;
import io.github.partyorg.membership.Readmission;
import io.github.partyorg.membership.Removal;
import io.github.partyorg.membership.Vote;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Sex;
import java.time.LocalDate;
import java.time.Year;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;

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
          "{body} biểu quyết {approving} trên {entitled} {ballots}",
          "vote of the {body}: {approving} of {entitled} {ballots}",
          part("body", Slots.term(Vote.Body.class), Vote::body),
          part("approving", COUNT, Vote::approving),
          part("entitled", COUNT, Vote::entitled),
          part(
              "ballots",
              new Maybe<>(just("sau {count} lần", "after {count} ballots", COUNT)),
              one -> Optional.of(one.ballots()).filter(count -> count > 1)),
          (body, approving, entitled, ballots) ->
              Vote.of(body, approving, entitled).inBallots(ballots.orElse(1)));

  private static <E extends Enum<E> & HasTerm> Saying<E> ground(Class<E> type) {
    return just("lý do: {ground}", "ground: {ground}", Slots.term(type));
  }

  private static Candidacy introduced(Candidacy paper, Introducer one) {
    return paper.withIntroducers(more(paper.introducers(), one, Introducer.class));
  }

  private static Removal unqualified(Removal paper, int year) {
    return paper.withYears(more(paper.years(), Year.of(year), Year.class));
  }

  private static <P> Clause<P, P, Vote> votes(
      Function<P, ImmutableList<Vote>> get, BiFunction<P, Vote[], P> with) {
    return each(
        VOTE, get, (paper, vote) -> with.apply(paper, more(get.apply(paper), vote, Vote.class)));
  }

  private static <P> Clause<P, P, Consent> consents(
      Function<P, ImmutableList<Consent>> get, BiFunction<P, Iterable<Consent>, P> with) {
    return each(
        Records.CONSENT,
        get,
        (paper, consent) ->
            with.apply(paper, Iterables.concat(get.apply(paper), ImmutableList.of(consent))));
  }

  private static <T> T[] more(Iterable<T> said, T one, Class<T> type) {
    return Iterables.toArray(Iterables.concat(said, ImmutableList.of(one)), type);
  }

  static final Form<Candidacy, Candidacy> CANDIDACY =
      Form.<Candidacy, Candidacy>of(
          Bilingual.of("hồ sơ kết nạp", "candidacy"),
          Candidacy::empty,
          UnaryOperator.identity(),
          once(BORN, Candidacy::bornOn, Candidacy::withBornOn),
          once(CONSIDERED, Candidacy::consideredOn, Candidacy::withConsideredOn),
          once(
              just("học vấn {level}", "education {level}", Slots.term(Education.class)),
              Candidacy::education,
              Candidacy::withEducation),
          once(
              Saying.of("vùng cao, biên giới, hải đảo, vùng khó khăn", "of a difficult area", true),
              one -> Optional.of(true).filter(any -> one.isOfDifficultArea()),
              Candidacy::withIsOfDifficultArea),
          once(
              just("nhận quyết định ngày {day}", "decision received on {day}", DAY),
              Candidacy::receivedOn,
              Candidacy::withReceivedOn),
          once(
              just("lễ kết nạp ngày {day}", "ceremony on {day}", DAY),
              Candidacy::ceremonyOn,
              Candidacy::withCeremonyOn),
          each(Introductions.INTRODUCER, Candidacy::introducers, PaperForms::introduced),
          votes(Candidacy::votes, Candidacy::withVotes),
          consents(Candidacy::consents, Candidacy::withConsents));

  static final Form<Probation, Probation> PROBATION =
      Form.<Probation, Probation>of(
          Bilingual.of("thời gian dự bị", "probation"),
          Probation::empty,
          UnaryOperator.identity(),
          once(
              just("dự bị từ {day}", "on probation since {day}", DAY),
              Probation::begunOn,
              Probation::withBegunOn),
          once(
              just("thời gian dự bị {count} tháng", "months of probation: {count}", COUNT),
              one -> Optional.of(one.months()).filter(months -> months != usualMonths()),
              Probation::withMonths),
          once(CONSIDERED, Probation::consideredOn, Probation::withConsideredOn),
          votes(Probation::votes, Probation::withVotes));

  private static int usualMonths() {
    return Probation.empty().months();
  }

  static final Form<Exemption, Exemption> EXEMPTION =
      Form.<Exemption, Exemption>of(
          Bilingual.of("hồ sơ miễn", "exemption"),
          Exemption::empty,
          UnaryOperator.identity(),
          once(ground(Exemption.Ground.class), Exemption::ground, Exemption::withGround),
          once(REQUESTED, Exemption::requestedOn, Exemption::withRequestedOn),
          once(just("đến hết {day}", "until {day}", DAY), Exemption::until, Exemption::withUntil),
          once(BORN, Exemption::bornOn, Exemption::withBornOn),
          once(Slots.term(Sex.class), Exemption::sex, Exemption::withSex),
          once(
              just("ốm từ {day}", "ill since {day}", DAY),
              Exemption::illSince,
              Exemption::withIllSince),
          votes(Exemption::votes, Exemption::withVotes),
          consents(Exemption::consents, Exemption::withConsents));

  static final Form<Removal, Removal> REMOVAL =
      Form.<Removal, Removal>of(
          Bilingual.of("hồ sơ xóa tên", "removal"),
          Removal::empty,
          UnaryOperator.identity(),
          once(ground(Removal.Ground.class), Removal::ground, Removal::withGround),
          once(just("từ {day}", "since {day}", DAY), Removal::since, Removal::withSince),
          Clause.<Removal, Removal, Integer>each(
              just("vi phạm tư cách năm {year}", "unqualified in {year}", COUNT),
              one -> one.years().stream().map(Year::getValue).toList(),
              PaperForms::unqualified),
          votes(Removal::votes, Removal::withVotes));

  private static final Saying<LocalDate> LEFT =
      just("ra khỏi Đảng ngày {day}", "left on {day}", DAY);
  private static final Saying<Readmission.Ground> WHY_LEFT = ground(Readmission.Ground.class);

  static final Form<Readmission, Readmitted> READMISSION =
      Form.<Readmission, Readmitted>of(
          Bilingual.of("hồ sơ kết nạp lại", "readmission"),
          Readmitted::new,
          Readmitted::paper,
          always(LEFT, LEFT.quoted(), Readmission::leftOn, Readmitted::leftOn),
          always(WHY_LEFT, WHY_LEFT.quoted(), Readmission::ground, Readmitted::ground),
          once(
              CONSIDERED,
              Readmission::consideredOn,
              (said, day) -> said.and(paper -> paper.withConsideredOn(day))),
          once(
              just("xóa án tích ngày {day}", "record cleared on {day}", DAY),
              Readmission::recordClearedOn,
              (said, day) -> said.and(paper -> paper.withRecordClearedOn(day))),
          each(
              VOTE,
              Readmission::votes,
              (said, vote) ->
                  said.and(paper -> paper.withVotes(more(paper.votes(), vote, Vote.class)))),
          each(
              Records.CONSENT,
              Readmission::consents,
              (said, consent) ->
                  said.and(
                      paper ->
                          paper.withConsents(
                              Iterables.concat(paper.consents(), ImmutableList.of(consent))))));
}
