package io.github.partyorg.examples;

// step
import static io.github.partyorg.structure.Kind.COMMUNE;
import static io.github.partyorg.structure.Kind.COMMUNE_OFFICE;
import static io.github.partyorg.structure.Kind.SCHOOL;
import static io.github.partyorg.structure.Kind.VILLAGE;

import io.github.partyorg.charter.PartyLevels;
import io.github.partyorg.charter.Rulebooks;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.reporting.HierarchyChart;
import io.github.partyorg.reporting.ReviewText;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.DecisionRefusedException;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Plan;
import io.github.partyorg.restructuring.TransferMembers;
import io.github.partyorg.rules.Remedy;
import io.github.partyorg.rules.Review;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.LevelScheme;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Locale;
import java.util.stream.IntStream;

// end

/** The program of {@code docs/first-hour.md}, which a reader writes piece by piece. */
public final class FirstHour {

  // step
  static final LocalDate ELECTED = LocalDate.of(2025, 6, 20);

  static Hierarchy commune() {
    return Hierarchy.of(
        Committee.grassroots("AB", COMMUNE)
            .name("Đảng bộ xã An Bình")
            .leadership(
                Leadership.elected(ELECTED)
                    .secretary("M0023")
                    .deputies("M0024")
                    .committeeWithLeaders("M0001", "M0009", "M0016")
                    .build())
            .add(branch("AB-T1", "Chi bộ thôn 1", VILLAGE, 1, 8))
            .add(branch("AB-T2", "Chi bộ thôn 2", VILLAGE, 9, 15))
            .add(branch("AB-TH", "Chi bộ Trường Tiểu học", SCHOOL, 16, 22))
            .add(branch("AB-CQ", "Chi bộ cơ quan xã", COMMUNE_OFFICE, 23, 30))
            .build());
  }

  static Branch branch(String id, String name, Kind kind, int first, int last) {
    return Branch.of(id, kind)
        .name(name)
        .addAllMembers(IntStream.rangeClosed(first, last).mapToObj(FirstHour::member).toList())
        .leadership(Leadership.elected(ELECTED).secretary("M%04d".formatted(first)).build())
        .build();
  }

  static Member member(int number) {
    return Member.official("M%04d".formatted(number))
        .name("Đảng viên %04d".formatted(number))
        .build();
  }

  // end

  private FirstHour() {}

  /** Runs the program. */
  public static void main(String[] args) {
    // step
    Hierarchy before = commune();

    System.out.println(before.memberCount() + " members in " + before.branches());
    System.out.println(before.branchOf("M0012").orElseThrow());
    System.out.println(before.seatsOf("M0023"));
    System.out.println(before.superiorOf("AB-TH").orElseThrow());
    // end

    // step
    LocalDate day = LocalDate.of(2026, 10, 1);
    LevelScheme levels = PartyLevels.on(day);
    System.out.print(HierarchyChart.of(before.place("AB", levels), 1, 10, Locale.ENGLISH));
    // end

    // step
    Decision mistaken =
        Decision.builder()
            .issuer("AB")
            .effectiveOn(day)
            .addOrders(
                Merge.units("AB-T3").into("AB-T1"),
                TransferMembers.of("M0015").from("AB-TH").to("AB-T2"))
            .build();
    try {
      mistaken.applyTo(before);
    } catch (DecisionRefusedException refusal) {
      System.out.println(refusal.getMessage());
    }
    // end

    // step
    Decision merger =
        Decision.builder()
            .number("12-QĐ/ĐU")
            .issuer("AB")
            .effectiveOn(day)
            .addOrders(
                TransferMembers.of("M0015").from("AB-T2").to("AB-TH"), // a teacher
                Merge.units("AB-T2")
                    .into("AB-T1")
                    .ledBy(Leadership.appointed(day).secretary("M0001").build()))
            .build();
    Outcome outcome = merger.applyTo(before);

    outcome.changes().forEach(change -> System.out.println(change.summary().english()));
    System.out.println(before.memberCount() + " → " + outcome.after().memberCount());
    // end

    // step
    Review review = Rulebooks.inForceOn(day).review(outcome);
    System.out.print(ReviewText.of(review, Locale.ENGLISH));
    // end

    // step
    Remedy remedy = review.introduced().get(0).remedies().get(0);
    Plan mended = remedy.amend(outcome.plan());
    Outcome repaired = mended.applyTo(before);
    System.out.print(
        ReviewText.of(Rulebooks.inForceOn(day).review(repaired), Locale.forLanguageTag("vi")));
    // end

    // step
    for (Difference line : Comparison.between(before, repaired.after()).differences()) {
      System.out.println(line.summary().english());
    }
    // end

    // step
    Chronicle chronicle = Chronicle.beginning(LocalDate.of(2026, 7, 26), before).record(mended);
    Resolution resolution = chronicle.resolve(UnitId.of("AB-T2"), day);
    System.out.println(resolution.term().english() + ": " + resolution.shares().keySet());
    System.out.println(chronicle.asOf(day.minusDays(1)).branch("AB-T2").memberCount());
    // end

    // step
    System.out.print(
        HierarchyChart.of(
            chronicle.asOf(day).place("AB", levels), 1, 10, Locale.forLanguageTag("vi")));
    // end
  }
}
