package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Lists;
import io.github.partyorg.comparison.Comparison;
import io.github.partyorg.comparison.Difference;
import io.github.partyorg.comparison.MemberDifference;
import io.github.partyorg.comparison.UnitDifference;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.MembershipChanged;
import io.github.partyorg.restructuring.Move;
import io.github.partyorg.restructuring.Outcome;
import io.github.partyorg.restructuring.Restructured;
import io.github.partyorg.restructuring.SeatVacated;
import io.github.partyorg.restructuring.StaysChanged;
import io.github.partyorg.restructuring.Succession;
import io.github.partyorg.restructuring.Undone;
import io.github.partyorg.restructuring.UnitChanged;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Change logs and comparisons. What was given is read, and what follows from it is found again: the
 * rows of changes and differences are for readers that have no such library.
 */
final class ChangeShapes {

  /** Every type of change, with its word. */
  static final ImmutableMap<Class<? extends Change>, String> TYPES =
      ImmutableMap.of(
          Restructured.class, "restructured",
          Undone.class, "undone",
          StaysChanged.class, "stays-changed",
          MembershipChanged.class, "membership-changed",
          UnitChanged.class, "unit-changed",
          SeatVacated.class, "seat-vacated");

  private record MoveRow(
      UnitId from,
      Optional<UnitId> to,
      ImmutableList<MemberId> members,
      ImmutableList<UnitId> units) {

    static MoveRow of(Move move) {
      return new MoveRow(move.from(), move.to(), move.members(), move.units());
    }
  }

  private static final Shape<MoveRow> MOVE =
      Shape.of(
          "move",
          MoveRow.class,
          fields -> {
            var from = fields.required("from", MoveRow::from, Plain.UNIT_ID);
            var to = fields.optional("to", MoveRow::to, Plain.UNIT_ID);
            var members = fields.list("members", MoveRow::members, Plain.MEMBER_ID);
            var units = fields.list("units", MoveRow::units, Plain.UNIT_ID);
            return read ->
                new MoveRow(read.get(from), read.get(to), read.get(members), read.get(units));
          });

  private record SuccessionRow(Succession.Kind kind, UnitId from, UnitId to, int members) {

    static SuccessionRow of(Succession edge) {
      return new SuccessionRow(edge.kind(), edge.from(), edge.to(), edge.members());
    }
  }

  private static final Shape<SuccessionRow> SUCCESSION =
      Shape.of(
          "succession",
          SuccessionRow.class,
          fields -> {
            var kind =
                fields.required("kind", SuccessionRow::kind, Words.of(Succession.Kind.class));
            var from = fields.required("from", SuccessionRow::from, Plain.UNIT_ID);
            var to = fields.required("to", SuccessionRow::to, Plain.UNIT_ID);
            var members = fields.required("members", SuccessionRow::members, Plain.NUMBER);
            return read ->
                new SuccessionRow(read.get(kind), read.get(from), read.get(to), read.get(members));
          });

  private record ChangeRow(
      String type,
      int decision,
      int order,
      Bilingual summary,
      ImmutableList<UnitId> originals,
      ImmutableList<UnitId> results,
      ImmutableList<UnitId> begun,
      ImmutableList<UnitId> ended,
      ImmutableList<MoveRow> moves,
      ImmutableList<SuccessionRow> successions) {

    static ChangeRow of(Change change) {
      return new ChangeRow(
          typeOf(change),
          change.act().decisionNumber(),
          change.act().orderNumber(),
          change.summary(),
          ids(change.originals()),
          ids(change.results()),
          ids(change.begun()),
          ids(change.ended()),
          change instanceof Restructured restructured
              ? ImmutableList.copyOf(Lists.transform(restructured.moves(), MoveRow::of))
              : ImmutableList.of(),
          ImmutableList.copyOf(Lists.transform(change.successions(), SuccessionRow::of)));
    }

    private static String typeOf(Change change) {
      for (Map.Entry<Class<? extends Change>, String> type : TYPES.entrySet()) {
        if (type.getKey().isInstance(change)) {
          return type.getValue();
        }
      }
      throw new IllegalArgumentException(change.getClass() + " has no word.");
    }

    private static ImmutableList<UnitId> ids(List<Unit> units) {
      return ImmutableList.copyOf(Lists.transform(units, Unit::id));
    }
  }

