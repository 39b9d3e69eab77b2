package io.github.partyorg.exchange.json;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Absence;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Guest;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitBuilder;
import io.github.partyorg.structure.UnitId;
import java.time.LocalDate;
import java.util.Optional;

/** Units, what they have, and the hierarchy that they make. */
final class UnitShapes {

  static final Shape<Delegation> DELEGATION =
      Shape.of(
          "delegation",
          Delegation.class,
          fields -> {
            var extent =
                fields.required("extent", Delegation::extent, Words.of(Delegation.Extent.class));
            var number = fields.required("number", Delegation::number, Plain.TEXT);
            var since = fields.required("since", Delegation::since, Plain.DAY);
            var until = fields.optional("until", Delegation::until, Plain.DAY);
            var powers =
                fields.unless(
                    ImmutableSet.of(),
                    "powers",
                    Delegation::powers,
                    new SetOf<>(Words.of(Delegation.Power.class)));
            return read -> {
              Delegation given =
                  Delegation.of(read.get(extent), read.get(number), read.get(since))
                      .with(read.get(powers).toArray(Delegation.Power[]::new));
              return read.with(given, until, Delegation::until);
            };
          });

  static final Shape<Recognition> RECOGNITION =
      Shape.of(
          "recognition",
          Recognition.class,
          fields -> {
            var number = fields.required("number", Recognition::number, Plain.TEXT);
            var since = fields.required("since", Recognition::since, Plain.DAY);
            return read -> Recognition.of(read.get(number), read.get(since));
          });

  private static final Shape<Pilot> PILOT =
      Shape.of(
          "pilot",
          Pilot.class,
          fields -> {
            var begunOn = fields.required("begunOn", Pilot::begunOn, Plain.DAY);
            var continuedOn = fields.optional("continuedOn", Pilot::continuedOn, Plain.DAY);
            return read ->
                read.with(Pilot.begunOn(read.get(begunOn)), continuedOn, Pilot::continuedOn);
          });

  static final Shape<PartyGroup> GROUP =
      Shape.of(
          "group",
          PartyGroup.class,
          fields -> {
            var name = fields.required("name", PartyGroup::name, Plain.TEXT);
            var members = fields.list("members", PartyGroup::members, Plain.MEMBER_ID);
            var head = fields.optional("head", PartyGroup::head, Plain.MEMBER_ID);
            var deputy = fields.optional("deputy", PartyGroup::deputy, Plain.MEMBER_ID);
            return read -> {
              PartyGroup.Builder group =
                  PartyGroup.builder().name(read.get(name)).addAllMembers(read.get(members));
              read.get(head).ifPresent(group::head);
              read.get(deputy).ifPresent(group::deputy);
              return group.build();
            };
          });

  private static final Shape<Guest> GUEST =
      Shape.of(
          "guest",
          Guest.class,
          fields -> {
            var member = fields.required("member", Guest::member, Plain.MEMBER_ID);
            var home = fields.optional("outsideHome", Guest::outsideHome, Plain.TEXT);
            var since = fields.required("since", Guest::since, Plain.DAY);
            var until = fields.required("until", Guest::until, Plain.DAY);
            return read -> {
              Guest.Builder guest =
                  Guest.builder()
                      .member(read.get(member))
                      .since(read.get(since))
                      .until(read.get(until));
              read.get(home).ifPresent(guest::outsideHome);
              return guest.build();
            };
          });

  private static final Shape<Absence> ABSENCE =
      Shape.of(
          "absence",
          Absence.class,
          fields -> {
            var member = fields.required("member", Absence::member, Plain.MEMBER_ID);
            var organization = fields.required("organization", Absence::organization, Plain.TEXT);
            var since = fields.required("since", Absence::since, Plain.DAY);
            var until = fields.required("until", Absence::until, Plain.DAY);
            return read ->
                Absence.of(
                    read.get(member), read.get(organization), read.get(since), read.get(until));
          });

  /** What committees and branches have. */
  private record Common<U extends Unit>(
      Field<U, UnitId> id,
      Field<U, String> name,
      Field<U, Optional<OfficialCode>> code,
      Field<U, Kind> kind,
      Field<U, Optional<LocalDate>> foundedOn,
      Field<U, Leadership> leadership,
      Field<U, ImmutableList<Consent>> consents) {

    static <U extends Unit> Common<U> of(Fields<U> fields) {
      return new Common<>(
          fields.required("id", Unit::id, Plain.UNIT_ID),
          fields.required("name", Unit::name, Plain.TEXT),
          fields.optional("code", Unit::code, Plain.CODE),
          fields.required("kind", Unit::kind, ValueShapes.KIND),
          fields.optional("foundedOn", Unit::foundedOn, Plain.DAY),
          fields.unless(
              Leadership.vacant(), "leadership", Unit::leadership, LeadershipShapes.LEADERSHIP),
          fields.list("consents", Unit::consents, ValueShapes.CONSENT));
    }

    <B extends UnitBuilder<B>> B stated(B builder, Read read) {
      read.get(code).ifPresent(builder::code);
      read.get(foundedOn).ifPresent(builder::foundedOn);
      return builder
          .name(read.get(name))
          .leadership(read.get(leadership))
          .addAllConsents(read.get(consents));
    }
  }

  static final Shape<Committee> COMMITTEE =
      Shape.of(
          "committee",
          Committee.class,
          fields -> {
            fields.areAllKept();
            Common<Committee> common = Common.of(fields);
            var level = fields.required("level", Committee::level, Words.of(Level.class));
            var delegation = fields.optional("delegation", Committee::delegation, DELEGATION);
            var children =
                fields.list("children", Committee::children, new Later<>(() -> UnitShapes.UNIT));
            return read -> {
              var committee =
                  Committee.of(read.get(common.id()), read.get(level), read.get(common.kind()));
              read.get(delegation).ifPresent(committee::delegation);
              return common.stated(committee, read).addAll(read.get(children)).build();
            };
          });

  static final Shape<Branch> BRANCH =
      Shape.of(
          "branch",
          Branch.class,
          fields -> {
            fields.areAllKept();
            Common<Branch> common = Common.of(fields);
            var form =
                fields.unless(
                    BranchForm.ORDINARY, "form", Branch::form, Words.of(BranchForm.class));
            var recognition = fields.optional("recognition", Branch::recognition, RECOGNITION);
            var pilot = fields.optional("pilot", Branch::pilot, PILOT);
            var members = fields.list("members", Branch::members, MemberShapes.MEMBER);
            var groups = fields.list("groups", Branch::groups, GROUP);
            var guests = fields.list("guests", Branch::guests, GUEST);
            var absences = fields.list("absences", Branch::absences, ABSENCE);
            return read -> {
              var branch =
                  Branch.of(read.get(common.id()), read.get(common.kind())).form(read.get(form));
              read.get(recognition).ifPresent(branch::recognition);
              read.get(pilot).ifPresent(branch::pilot);
              return common
                  .stated(branch, read)
                  .addAllMembers(read.get(members))
                  .addAllGroups(read.get(groups))
                  .addAllGuests(read.get(guests))
                  .addAllAbsences(read.get(absences))
                  .build();
            };
          });

  static final OneOf<Unit> UNIT = OneOf.of("unit", COMMITTEE, BRANCH);

  static final Body<Hierarchy> HIERARCHY = new As<>(COMMITTEE, Hierarchy::root, Hierarchy::of);

  private UnitShapes() {}
}
