package io.github.partyorg.charter;

import static io.github.partyorg.charter.Bases.DAY;
import static io.github.partyorg.charter.Bases.branch;
import static io.github.partyorg.charter.Bases.committee;
import static io.github.partyorg.charter.Bases.district;
import static io.github.partyorg.charter.Bases.grassrootsBranch;
import static io.github.partyorg.charter.Bases.office;
import static io.github.partyorg.charter.Bases.village;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.HandOver;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.RecordConsent;
import io.github.partyorg.restructuring.RenewLeadership;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Report;
import io.github.partyorg.rules.Rule;
import io.github.partyorg.rules.Rulebook;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LeadershipBuilder;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** For every shipped rule one district, or one plan for it, in which that rule is broken. */
public final class Examples {

  /**
   * Where a rule is broken; with a plan if the rule looks at how things came about, with a record
   * if it looks at a year.
   */
  public record Example(
      String code,
      String at,
      LocalDate day,
      Function<LocalDate, Hierarchy> hierarchy,
      Function<LocalDate, Plan> plan,
      Function<LocalDate, Evidence[]> evidence) {

    Example(
        String code,
        String at,
        LocalDate day,
        Function<LocalDate, Hierarchy> hierarchy,
        Function<LocalDate, Plan> plan) {
      this(code, at, day, hierarchy, plan, when -> new Evidence[0]);
    }

    /** A day is looked at from the rule's own: of two wordings the one that holds then. */
    Example on(LocalDate other) {
      return new Example(code, at, other, hierarchy, plan, evidence);
    }

    Hierarchy before() {
      return hierarchy.apply(day);
    }

    Plan plan(LocalDate when) {
      return plan.apply(when);
    }

    Rulebook rulebook() {
      return Rulebooks.inForceOn(day);
    }

    Report report() {
      return report(rulebook());
    }

    Report report(Rulebook other) {
      Plan decided = plan.apply(day);
      return decided.decisions().isEmpty()
          ? other.report(before(), day, evidence.apply(day))
          : other.review(decided.applyTo(before()), evidence.apply(day)).after();
    }

    Rule<?> rule() {
      return (Rule<?>) rulebook().norm(code).orElseThrow();
    }

    boolean isStanding() {
      return plan.apply(day).decisions().isEmpty() && evidence.apply(day).length == 0;
    }

    @Override
    public String toString() {
      return code + " at " + at + " on " + day;
    }
  }

  public static final LocalDate IN_2020 = LocalDate.of(2020, 6, 1);
  public static final LocalDate IN_2022 = LocalDate.of(2022, 1, 1);
  public static final LocalDate IN_2024 = LocalDate.of(2024, 6, 1);
  public static final LocalDate IN_2025 = LocalDate.of(2025, 9, 1);
  public static final LocalDate IN_2026 = LocalDate.of(2026, 9, 1);

  public static final Hierarchy FOUNDERS =
      district(committee("X", office("V", 20), village("W", 12)));

  private Examples() {}

  public static ImmutableList<Example> all() {
    return ImmutableList.<Example>builder()
        .addAll(grassroots())
        .addAll(leaderships())
        .addAll(congresses())
        .addAll(outcomes())
        .addAll(guests())
        .addAll(MembershipExamples.all())
        .addAll(YearExamples.all())
        .build();
  }

  private static ImmutableList<Example> grassroots() {
    return ImmutableList.of(
        standing("ORG-02", "T/X", province(committee("X", village("V", 35)))),
        standing("ORG-02", "H", district(grassrootsBranch("A", 5, 0))).on(IN_2025),
        standing("ORG-02", "T/P", province(commune(Leadership.vacant()))).on(IN_2026),
        standing("ORG-19", "T/P/X/V", villageBelow("X")).on(IN_2025),
        founding("ORG-03", "X", Leadership.appointed(DAY).secretary("V-4").build(), "V-4", "V-5"),
        standing(
            "ORG-04", "H/A", district(grassrootsBranch("A", 2, 5), grassrootsBranch("B", 5, 0))),
        standing("ORG-06", "H/A", district(grassrootsBranch("A", 20, 10))),
        standing("ORG-07", "H/X", district(committee("X", village("V", 14), village("W", 15)))),
        standing("ORG-08", "H/X/V", district(committee("X", branch("V", Kind.SCHOOL, 25, 6)))),
        standing("ORG-09", "H/X/S", sectioned(Kind.COMMUNE, 20)),
        standing("ORG-12", "H/X/S", sectioned(Kind.ARMY, 20)),
        standing("BR-01", "H/X/V", district(committee("X", office("O", 30), village("V", 2)))),
        standing("MIL-01", "H/X/V", military(5, Optional.empty())),
        standing("MIL-04", "H/X/V", military(5, Optional.empty())).on(IN_2024),
        standing("MIL-05", "H/X/V", military(8, Optional.of(Pilot.begunOn(DAY)))));
  }

