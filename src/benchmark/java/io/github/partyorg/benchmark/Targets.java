package io.github.partyorg.benchmark;

import static io.github.partyorg.benchmark.Comparison.ONE;
import static io.github.partyorg.benchmark.Comparison.atLeast;
import static io.github.partyorg.benchmark.Comparison.atMost;
import static io.github.partyorg.benchmark.Comparison.told;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What is measured, against what, and what should come of it. */
final class Targets {

  private static final String REVIEWED = "LargePlans.reviewed4000 N";

  /** One decision after the other, every version kept. */
  private static final List<Comparison> DECISIONS =
      List.of(
          atMost(8, 2, "a transfer, N / D", at("transferOurs N"), at("transferOurs D")),
          atMost(8, 2, "a dissolution, N / D", at("dissolveOurs N"), at("dissolveOurs D")),
          atMost(8, 2, "a merger, N / D", at("mergeOurs N"), at("mergeOurs D")),
          admission("to admit / a transfer", "Memberships.admitted N"),
          admission("to transfer in / a transfer", "Memberships.transferredIn N"),
          admission("to record a death / a transfer", "Memberships.deceased N"),
          atMost(4, 18, "a transfer / in place", at("transferOurs N"), at("transferMutable N")),
          atMost(4, 18, "a dissolution / in place", at("dissolveOurs N"), at("dissolveMutable N")),
          atMost(4, 18, "a merger / in place", at("mergeOurs N"), at("mergeMutable N")));

  private static final List<Comparison> MEMORY =
      List.of(
          atMost(0.85, 3, "bytes a member / mutable", "Footprint.ours N", "Footprint.mutable N"),
          atMost(3.5, 3, "bytes a member / packed", "Footprint.ours N", "Footprint.packed N"),
          told(3, "bytes a member", "Footprint.ours N", ONE),
          atMost(2560, 4, "bytes a transfer kept, D", "Footprint.transfer D", ONE),
          atMost(2560, 4, "bytes a transfer kept, N", "Footprint.transfer N", ONE),
          atMost(1536, 13, "MiB of a heap of 1,536", "Footprint.heap N", ONE),
          atMost(2, 20, "loading, checks included / mutable", "Load.ours N", "Load.mutable N"));

  private static final List<Comparison> NORMS =
      List.of(
          atMost(1.5, 6, "full review / fused loop", "Reviews.ours N", "Reviews.fused N"),
          atLeast(3, 6, "streams / full review", "Reviews.streamed N", "Reviews.ours N"),
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
          atMost(1.5, 14, "a merger of 4,000, reviewed / of 500", REVIEWED, plan("reviewed500")),
          atMost(3, 14, "a plan of 4,000, reviewed / only applied", REVIEWED, plan("applied4000")),
          atMost(1.5, 19, "full review, P / fused loop", "Validators.ours P", "Validators.fused P"),
          atLeast(
              1.4, 19, "YAVI / full review, P", "Validators.yaviValidator P", "Validators.ours P"),
          atLeast(1.6, 21, "one thread / two threads", "Reviews.ours N", "Reviews.oursByTwo N")
              .in(5));

  private static final List<Comparison> EXCHANGE =
      List.of(
          atMost(2.5, 23, "rows of CSV, checked / bare", "RowFiles.read P", "RowFiles.bare P"),
          atMost(
              2.5, 24, "JSON read / bare tokens", "JsonDocuments.read P", "JsonDocuments.tokens P"),
          atMost(
              1.5,
              25,
              "JSON written / bare tokens",
              "JsonDocuments.write P",
              "JsonDocuments.writeTokens P"));

  private static final List<Comparison> QUESTIONS =
      List.of(
          atMost(
              3, 8, "difference of 100 orders, N / D", "Differences.ours N", "Differences.ours D"),
          atLeast(1000, 8, "JaVers / difference, D", "Audits.javers D", "Differences.ours D"),
          atMost(1.3, 9, "count / mutable", "Questions.countOurs N", "Questions.countMutable N"),
          atMost(100, 12, "a member's branch, microseconds", "Questions.branchOfMember N", ONE),
          atMost(
              3, 22, "one unit id 50,000 times / sound", refusal("unitDoubled"), sound("Doubled")),
          atMost(
              3,
              22,
              "one member id 50,000 times / sound",
              refusal("memberDoubled"),
              sound("Doubled")),
          atMost(
              3,
              22,
              "10,000 unit ids of one hash / sound",
              refusal("unitsOfOneHash"),
              sound("OneHash")),
          atMost(
              3,
              22,
              "10,000 member ids of one hash / sound",
              refusal("membersOfOneHash"),
              sound("OneHash")));

