package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Audience;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.InformationSessions;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.activity.TrainingPlan;
import io.github.partyorg.activity.Turnout;

/** Courses and information sessions, and who came. */
final class TrainingShapes {

  private static final Codec<ImmutableSet<Audience>> AUDIENCES =
      new SetOf<>(Words.of(Audience.class));

  private static final Shape<Turnout> TURNOUT =
      Shape.of(
          "turnout",
          Turnout.class,
          fields -> {
            var measure =
                fields.required("measure", Turnout::measure, Words.of(Turnout.Measure.class));
            var count = fields.required("count", Turnout::count, Plain.NUMBER);
            var exceeded = fields.flag("exceeded", Turnout::isExceeded);
            return read -> {
              Turnout turnout =
                  read.get(measure) == Turnout.Measure.PERSONS
                      ? Turnout.persons(read.get(count))
                      : Turnout.attendances(read.get(count));
              return read.get(exceeded) ? turnout.exceeded() : turnout;
            };
          });

  static final Shape<Course> COURSE =
      Shape.of(
          "course",
          Course.class,
          fields -> {
            var kind = fields.required("kind", Course::kind, Words.of(TrainingKind.class));
            var audiences =
                fields.unless(ImmutableSet.of(), "audiences", Course::audiences, AUDIENCES);
            var turnout = fields.required("turnout", Course::turnout, TURNOUT);
            var by = fields.optional("organisedBy", Course::organisedBy, Plain.UNIT_ID);
            var classes =
                fields.optional(
                    "classes", one -> one.classes().stream().boxed().findFirst(), Plain.NUMBER);
            var heldOn = fields.optional("heldOn", Course::heldOn, Plain.DAY);
            return read -> {
              Course course =
                  Course.of(read.get(kind), read.get(turnout)).withAudiences(read.get(audiences));
              course = read.with(course, by, Course::withOrganisedBy);
              course = read.with(course, classes, Course::withClasses);
              return read.with(course, heldOn, Course::withHeldOn);
            };
          });

  static final Shape<TrainingPlan> PLAN =
      Shape.of(
          "training-plan",
          TrainingPlan.class,
          fields -> {
            var issuer = fields.required("issuer", TrainingPlan::issuer, Plain.UNIT_ID);
            var number = fields.optional("number", TrainingPlan::number, Plain.TEXT);
            var issuedOn = fields.optional("issuedOn", TrainingPlan::issuedOn, Plain.DAY);
            var courses = fields.list("courses", TrainingPlan::courses, COURSE);
            return read -> {
              TrainingPlan plan = TrainingPlan.of(read.get(issuer)).withCourses(read.get(courses));
              plan = read.with(plan, number, TrainingPlan::withNumber);
              return read.with(plan, issuedOn, TrainingPlan::withIssuedOn);
            };
          });

  static final Shape<InformationSessions> SESSIONS =
      Shape.of(
          "information-sessions",
          InformationSessions.class,
          fields -> {
            var count = fields.required("count", InformationSessions::sessionCount, Plain.NUMBER);
            var audiences =
                fields.unless(
                    ImmutableSet.of(), "audiences", InformationSessions::audiences, AUDIENCES);
            var turnout = fields.optional("turnout", InformationSessions::turnout, TURNOUT);
            var by =
                fields.optional("organisedBy", InformationSessions::organisedBy, Plain.UNIT_ID);
            var heldOn = fields.optional("heldOn", InformationSessions::heldOn, Plain.DAY);
            return read -> {
              InformationSessions held =
                  InformationSessions.of(read.get(count)).withAudiences(read.get(audiences));
              held = read.with(held, turnout, InformationSessions::withTurnout);
              held = read.with(held, by, InformationSessions::withOrganisedBy);
              return read.with(held, heldOn, InformationSessions::withHeldOn);
            };
          });

  private TrainingShapes() {}
}