  private static ImmutableList<Example> leaderships() {
    return ImmutableList.of(
        led("BR-05", 8, Leadership.vacant()),
        led("BR-06", 9, elected().build()),
        led("BR-07", 12, elected().deputies("V-2").committee(ids(8)).build()),
        led("BR-08", 9, elected().committee(ids(3)).build()),
        led("CMT-10", 5, Leadership.elected(DAY).secretary("W-9").build()),
        standing(
            "CON-11",
            "H/X/V",
            district(
                committee(
                    "X",
                    village("W", 30),
                    branch("V", Kind.VILLAGE, 5, 1)
                        .withLeadership(elected().deputies("V-6").build())))),
        base("CMT-01", elected().deputies("V-2").committee(ids(9)).build()),
        base(
            "CMT-02",
            elected().deputies("V-2").committee(ids(8)).standingCommittee(ids(3)).build()),
        standing(
                "CMT-06",
                "T/P",
                province(
                    commune(
                        elected()
                            .deputies("V-2", "V-3")
                            .committee(ids(34))
                            .standingCommittee(ids(9))
                            .build())))
            .on(IN_2025),
        standing(
            "CNS-01",
            "H/A",
            district(
                grassrootsBranch("A", 30, 0)
                    .withConsents(
                        ImmutableList.of(
                            Consent.of("ORG-06", "A", "1-CV", LocalDate.of(2011, 1, 1)))))),
        strangelyConsented());
  }

  /** A stranger consents to an early congress; later, to an appointment by who is not competent. */
  private static Example strangelyConsented() {
    return new Example(
        "CNS-02",
        "H/X/V",
        DAY,
        day -> consented(below(day.minusMonths(25)), "V", Consent.of(act(day), "H2", "1-CV", day)),
        day ->
            day.isBefore(PartyLevels.WITHOUT_DISTRICTS) ? early(day) : appointing("H").plan(day));
  }

  private static String act(LocalDate day) {
    return day.isBefore(PartyLevels.WITHOUT_DISTRICTS) ? "CON-03b" : "BR-10";
  }

  /** The congress of V is held now, with the secretary it had. */
  public static Plan early(LocalDate day) {
    return renewal("X", "V", Leadership.elected(day).secretary("V-1").build(), day);
  }

  /** A deputy of V is appointed. */
  public static Example appointing(String issuer) {
    return new Example(
        "BR-10",
        "H/X/V",
        DAY,
        day -> below(day.minusMonths(6)),
        day ->
            renewal(
                issuer,
                "V",
                Leadership.appointed(day).secretary("V-1").deputies("V-2").build(),
                day));
  }

  /** So many of the committee of X are elected, and one is appointed. */
  public static Example completing(String issuer, int elected) {
    return new Example(
        "CMT-03",
        "H/X",
        DAY,
        day -> FOUNDERS,
        day -> renewal(issuer, "X", completed(elected, day), day));
  }

  private static Leadership completed(int elected, LocalDate day) {
    return Leadership.seats(
            Iterables.concat(
                Leadership.elected(day)
                    .secretary("V-1")
                    .standingCommittee(elected < 8 ? new String[0] : ids(3))
                    .committee(ids(elected))
                    .build()
                    .seats(),
                Leadership.appointed(day).committee("W-1").build().seats()))
        .congressOn(day);
  }

  private static Plan renewal(String issuer, String unit, Leadership leadership, LocalDate day) {
    return Plan.of(
        Decision.builder()
            .issuer(issuer)
            .effectiveOn(day)
            .addOrders(RenewLeadership.of(unit).to(leadership))
            .build());
  }