  private static final List<Comparison> TIME =
      List.of(
          atMost(6, 15, "the reform of 2025 / in place", "Reform.ours N", "Reform.mutable N"),
          atMost(15_000, 15, "the reform of 2025, milliseconds", "Reform.ours N", ONE),
          atMost(2, 16, "recorded / decided, of 10,000", history("recorded"), history("decided")),
          atMost(
              2,
              16,
              "recorded and resolved / decided",
              history("recordedAndResolved"),
              history("decided")),
          atMost(100, 16, "recorded and resolved, µs", history("recordedAndResolved"), ONE),
          atMost(2.5, 23, "JSON read / bare tokens", json("read"), json("tokens")),
          atMost(1.5, 23, "JSON written / bare tokens", json("write"), json("writeTokens")));

  /** What takes minutes to make, and what has no target. */
  private static final List<Comparison> ONLY_FULL =
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
          told(2, "a transfer in place, N / D", at("transferMutable N"), at("transferMutable D")),
          told(3, "bytes a member, Vavr / ours", "Footprint.vavr N", "Footprint.ours N"),
          told(
              3,
              "bytes a member, PCollections / ours",
              "Footprint.pcollections N",
              "Footprint.ours N"),
          told(4, "bytes a dissolution kept, N", "Footprint.dissolution N", ONE),
          told(4, "bytes a merger kept, N", "Footprint.merger N", ONE),
          told(5, "seconds to make the country up", "Footprint.made N", ONE),
          told(5, "loading / bare records", "Load.ours N", "Load.bare N"),
          told(
              6,
              "Hibernate Validator / full review, P",
              "Validators.hibernateValidator P",
              "Validators.ours P"),
          told(10, "fused loop, one thread / two", "Reviews.fused N", "Reviews.fusedByTwo N"),
          told(13, "ms of the slowest of 1,000 transfers in it", "Footprint.slowest N", ONE),
          atMost(
              1.5,
              14,
              "a merger of 1,000, reviewed / of 500",
              plan("reviewed1000"),
              plan("reviewed500")),
          atMost(
              1.5,
              14,
              "a merger of 2,000, reviewed / of 500",
              plan("reviewed2000"),
              plan("reviewed500")),
          atMost(
              3,
              14,
              "a plan of 500, reviewed / only applied",
              plan("reviewed500"),
              plan("applied500")),
          told(15, "of it applied, milliseconds", "Reform.appliedOurs N", ONE),
          told(15, "of it applied and reviewed, milliseconds", "Reform.reviewedOurs N", ONE),
          told(15, "of it recorded and resolved, milliseconds", "Reform.resolvedOurs N", ONE),
          told(16, "recorded and resolved, of 10, µs", history("recordedAndResolved") + " 10", ONE),
          told(
              16,
              "recorded and resolved, of 1,000, µs",
              history("recordedAndResolved") + " 1000",
              ONE),
          told(
              16,
              "recorded and resolved, of 100,000, µs",
              history("recordedAndResolved") + " 100000",
              ONE));

  private Targets() {}

  private static String at(String benchmark) {
    return "OneOrder." + benchmark;
  }

  private static String plan(String benchmark) {
    return "LargePlans." + benchmark + " N";
  }

  private static String history(String benchmark) {
    return "Chronicles." + benchmark + " P";
  }

  private static String json(String benchmark) {
    return "JsonDocuments." + benchmark + " P";
  }

  private static String refusal(String benchmark) {
    return "Refusals." + benchmark;
  }

  private static String sound(String of) {
    return refusal("soundOf" + of);
  }

  private static Comparison admission(String what, String benchmark) {
    return atMost(3, 17, what, benchmark, at("transferOurs N"));
  }

  /**
   * Returns all comparisons by target; what takes minutes to make, such as graphs, only if there is
   * time.
   */
  static List<Comparison> all(boolean full) {
    List<Comparison> all = new ArrayList<>();
    Stream.of(DECISIONS, MEMORY, NORMS, QUESTIONS, TIME, EXCHANGE).forEach(all::addAll);
    for (String verb : List.of("transfer", "dissolve", "merge")) {
      all.addAll(kept(verb, full));
    }
    if (full) {
      all.addAll(ONLY_FULL);
    }
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
