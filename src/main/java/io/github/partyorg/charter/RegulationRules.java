package io.github.partyorg.charter;

import static io.github.partyorg.charter.LegalTexts.QD_127;
import static io.github.partyorg.charter.LegalTexts.QD_294;
import static io.github.partyorg.charter.LegalTexts.QD_363;
import static io.github.partyorg.charter.LegalTexts.REPORT_2018;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.activity.RegulationStatus;
import io.github.partyorg.activity.RegulationTopic;
import io.github.partyorg.activity.UnitYear;
import io.github.partyorg.activity.WorkingRegulations;
import io.github.partyorg.rules.Breach;
import io.github.partyorg.rules.Guarantee;
import io.github.partyorg.rules.LegalSource;
import io.github.partyorg.rules.Norm;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Severity;
import io.github.partyorg.rules.Surroundings;
import io.github.partyorg.rules.Validity;
import io.github.partyorg.rules.YearSubjects;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;

/**
 * Norms on working regulations (quy chế làm việc).
 *
 * <p>A record that knows no regulations at all says nothing about them, and no unit breaks
 * anything.
 */
public final class RegulationRules {

  private static final LocalDate DEADLINE = LocalDate.of(2025, 9, 30);

  private static final Placeholder<LocalDate> DAY = Placeholder.day("day");
  private static final Placeholder<Iterable<? extends RegulationTopic>> TOPICS =
      Placeholder.several("topics", RegulationTopic::term);
  private static final Placeholder<RegulationStatus> STATUS = Placeholder.term("status");

  private static final Template FOUND =
      Template.of("quy chế làm việc: {status}", "working regulations: {status}", STATUS);
  private static final Template LEFT_OPEN =
      Template.of(
          "quy chế ngày {day} chưa có: {topics}",
          "the regulations of {day} lack: {topics}",
          DAY,
          TOPICS);
  private static final Template ISSUED_LATE =
      Template.of("quy chế ban hành ngày {day}", "regulations issued on {day}", DAY);
  private static final Template BEFORE_DAY =
      Template.of("quy chế ban hành trước {day}", "regulations issued before {day}", DAY);

  /** REG-01: every branch and base committee has working regulations. */
  public static final Rule<UnitYear> WORKING_REGULATIONS =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("REG-01", Severity.MUST)
          .statement(
              "Chi bộ, đảng ủy cơ sở ban hành quy chế làm việc cho nhiệm kỳ của mình.",
              "Every branch and base committee issues working regulations for its term.")
          .source(
              Validity.from(QD_127.date().orElseThrow(), QD_127.asWhole().secondary())
                  .then(Edition.QD_294.from(), QD_294.article("9.1.1")))
          .looksAt(Surroundings.DAY)
          .when((year, s) -> isOfBase(year.unit()) && isAbout(year))
          .check((year, s) -> inForce(status(year, s.day())))
          .build();

  /**
   * REG-02: working regulations settle the nine topics, except those of posts that the unit does
   * not have.
   */
  public static final Rule<UnitYear> REGULATION_CONTENTS =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("REG-02", Severity.MUST)
          .statement(
              "Quy chế làm việc có đủ nội dung: nguyên tắc tập thể, chế độ sinh hoạt, kiểm tra,"
                  + " giám sát, thông tin, báo cáo, nhiệm vụ và quyền hạn của cấp ủy, bí thư, phó"
                  + " bí thư, cấp ủy viên.",
              "Working regulations settle the collective principle, meetings, inspection,"
                  + " supervision, information and reporting, and the functions and powers of the"
                  + " committee, its secretary, deputy and members.")
          .source(Validity.of(REPORT_2018, "").read(LegalSource.Reading.SECONDARY))
          .looksAt(Surroundings.DAY)
          .when((year, s) -> isOfBase(year.unit()) && latest(year, s.day()).isPresent())
          .check((year, s) -> complete(year, latest(year, s.day()).orElseThrow()))
          .build();

  /** REG-04: branches of the new agencies issue regulations before 30 September 2025. */
  public static final Rule<UnitYear> AGENCY_REGULATIONS =
      Rule.about(YearSubjects.SUBJECTS, UnitYear.class)
          .code("REG-04", Severity.MUST)
          .statement(
              "Chi bộ cơ quan đảng, cơ quan ủy ban nhân dân cấp xã ban hành quy chế làm việc trước"
                  + " ngày 30/9/2025.",
              "Branches of Party agencies and of the commune's People's Committee issue working"
                  + " regulations before 30 September 2025.")
          .source(Validity.of(QD_363, "").read(LegalSource.Reading.SECONDARY))
          .looksAt(Surroundings.DAY)
          .when(
              (year, s) ->
                  isOfNewAgency(year.unit()) && isAbout(year) && !s.day().isBefore(DEADLINE))
          .check((year, s) -> beforeDeadline(year))
          .build();