  /** The same hierarchy with a consent recorded on a unit. */
  public static Hierarchy consented(Hierarchy hierarchy, String unit, Consent consent) {
    return Decision.builder()
        .issuer(consent.givenBy().unit().orElseThrow())
        .effectiveOn(consent.givenOn())
        .addOrders(RecordConsent.of(consent).in(unit))
        .build()
        .applyTo(hierarchy)
        .after();
  }

  private static ImmutableList<Example> congresses() {
    return ImmutableList.of(
        standing("CON-00", "H/A", district(withoutCongress(DAY))),
        dated("CON-01", "H/A", DAY, day -> district(led(day.minusMonths(60).minusDays(1)))),
        dated("CON-03", "H/X/V", DAY, day -> below(day.minusMonths(30).minusDays(1))),
        new Example("CON-03b", "H/X/V", DAY, day -> below(day.minusMonths(25)), Examples::early),
        dated("CON-04", "H/X/V", IN_2025, day -> below(day.minusMonths(60).minusDays(1))),
        dated(
            "CON-05",
            "H/X/S",
            IN_2022,
            day ->
                district(
                    committee(
                        "X",
                        village("V", 15),
                        section(20)
                            .withLeadership(
                                Leadership.elected(day.minusMonths(31))
                                    .secretary("W-1")
                                    .build())))));
  }

  private static ImmutableList<Example> outcomes() {
    Leadership five = elected().deputies("V-2").committee(ids(5)).build();
    return ImmutableList.of(
        founding(
            "CMT-08", "X", Leadership.elected(DAY).secretary("V-4").build(), "V-4", "V-5", "V-6"),
        founding(
            "REO-01", "H", Leadership.appointed(DAY).secretary("V-4").build(), "V-4", "V-5", "V-6"),
        planned(
                "CMT-05",
                "H/X",
                district(
                    committee("X", village("V", 20), village("W", 12)),
                    committee("Y", village("U", 31))),
                "H",
                Merge.units("Y").into("X").ledBy(five))
            .on(IN_2020),
        completing("X", 8),
        planned(
                "CMT-06b",
                "T/P",
                province(part("H", committee("X", village("V", 35)))),
                "T",
                Establish.unit(
                        Committee.superior("P", Kind.COMMUNE)
                            .name("Đảng bộ xã P")
                            .leadership(elected().committee(ids(28)).build())
                            .build())
                    .under("T"))
            .on(IN_2025),
        appointing("H"),
        planned(
            "REO-03",
            "H/X/S/V",
            district(committee("X", office("V", 20), village("U", 12), section(20))),
            "H",
            HandOver.units("V").to("S")),
        planned(
            "REO-04",
            "H/Y/V",
            district(
                committee("X", village("W", 31), village("V", 5)),
                committee("Y", village("U", 31))),
            "X",
            HandOver.units("V").to("Y")),
        planned(
            "REO-05",
            "T/H2/A",
            province(
                part("H", grassrootsBranch("A", 5, 0)), part("H2", grassrootsBranch("B", 5, 0))),
            "H",
            HandOver.units("A").to("H2")));
  }

  private static ImmutableList<Example> guests() {
    Hierarchy two =
        province(part("H", grassrootsBranch("A", 5, 0)), part("H2", grassrootsBranch("B", 5, 0)));
    Example transfer =
        planned("TRF-04", "T/H/A", two, "T", TransferMembers.of("A-5").from("A").to("B"));
    return ImmutableList.of(
        transfer.on(IN_2022),
        transfer.on(IN_2025),
        dated("TRF-05", "H/A", IN_2022, day -> hosting(day, day.plusMonths(2))),
        dated("TRF-09", "H/A", IN_2022, day -> hosting(day.minusMonths(6), day.minusDays(1))));
  }

  public static Example standing(String code, String at, Hierarchy broken) {
    return dated(code, at, DAY, day -> broken);
  }

  public static Example dated(
      String code, String at, LocalDate day, Function<LocalDate, Hierarchy> broken) {
    return new Example(code, at, day, broken, when -> Plan.of());
  }

