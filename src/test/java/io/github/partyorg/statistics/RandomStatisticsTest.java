package io.github.partyorg.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Admit;
import io.github.partyorg.restructuring.Expel;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.RecordDeath;
import io.github.partyorg.restructuring.RemoveFromList;
import io.github.partyorg.restructuring.Resign;
import io.github.partyorg.restructuring.TransferIn;
import io.github.partyorg.restructuring.TransferOut;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.LevelSchemes;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Role;
import io.github.partyorg.structure.Seat;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each form of a generated district, beside a plain loop that counts one row at a time. */
class RandomStatisticsTest {

  private static final long SEED = 7;
  private static final Chronicle CHRONICLE = GeneratedReports.chronicle(SEED);
  private static final Hierarchy END = CHRONICLE.last();
  private static final ImmutableMap<MemberId, MemberFile> FILES = GeneratedReports.files(SEED, END);

  /** The levels of 2024 throughout, so that the district stays one. */
  private static final LevelScheme SCHEME = PartyLevels.on(LocalDate.of(2024, 1, 1));

  private static final LevelSchemes LEVELS = LevelSchemes.always(SCHEME);

  private static ReportingPeriod of(UnitId unit, int year) {
    return ReportingPeriod.ofYear(unit.value(), year)
        .with(CHRONICLE, LEVELS)
        .withFiles(FILES)
        .withOutside(
            ImmutableMap.of(
                "Đảng bộ tỉnh bạn", Whereabouts.OTHER_PROVINCE,
                "Đảng bộ huyện bạn", Whereabouts.SAME_PROVINCE));
  }

  private static ReportingPeriod district() {
    return of(END.root().id(), 2026);
  }

  private static List<UnitId> reporters() {
    return Stream.concat(
            Stream.of(END.root().id()), END.root().committees().stream().limit(6).map(Unit::id))
        .toList();
  }