  /** REG-05: regulations lose their basis with their unit. */
  public static final Guarantee REGULATIONS_END_WITH_UNIT =
      Guarantee.of(
          "REG-05",
          Bilingual.of(
              "Quy chế hết căn cứ khi tổ chức kết thúc hoạt động; cấp ủy mới ban hành quy chế mới.",
              "Regulations lose their basis when the unit ends; its successor issues its own."),
          Bilingual.of(
              "quy chế thuộc về một tổ chức; REG-01 yêu cầu tổ chức kế thừa có quy chế riêng"
                  + " (WorkingRegulations)",
              "WorkingRegulations: those of one unit; REG-01 asks its successor for its own"),
          Validity.from(Edition.QD_45.from(), LegalTexts.CHARTER.asWhole().derived()));

  private RegulationRules() {}

  static ImmutableList<Norm> all() {
    return ImmutableList.of(
        WORKING_REGULATIONS, REGULATION_CONTENTS, AGENCY_REGULATIONS, REGULATIONS_END_WITH_UNIT);
  }

  private static boolean isOfBase(Unit unit) {
    return unit instanceof Branch
        || (unit instanceof Committee committee && committee.level() == Level.GRASSROOTS);
  }

  private static boolean isAbout(UnitYear year) {
    return !year.record().workingRegulations().isEmpty();
  }

  private static Optional<WorkingRegulations> latest(UnitYear year, LocalDate day) {
    return year.workingRegulations().stream()
        .filter(issued -> issued.isInForceOn(day))
        .max(Comparator.comparing(WorkingRegulations::issuedOn));
  }

  /** Returns the status of the regulations; those of an earlier term do not serve a new one. */
  private static RegulationStatus status(UnitYear year, LocalDate day) {
    Optional<LocalDate> congress =
        year.unit().leadership().congressOn().filter(held -> !held.isAfter(day));
    RegulationStatus all = RegulationStatus.of(year.workingRegulations(), day);
    boolean isRenewed =
        congress.isEmpty()
            || year.workingRegulations().stream()
                .filter(issued -> issued.isInForceOn(day))
                .anyMatch(
                    issued ->
                        !issued.termFrom().orElse(issued.issuedOn()).isBefore(congress.get()));
    return all == RegulationStatus.IN_FORCE && !isRenewed ? RegulationStatus.TERM_OVER : all;
  }

  private static Optional<Breach> inForce(RegulationStatus status) {
    return status == RegulationStatus.IN_FORCE
        ? Optional.empty()
        : Breach.found(
            FOUND.fill(STATUS.is(status)), FOUND.fill(STATUS.is(RegulationStatus.IN_FORCE)));
  }

  private static Optional<Breach> complete(UnitYear year, WorkingRegulations issued) {
    Set<RegulationTopic> missing = issued.missing(asked(year.unit().leadership()));
    return missing.isEmpty()
        ? Optional.empty()
        : Breach.found(
            LEFT_OPEN.fill(DAY.is(issued.issuedOn()), TOPICS.is(missing)),
            Bilingual.of("đủ các nội dung", "all of the topics"));
  }

  /** Returns the topics that apply: a branch without a committee need not settle its powers. */
  private static Set<RegulationTopic> asked(Leadership leadership) {
    ImmutableSet.Builder<RegulationTopic> without = ImmutableSet.builder();
    if (leadership.holderCount(Post.COMMITTEE_MEMBER) == 0) {
      without.add(RegulationTopic.COMMITTEE, RegulationTopic.COMMITTEE_MEMBER);
    }
    if (leadership.holderCount(Post.DEPUTY_SECRETARY) == 0) {
      without.add(RegulationTopic.DEPUTY);
    }
    return Sets.difference(RegulationTopic.named(), without.build());
  }

  /** Says whether it is the branch of such an agency, and was there before the deadline. */
  private static boolean isOfNewAgency(Unit unit) {
    return unit instanceof Branch branch
        && (branch.kind().isA(Kind.PARTY_AGENCY)
            || branch.kind().isA(Kind.PEOPLES_COMMITTEE_AGENCY))
        && branch.foundedOn().map(day -> day.isBefore(DEADLINE)).orElse(true);
  }

  private static Optional<Breach> beforeDeadline(UnitYear year) {
    Optional<LocalDate> first =
        year.workingRegulations().stream()
            .map(WorkingRegulations::issuedOn)
            .min(Comparator.naturalOrder());
    if (first.isPresent() && first.get().isBefore(DEADLINE)) {
      return Optional.empty();
    }
    return Breach.found(
        first
            .map(day -> ISSUED_LATE.fill(DAY.is(day)))
            .orElseGet(() -> FOUND.fill(STATUS.is(RegulationStatus.NONE_RECORDED))),
        BEFORE_DAY.fill(DAY.is(DEADLINE)));
  }
}