  public static Example led(String code, int official, Leadership leadership) {
    return standing(
        code,
        "H/X/V",
        district(
            committee("X", village("W", 30), village("V", official).withLeadership(leadership))));
  }

  public static Example base(String code, Leadership leadership) {
    return standing(
        code,
        "H/X",
        district(committee("X", village("V", 25), village("W", 20)).withLeadership(leadership)));
  }

  public static Example planned(
      String code, String at, Hierarchy before, String issuer, Order order) {
    return new Example(
        code,
        at,
        DAY,
        day -> before,
        day ->
            Plan.of(Decision.builder().issuer(issuer).effectiveOn(day).addOrders(order).build()));
  }

  public static Example founding(
      String code, String issuer, Leadership leadership, String... members) {
    Branch founded = Branch.of("N", Kind.SCHOOL).name("Chi bộ N").leadership(leadership).build();
    return new Example(
        code,
        "H/X/N",
        DAY,
        day -> FOUNDERS,
        day ->
            Plan.of(
                Decision.builder()
                    .issuer(issuer)
                    .effectiveOn(day)
                    .addOrders(
                        Establish.unit(founded).under("X"),
                        TransferMembers.of(members).from("V").to("N"))
                    .build()));
  }

  public static Committee section(int official) {
    return Committee.section("S").name("Đảng bộ bộ phận S").add(village("W", official)).build();
  }

  public static Hierarchy sectioned(Kind kind, int official) {
    return district(committee("X", village("V", 15), section(official)).withKind(kind));
  }

  public static Hierarchy military(int official, Optional<Pilot> pilot) {
    Branch military = branch("V", Kind.COMMUNE_MILITARY, official, 0);
    return district(
        committee("X", village("W", 30), pilot.map(military::withPilot).orElse(military)));
  }

  public static Committee commune(Leadership leadership) {
    return Committee.superior("P", Kind.COMMUNE)
        .name("Đảng bộ xã P")
        .leadership(leadership)
        .add(committee("X", branch("V", Kind.SCHOOL, 35, 0)).withKind(Kind.SCHOOL))
        .build();
  }

  /** A commune of 2025 in which the branch of a village stands below P itself or below X. */
  public static Hierarchy villageBelow(String superior) {
    Branch village = village("V", 5);
    Branch school = branch("W", Kind.SCHOOL, 35, 0);
    return province(
        Committee.superior("P", Kind.COMMUNE)
            .name("Đảng bộ xã P")
            .add(
                superior.equals("X")
                    ? committee("X", school, village).withKind(Kind.SCHOOL)
                    : committee("X", school).withKind(Kind.SCHOOL))
            .addAll(superior.equals("P") ? ImmutableList.of(village) : ImmutableList.of())
            .build());
  }

  public static Hierarchy province(Committee... superiors) {
    return Hierarchy.of(Committee.province("T").name("Đảng bộ tỉnh T").add(superiors).build());
  }

  public static Committee part(String id, Unit organization) {
    return Committee.district(id).name("Đảng bộ huyện " + id).add(organization).build();
  }

  public static Branch led(LocalDate congress) {
    return grassrootsBranch("A", 5, 0)
        .withLeadership(Leadership.elected(congress).secretary("A-1").build());
  }

  /** Like {@code led}, but the day of the congress is not known. */
  public static Branch withoutCongress(LocalDate congress) {
    Branch led = led(congress);
    return led.withLeadership(led.leadership().withoutCongress());
  }

  public static Hierarchy below(LocalDate congress) {
    return district(
        committee(
            "X",
            village("W", 30).withLeadership(Leadership.vacant()),
            village("V", 5).withLeadership(Leadership.elected(congress).secretary("V-1").build())));
  }

  public static Hierarchy hosting(LocalDate since, LocalDate until) {
    return district(
        grassrootsBranch("A", 5, 0)
            .withGuests(
                ImmutableList.of(
                    Guest.builder()
                        .member("G")
                        .outsideHome("nơi khác")
                        .since(since)
                        .until(until)
                        .build())));
  }

  public static LeadershipBuilder elected() {
    return Leadership.elected(DAY).secretary("V-1");
  }

  public static String[] ids(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(n -> "V-" + n).toArray(String[]::new);
  }
}
