package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Evaluation;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.NotStated;
import io.github.partyorg.activity.Quarter;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Share;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.Map;
import java.util.Optional;

/** Yearly evaluations of units and members. */
final class EvaluationShapes {

  private static final Codec<Category> CATEGORY = Words.of(Category.class);

  static final Words<Rating> RATING =
      Words.of(
          ImmutableList.<Rating>builder()
              .add(Category.values())
              .add(NotEvaluated.values())
              .add(NotStated.values())
              .build(),
          rating -> Words.word((Enum<?>) rating));

  private static final Shape<Share> SHARE =
      Shape.of(
          "share",
          Share.class,
          fields -> {
            var part = fields.required("part", Share::part, Plain.NUMBER);
            var whole = fields.required("whole", Share::whole, Plain.NUMBER);
            var name = fields.required("of", Share::wholeName, ValueShapes.TERM);
            return read -> Share.of(read.get(part), read.get(whole), read.get(name));
          });

  /** How many of the year's tasks were done, late, or beyond what was asked. */
  private record Tasks(int all, int done, int late, int beyond) {

    static Optional<Tasks> of(Evaluation evaluation) {
      return evaluation
          .tasksDone()
          .map(
              done ->
                  new Tasks(
                      done.whole(),
                      done.part(),
                      evaluation.tasksLate().orElseThrow().part(),
                      evaluation.tasksBeyond().orElseThrow().part()));
    }
  }

  private static final Shape<Tasks> TASKS =
      Shape.of(
          "tasks",
          Tasks.class,
          fields -> {
            var all = fields.required("all", Tasks::all, Plain.NUMBER);
            var done = fields.required("done", Tasks::done, Plain.NUMBER);
            var late = fields.required("late", Tasks::late, Plain.NUMBER);
            var beyond = fields.required("beyond", Tasks::beyond, Plain.NUMBER);
            return read ->
                new Tasks(read.get(all), read.get(done), read.get(late), read.get(beyond));
          });

  private static final Shape<Evaluation> EVALUATION =
      Shape.of(
          "evaluation",
          Evaluation.class,
          fields -> {
            var rating = fields.required("rating", Evaluation::rating, RATING);
            var self = fields.optional("selfRating", Evaluation::selfRating, CATEGORY);
            var appraisal = fields.optional("appraisal", Evaluation::appraisal, CATEGORY);
            var decidedBy = fields.optional("decidedBy", Evaluation::decidedBy, Plain.UNIT_ID);
            var decidedOn = fields.optional("decidedOn", Evaluation::decidedOn, Plain.DAY);
            var bases = fields.list("bases", Evaluation::bases, Plain.TEXT);
            var exemplary = fields.flag("exemplary", Evaluation::isExemplary);
            var disciplined = fields.flag("disciplined", Evaluation::isDisciplined);
            var sickLeave =
                fields.unless(0, "sickLeaveMonths", Evaluation::sickLeaveMonths, Plain.NUMBER);
            var score = fields.optional("score", Evaluation::score, Plain.DECIMAL);
            var quarters =
                fields.list(
                    "quarters",
                    one -> ValueShapes.entries(one.quarters()),
                    ValueShapes.pair(
                        "quarter", "quarter", Words.of(Quarter.class), "category", CATEGORY));
            var tasks = fields.optional("tasks", Tasks::of, TASKS);
            var remedied = fields.optional("faultsRemedied", Evaluation::faultsRemedied, SHARE);
            return read -> {
              Evaluation one =
                  Evaluation.of(read.get(rating))
                      .withBases(read.get(bases))
                      .withIsExemplary(read.get(exemplary))
                      .withIsDisciplined(read.get(disciplined))
                      .withSickLeaveMonths(read.get(sickLeave))
                      .withQuarters(ImmutableMap.copyOf(read.get(quarters)));
              one = read.with(one, self, Evaluation::withSelfRating);
              one = read.with(one, appraisal, Evaluation::withAppraisal);
              one = read.with(one, decidedBy, Evaluation::withDecidedBy);
              one = read.with(one, decidedOn, Evaluation::withDecidedOn);
              one = read.with(one, score, Evaluation::withScore);
              one = read.with(one, remedied, Evaluation::withFaultsRemedied);
              return read.with(
                  one, tasks, (of, t) -> of.withTasks(t.all(), t.done(), t.late(), t.beyond()));
            };
          });

  static final Shape<Map.Entry<UnitId, Evaluation>> OF_UNIT =
      ValueShapes.pair("unit-evaluation", "unit", Plain.UNIT_ID, "evaluation", EVALUATION);

  static final Shape<Map.Entry<MemberId, Evaluation>> OF_MEMBER =
      ValueShapes.pair("member-evaluation", "member", Plain.MEMBER_ID, "evaluation", EVALUATION);

  private EvaluationShapes() {}
}
