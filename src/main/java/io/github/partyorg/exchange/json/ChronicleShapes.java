package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableMap;
import io.github.partyorg.history.Chronicle;
import io.github.partyorg.restructuring.Decision;
import java.util.Map;

/** Chronicles, with what was recorded and corrected since they began. */
final class ChronicleShapes {

  private static final Shape<ToldChronicle.Recorded> RECORDED =
      Shape.of(
          "recorded",
          ToldChronicle.Recorded.class,
          fields -> {
            var decisions =
                fields.list(
                    "decisions", ToldChronicle.Recorded::decisions, DecisionShapes.DECISION);
            return read -> new ToldChronicle.Recorded(read.get(decisions));
          });

  private static final Shape<Map.Entry<Decision, Decision>> REPLACEMENT =
      ValueShapes.pair(
          "replacement", "wrong", DecisionShapes.DECISION, "right", DecisionShapes.DECISION);

  private static final Shape<ToldChronicle.Corrected> CORRECTED =
      Shape.of(
          "corrected",
          ToldChronicle.Corrected.class,
          fields -> {
            var day = fields.required("day", ToldChronicle.Corrected::day, Plain.DAY);
            var reason = fields.required("reason", ToldChronicle.Corrected::reason, Plain.TEXT);
            var first =
                fields.optional("first", ToldChronicle.Corrected::first, UnitShapes.HIERARCHY);
            var replaced =
                fields.list("replaced", one -> ValueShapes.entries(one.replaced()), REPLACEMENT);
            var withdrawn =
                fields.list(
                    "withdrawn", ToldChronicle.Corrected::withdrawn, DecisionShapes.DECISION);
            var added =
                fields.list("added", ToldChronicle.Corrected::added, DecisionShapes.DECISION);
            return read ->
                new ToldChronicle.Corrected(
                    read.get(day),
                    read.get(reason),
                    read.get(first),
                    ImmutableMap.copyOf(read.get(replaced)),
                    read.get(withdrawn),
                    read.get(added));
          });

  private static final OneOf<ToldChronicle.Entry> ENTRY = OneOf.of("entry", RECORDED, CORRECTED);

  private static final Shape<ToldChronicle> TOLD =
      Shape.of(
          "chronicle",
          ToldChronicle.class,
          fields -> {
            var firstDay = fields.required("firstDay", ToldChronicle::firstDay, Plain.DAY);
            var first = fields.required("first", ToldChronicle::first, UnitShapes.HIERARCHY);
            var entries = fields.list("entries", ToldChronicle::entries, ENTRY);
            return read ->
                new ToldChronicle(read.get(firstDay), read.get(first), read.get(entries));
          });

  static final Body<Chronicle> CHRONICLE =
      new As<>(TOLD, ToldChronicle::of, ToldChronicle::chronicle);

  private ChronicleShapes() {}
}