  private static final Shape<ChangeRow> CHANGE =
      Shape.of(
          "change",
          ChangeRow.class,
          fields -> {
            var type =
                fields.required("kind", ChangeRow::type, Words.of(TYPES.values(), word -> word));
            var decision = fields.required("decision", ChangeRow::decision, Plain.NUMBER);
            var order = fields.required("order", ChangeRow::order, Plain.NUMBER);
            var summary = fields.required("summary", ChangeRow::summary, ValueShapes.TERM);
            var originals = fields.list("originals", ChangeRow::originals, Plain.UNIT_ID);
            var results = fields.list("results", ChangeRow::results, Plain.UNIT_ID);
            var begun = fields.list("begun", ChangeRow::begun, Plain.UNIT_ID);
            var ended = fields.list("ended", ChangeRow::ended, Plain.UNIT_ID);
            var moves = fields.list("moves", ChangeRow::moves, MOVE);
            var successions = fields.list("successions", ChangeRow::successions, SUCCESSION);
            return read ->
                new ChangeRow(
                    read.get(type),
                    read.get(decision),
                    read.get(order),
                    read.get(summary),
                    read.get(originals),
                    read.get(results),
                    read.get(begun),
                    read.get(ended),
                    read.get(moves),
                    read.get(successions));
          });

  static final Shape<Outcome> CHANGE_LOG =
      Shape.of(
          "change-log",
          Outcome.class,
          fields -> {
            var before = fields.required("before", Outcome::before, UnitShapes.HIERARCHY);
            var plan = fields.required("plan", Outcome::plan, DecisionShapes.PLAN);
            fields.derived("changes", log -> Lists.transform(log.changes(), ChangeRow::of), CHANGE);
            return read -> read.get(plan).applyTo(read.get(before));
          });

  /** A difference, about a unit or about a member. */
  private sealed interface DifferenceRow {

    static DifferenceRow of(Difference difference) {
      if (difference instanceof UnitDifference unit) {
        return new UnitRow(unit.kind(), unit.place().ids(), unit.before(), unit.after());
      }
      MemberDifference member = (MemberDifference) difference;
      return new MemberRow(member.kind(), member.member(), member.before(), member.after());
    }
  }

  private record UnitRow(
      UnitDifference.Kind kind,
      ImmutableList<UnitId> path,
      Optional<Bilingual> before,
      Optional<Bilingual> after)
      implements DifferenceRow {}

  private record MemberRow(
      MemberDifference.Kind kind,
      MemberId member,
      Optional<Bilingual> before,
      Optional<Bilingual> after)
      implements DifferenceRow {}

  private static final Shape<UnitRow> UNIT_ROW =
      Shape.of(
          "unit-difference",
          UnitRow.class,
          fields -> {
            var kind = fields.required("kind", UnitRow::kind, Words.of(UnitDifference.Kind.class));
            var path = fields.list("path", UnitRow::path, Plain.UNIT_ID);
            var before = fields.optional("before", UnitRow::before, ValueShapes.TERM);
            var after = fields.optional("after", UnitRow::after, ValueShapes.TERM);
            return read ->
                new UnitRow(read.get(kind), read.get(path), read.get(before), read.get(after));
          });

  private static final Shape<MemberRow> MEMBER_ROW =
      Shape.of(
          "member-difference",
          MemberRow.class,
          fields -> {
            var kind =
                fields.required("kind", MemberRow::kind, Words.of(MemberDifference.Kind.class));
            var member = fields.required("member", MemberRow::member, Plain.MEMBER_ID);
            var before = fields.optional("before", MemberRow::before, ValueShapes.TERM);
            var after = fields.optional("after", MemberRow::after, ValueShapes.TERM);
            return read ->
                new MemberRow(read.get(kind), read.get(member), read.get(before), read.get(after));
          });

  private static final OneOf<DifferenceRow> DIFFERENCE =
      OneOf.of("difference", UNIT_ROW, MEMBER_ROW);

  static final Shape<Comparison> COMPARISON =
      Shape.of(
          "comparison",
          Comparison.class,
          fields -> {
            var before = fields.required("before", Comparison::before, UnitShapes.HIERARCHY);
            var after = fields.required("after", Comparison::after, UnitShapes.HIERARCHY);
            fields.derived(
                "differences",
                one -> Lists.transform(one.differences(), DifferenceRow::of),
                DIFFERENCE);
            return read -> Comparison.between(read.get(before), read.get(after));
          });

  private ChangeShapes() {}
}
