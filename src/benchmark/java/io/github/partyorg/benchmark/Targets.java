package io.github.partyorg.benchmark;

import static io.github.partyorg.benchmark.Comparison.ONE;
import static io.github.partyorg.benchmark.Comparison.atLeast;
import static io.github.partyorg.benchmark.Comparison.atMost;
import static io.github.partyorg.benchmark.Comparison.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What is measured, against what, and what should come of it. */
final class Targets {

  /** One decision after the other, every version kept. */
  private static final List<Comparison> DECISIONS =
      List.of(
          atMost(4, 1, "a transfer / in place", at("transferOurs N"), at("transferMutable N")),
          atMost(4, 1, "a dissolution / in place", at("dissolveOurs N"), at("dissolveMutable N")),
          atMost(4, 1, "a merger / in place", at("mergeOurs N"), at("mergeMutable N")),
          atMost(8, 2, "a transfer, N / D", at("transferOurs N"), at("transferOurs D")),
          atMost(8, 2, "a dissolution, N / D", at("dissolveOurs N"), at("dissolveOurs D")),
          atMost(8, 2, "a merger, N / D", at("mergeOurs N"), at("mergeOurs D")),
          told(2, "a transfer in place, N / D", at("transferMutable N"), at("transferMutable D")));

  private static final List<Comparison> PERSISTENT =
      List.of(
          told(1, "Vavr / a transfer", "KeptVersions.vavrTransfers N", at("transferOurs N")),
          told(1, "Vavr / a dissolution", "KeptVersions.vavrDissolutions N", at("dissolveOurs N")),
          told(
              1,
              "PCollections / a transfer",
              "KeptVersions.pcollectionsTransfers N",
              at("transferOurs N")),
          told(
              1,
              "PCollections / a dissolution",
              "KeptVersions.pcollectionsDissolutions N",
              at("dissolveOurs N")),
          told(3, "bytes a member, Vavr / ours", "Footprint.vavr N", "Footprint.ours N"),
          told(
              3,
              "bytes a member, PCollections / ours",
              "Footprint.pcollections N",
              "Footprint.ours N"));

  private static final List<Comparison> MEMORY =
      List.of(
          atMost(0.85, 3, "bytes a member / mutable", "Footprint.ours N", "Footprint.mutable N"),
          atMost(3.5, 3, "bytes a member / packed", "Footprint.ours N", "Footprint.packed N"),
          told(3, "bytes a member", "Footprint.ours N", ONE),
          atMost(2560, 4, "bytes a transfer kept, D", "Footprint.transfer D", ONE),
          atMost(2560, 4, "bytes a transfer kept, N", "Footprint.transfer N", ONE),
          told(4, "bytes a dissolution kept, N", "Footprint.dissolution N", ONE),
          told(4, "bytes a merger kept, N", "Footprint.merger N", ONE),
          told(5, "seconds to make the country up", "Footprint.made N", ONE),
          atMost(1, 5, "loading / mutable", "Load.ours N", "Load.mutable N"),
          atMost(3, 5, "loading / bare records", "Load.ours N", "Load.bare N"),
          atMost(1536, 13, "MiB of a heap of 1,536", "Footprint.heap N", ONE),
          told(13, "ms of the slowest of 1,000 transfers in it", "Footprint.slowest N", ONE));

  private static final List<Comparison> NORMS =
      List.of(
          atMost(1.5, 6, "full review / fused loop", "Reviews.ours N", "Reviews.fused N"),
          atLeast(3, 6, "streams / full review", "Reviews.streamed N", "Reviews.ours N"),
          atLeast(
              10,
              6,
              "Hibernate Validator / review",
              "Validators.hibernateValidator P",
              "Validators.ours P"),
          atLeast(4, 6, "YAVI / review", "Validators.yaviValidator P", "Validators.ours P"),
          told(
              6,
              "Hibernate Validator / fused loop",
              "Validators.hibernateValidator P",
              "Validators.fused P"),
          told(6, "YAVI / fused loop", "Validators.yaviValidator P", "Validators.fused P"),
          atMost(
              2,
              7,
              "review of a decision / the decision",
              "Reviews.afterDecision N",
              "Reviews.decision N"),
          atLeast(
              10_000,
              7,
              "full review / of a decision",
              "Reviews.ours N",
              "Reviews.afterDecision N"),
          atLeast(1.7, 10, "one thread / two threads", "Reviews.ours N", "Reviews.oursByTwo N"),
          told(10, "fused loop, one thread / two", "Reviews.fused N", "Reviews.fusedByTwo N"));

  private static final List<Comparison> QUESTIONS =
      List.of(
          atMost(
              3, 8, "difference of 100 orders, N / D", "Differences.ours N", "Differences.ours D"),
          atLeast(1000, 8, "JaVers / difference, D", "Audits.javers D", "Differences.ours D"),
          atMost(1.3, 9, "count / mutable", "Questions.countOurs N", "Questions.countMutable N"),
          atMost(3, 11, "a reform / in place", "Reform.decisionOurs N", "Reform.decisionMutable N"),
          told(
              11,
              "a reform, reviewed / in place, reviewed",
              "Reform.reviewedOurs N",
              "Reform.reviewedMutable N"),
          told(
              11,
              "a reform, reviewed / in place, unreviewed",
              "Reform.reviewedOurs N",
              "Reform.decisionMutable N"),
          atMost(100, 12, "a member's branch, microseconds", "Questions.branchOfMember N", ONE));

  private Targets() {}

  private static String at(String benchmark) {
    return "OneOrder." + benchmark;
  }

  /**
   * Returns all comparisons by target; what takes minutes to make, such as graphs, only if there is
   * time.
   */
  static List<Comparison> all(boolean full) {
    List<Comparison> all = new ArrayList<>(DECISIONS);
    for (String verb : List.of("transfer", "dissolve", "merge")) {
      all.addAll(kept(verb, full));
    }
    if (full) {
      all.addAll(PERSISTENT);
    }
    all.addAll(MEMORY);
    all.addAll(NORMS);
    all.addAll(QUESTIONS);
    all.sort(Comparator.comparingInt(Comparison::target));
    return all;
  }

  /** Who keeps a version by copying pays for the copy, whatever is then done to it. */
  private static List<Comparison> kept(String verb, boolean full) {
    String ours = at(verb + "Ours N");
    List<Comparison> kept = new ArrayList<>();
    kept.add(atLeast(10_000, 1, "deep copy kept / to " + verb, "KeptVersions.deepCopy N", ours));
    // A province has a sixtieth of the country's members.
    String scale = full ? "N" : "P";
    double bound = full ? 10_000 : 170;
    String which = full ? " copied / to " : " of a province copied / to ";
    kept.add(
        atLeast(bound, 1, "Guava graph" + which + verb, "KeptVersions.guavaGraph " + scale, ours));
    kept.add(
        atLeast(bound, 1, "JGraphT graph" + which + verb, "KeptVersions.jgrapht " + scale, ours));
    return kept;
  }
}