  /** Compares the members of a unit before and after each decision. */
  private static Map<String, Integer> crossings(UnitId unit, int year) {
    Map<String, Integer> rows = new HashMap<>();
    for (Outcome outcome :
        CHRONICLE.outcomes(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31))) {
      Set<MemberId> before = ids(outcome.before(), unit);
      Set<MemberId> after = ids(outcome.after(), unit);
      Order order = outcome.plan().decisions().get(0).orders().get(0);
      Sets.difference(after, before).forEach(member -> came(order, rows));
      for (MemberId member : Sets.difference(before, after)) {
        went(order, outcome.before().member(member).orElseThrow(), rows);
      }
    }
    return rows;
  }

  private static Set<MemberId> ids(Hierarchy hierarchy, UnitId unit) {
    return below(hierarchy, unit).stream().map(Member::id).collect(Collectors.toSet());
  }

  private static List<Member> below(Hierarchy hierarchy, UnitId unit) {
    return hierarchy.branches().stream()
        .filter(branch -> hierarchy.path(branch.id()).ids().contains(unit))
        .flatMap(branch -> branch.members().stream())
        .toList();
  }

  private static void came(Order order, Map<String, Integer> rows) {
    add(rows, "B");
    if (order instanceof Admit) {
      add(rows, "B.1");
    } else if (order instanceof TransferIn in) {
      add(rows, "B.2");
      add(rows, "B.2" + side(in.origin()));
    } else {
      add(rows, "B.2");
    }
  }

  private static void went(Order order, Member member, Map<String, Integer> rows) {
    add(rows, "C");
    if (order instanceof RecordDeath) {
      add(rows, "C.1");
    } else if (order instanceof Expel) {
      add(rows, "C.2");
    } else if (order instanceof RemoveFromList) {
      add(rows, "C.3");
      if (member.standing() == Standing.PROBATIONARY) {
        add(rows, "C.3.probationary");
      }
    } else if (order instanceof Resign) {
      add(rows, "C.4");
    } else if (order instanceof TransferOut out) {
      add(rows, "C.5");
      add(rows, "C.5" + side(out.destination()));
    } else {
      add(rows, "C.5");
    }
  }

  private static String side(Optional<String> outside) {
    return switch (outside.orElse("")) {
      case "Đảng bộ tỉnh bạn" -> ".a";
      case "Đảng bộ huyện bạn" -> ".b";
      default -> "?";
    };
  }

  private static void add(Map<String, Integer> rows, String row) {
    rows.merge(row, 1, Integer::sum);
  }

  @Test
  void increase_and_decrease_are_those_of_the_rolls_before_and_after_each_decision() {
    for (UnitId unit : reporters()) {
      FilledForm form = Forms.of("1").fill(of(unit, 2026));
      assertRows(form, "now", crossings(unit, 2026));
      assertRows(form, "last", crossings(unit, 2025));
      for (String year : List.of("now", "last")) {
        assertThat(count(form, "A", year) + count(form, "B", year) - count(form, "C", year))
            .isEqualTo(count(form, "D", year));
      }
      assertThat(count(form, "D", "last")).isEqualTo(count(form, "A", "now"));
      assertThat(count(form, "D", "now")).isEqualTo(below(END, unit).size());
    }
  }

  private static void assertRows(FilledForm form, String year, Map<String, Integer> expected) {
    for (Line line : form.lines()) {
      String row = line.code();
      if (!List.of("A", "D").contains(row)) {
        Figure figure = form.figure(row, year);
        int known = figure.isStated() ? figure.count() : 0;
        assertThat(known).as("%s of %s", row, form).isEqualTo(expected.getOrDefault(row, 0));
        int open = row.length() > 3 ? expected.getOrDefault(row.substring(0, 3) + "?", 0) : 0;
        assertThat(figure.unstated()).as("%s of %s", row, form).hasSize(open);
      }
    }
  }

  private static int count(FilledForm form, String row, String column) {
    return form.figure(row, column).count();
  }

  /** What is asked of a member: yes, no or not stated. */
  private static void assertMembers(
      FilledForm form, String row, Function<Member, Optional<Boolean>> question) {
    List<Member> yes = END.members().stream().filter(m -> question.apply(m).orElse(false)).toList();
    List<Member> open = END.members().stream().filter(m -> question.apply(m).isEmpty()).toList();
    Figure figure = form.figure(row, "now");
    assertThat(figure.unstated()).as(row).hasSameElementsAs(open).hasSameSizeAs(open);
    assertThat(figure.subjects()).as(row).hasSameElementsAs(yes).hasSameSizeAs(yes);
    assertThat(figure.isStated()).as(row).isEqualTo(!yes.isEmpty() || open.isEmpty());
  }

  private static <T> Function<Member, Optional<Boolean>> profile(
      Function<Profile, Optional<T>> attribute, Predicate<T> which) {
    return member -> attribute.apply(member.profile()).map(which::test);
  }

  @Test
  void all_members_are_counted_by_sex_origin_age_and_schooling() {
    FilledForm form = Forms.of("3").fill(district());

    assertThat(count(form, "I", "now")).isEqualTo(END.memberCount());
    assertMembers(form, "I.women", profile(Profile::sex, sex -> sex == Sex.FEMALE));
    assertMembers(form, "I.probationary", m -> Optional.of(!m.isOfficial()));
    assertMembers(form, "I.minority", profile(Profile::ethnicity, name -> !name.equals("Kinh")));
    assertMembers(form, "I.faith", profile(Profile::religion, name -> !name.equals("Không")));
    List<String> bands = List.of("18", "31", "36", "41", "46", "51", "56");
    for (String band : bands) {
      int from = Integer.parseInt(band);
      int to = band.equals("18") ? 30 : from + 4;
      assertMembers(form, "II.2." + band, profile(Profile::bornOn, in(from, to)));
    }
    assertMembers(form, "II.2.over60", profile(Profile::bornOn, in(61, 200)));
    for (PoliticalTheory theory : PoliticalTheory.values()) {
      assertMembers(
          form,
          "II.7." + theory.name().toLowerCase(Locale.ROOT),
          profile(Profile::politicalTheory, one -> one == theory));
    }
    assertMembers(
        form, "II.5.master", profile(Profile::qualification, one -> one.name().equals("MASTER")));
    assertMembers(
        form, "II.3.4", m -> m.admittedOn().map(day -> !day.isBefore(LocalDate.of(1975, 5, 1))));
  }

  private static Predicate<LocalDate> in(int from, int to) {
    return born -> {
      int age = Period.between(born, LocalDate.of(2026, 12, 31)).getYears();
      return age >= from && age <= to;
    };
  }

  @Test
  void the_rows_of_a_division_and_those_not_stated_are_all_members() {
    FilledForm form = Forms.of("3").fill(district());

    assertWhole(form, "II.4.literate", "II.4.primary", "II.4.lower", "II.4.upper");
    assertWhole(form, "II.7.elementary", "II.7.intermediate", "II.7.advanced");
    assertWhole(form, "II.3.1", "II.3.2", "II.3.3", "II.3.4");
    assertWhole(form, "II.1.a", "II.1.b");
    assertWhole(
        form,
        "II.2.18",
        "II.2.31",
        "II.2.36",
        "II.2.41",
        "II.2.46",
        "II.2.51",
        "II.2.56",
        "II.2.over60");
  }

  private static void assertWhole(FilledForm form, String... rows) {
    int sum = form.figure(rows[0], "now").unstated().size();
    for (String row : rows) {
      sum += form.figure(row, "now").subjects().size();
    }
    assertThat(sum).isEqualTo(END.memberCount());
  }

  @Test
  void occupations_are_those_of_the_files_or_else_of_the_members() {
    FilledForm form = Forms.of("3").fill(district());

    int communes = 0;
    int workers = 0;
    int exempt = 0;
    for (Member member : END.members()) {
      Optional<OccupationGroup> group =
          Optional.ofNullable(FILES.get(member.id())).flatMap(MemberFile::occupation);
      communes +=
          group.map(one -> one == OccupationGroup.COMMUNE).orElse(member.occupation().isPresent())
              ? 1
              : 0;
      workers += group.filter(one -> one == OccupationGroup.ENTERPRISE_WORKER).isPresent() ? 1 : 0;
      exempt +=
          group.filter(one -> one == OccupationGroup.RETIRED).isPresent()
                  && member.participation() == Participation.EXEMPT
              ? 1
              : 0;
    }
    assertThat(count(form, "II.1.a.3", "now")).isEqualTo(communes);
    assertThat(count(form, "II.1.a.7.3", "now")).isEqualTo(workers);
    assertThat(count(form, "II.1.b.exempt", "now")).isEqualTo(exempt);
    assertThat(count(form, "II.1.a.7", "now"))
        .isGreaterThan(
            IntStream.rangeClosed(1, 3).map(n -> count(form, "II.1.a.7." + n, "now")).sum());
  }

  @Test
  void each_ethnicity_has_its_members_and_its_women() {
    FilledForm form = Forms.of("4").fill(district());

    Map<String, Integer> all = new HashMap<>();
    Map<String, Integer> women = new HashMap<>();
    for (Member member : END.members()) {
      member
          .profile()
          .ethnicity()
          .ifPresent(
              name -> {
                add(all, name);
                if (member.profile().sex().equals(Optional.of(Sex.FEMALE))) {
                  add(women, name);
                }
              });
    }
    assertThat(all).hasSize(4);
    all.forEach(
        (name, number) -> {
          assertThat(count(form, "I." + name, "all")).isEqualTo(number);
          assertThat(count(form, "I." + name, "women")).isEqualTo(women.get(name));
          assertThat(form.figure("I." + name, "women").unstated())
              .hasSameElementsAs(END.members().stream().filter(m -> mayBeWoman(m, name)).toList());
        });
  }

  private static boolean mayBeWoman(Member member, String ethnicity) {
    Profile profile = member.profile();
    return profile.ethnicity().isEmpty()
        || (profile.ethnicity().get().equals(ethnicity) && profile.sex().isEmpty());
  }

  @Test
  void organisations_below_and_members_are_counted_by_the_kind_at_the_base() {
    FilledForm form = Forms.of("5").fill(district());

    Map<String, Map<String, Integer>> expected = new LinkedHashMap<>();
    for (Unit unit : END.units()) {
      Optional<Unit> base = baseOf(unit);
      if (base.isPresent()) {
        Map<String, Integer> row =
            expected.computeIfAbsent(rowOf(base.get().kind()), each -> new HashMap<>());
        count(unit, base.get(), row);
      }
    }
    assertThat(expected.keySet()).contains("1", "6", "4/5");
    expected.forEach(
        (row, figures) -> {
          if (!row.contains("/")) {
            figures.forEach(
                (column, number) ->
                    assertThat(form.figure(row, column).count())
                        .as("%s, %s", row, column)
                        .isEqualTo(number));
          }
        });
    assertThat(count(form, "total", "all"))
        .isEqualTo(count(form, "total", "committees") + count(form, "total", "branches"))
        .isEqualTo(59);
    assertThat(form.figure("4", "all").unstated())
        .hasSize(organizations(expected, "4/5") + organizations(expected, "/none"));
  }

  private static int organizations(Map<String, Map<String, Integer>> rows, String row) {
    return rows.getOrDefault(row, ImmutableMap.of()).getOrDefault("all", 0);
  }

  private static void count(Unit unit, Unit base, Map<String, Integer> row) {
    if (unit.equals(base)) {
      add(row, "all");
      add(row, unit instanceof Branch ? "branches" : "committees");
    } else if (unit instanceof Branch) {
      add(row, "subordinate");
    } else {
      add(row, "sections");
    }
    if (unit instanceof Branch branch) {
      row.merge("members", branch.members().size(), Integer::sum);
    }
  }

  private static Optional<Unit> baseOf(Unit unit) {
    List<Unit> line = END.line(unit.id());
    return line.stream()
        .filter(
            one ->
                END.place(one.id(), SCHEME).role() == Role.GRASSROOTS_COMMITTEE
                    || END.place(one.id(), SCHEME).role() == Role.GRASSROOTS_BRANCH)
        .reduce((first, second) -> second);
  }

  private static String rowOf(Kind kind) {
    if (kind.equals(Kind.COMMUNE)) {
      return "1";
    }
    if (kind.equals(Kind.AGENCY)) {
      return "4/5";
    }
    if (kind.equals(Kind.PRIVATE_ECONOMY)) {
      return "/none";
    }
    if (kind.equals(Kind.ENTERPRISE)) {
      return "9/any";
    }
    return ImmutableMap.of(
            Kind.STATE_ENTERPRISE, "9.a",
            Kind.NON_STATE_ENTERPRISE, "9.b",
            Kind.COOPERATIVE, "9.c",
            Kind.SCHOOL, "6",
            Kind.PUBLIC_SERVICE_UNIT, "6")
        .getOrDefault(kind, "/" + kind);
  }

  @Test
  void leaders_of_communes_are_those_with_seats_in_them() {
    FilledForm form = Forms.of("9C").fill(district());

    Map<String, Set<Member>> expected = new HashMap<>();
    for (Unit unit : END.units()) {
      if (unit.kind().isA(Kind.COMMUNE_LEVEL)) {
        for (Seat seat : unit.leadership().seats()) {
          Member holder = END.member(seat.holder()).orElseThrow();
          for (String column : columns(seat)) {
            expected.computeIfAbsent(column, each -> new HashSet<>()).add(holder);
          }
        }
      }
    }
    expected.forEach(
        (column, holders) -> {
          assertThat(form.figure("total", column).subjects())
              .hasSameElementsAs(holders)
              .hasSameSizeAs(holders);
          assertThat(form.figure("women", column).subjects())
              .hasSize(
                  (int)
                      holders.stream()
                          .filter(m -> m.profile().sex().equals(Optional.of(Sex.FEMALE)))
                          .count());
        });
    assertThat(expected.keySet()).contains("committee", "standing", "secretary");
  }

  private static List<String> columns(Seat seat) {
    return switch (seat.post()) {
      case SECRETARY -> List.of("committee", "standing", "secretary");
      case DEPUTY_SECRETARY -> List.of("committee", "standing", "deputy");
      case STANDING_COMMITTEE_MEMBER -> List.of("committee", "standing");
      case COMMITTEE_MEMBER -> List.of("committee");
    };
  }

  @Test
  void new_members_are_those_admitted() {
    FilledForm form = Forms.of("2").fill(district());

    Set<MemberId> admitted = new HashSet<>();
    for (Outcome outcome :
        CHRONICLE.outcomes(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))) {
      if (outcome.plan().decisions().get(0).orders().get(0) instanceof Admit admit) {
        admitted.add(admit.member());
      }
    }
    assertThat(form.figure("I", "now").subjects(Member.class))
        .extracting(Member::id)
        .containsExactlyInAnyOrderElementsOf(admitted);
    assertThat(admitted).isNotEmpty();
  }

  @Test
  void the_district_is_one() {
    assertThat(END.root().level()).isEqualTo(Level.IMMEDIATE_SUPERIOR);
  }
}
