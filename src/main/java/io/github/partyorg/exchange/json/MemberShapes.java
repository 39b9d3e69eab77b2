package io.github.partyorg.exchange.json;

import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Standing;

/** Members and what is stated of a person. */
final class MemberShapes {

  private static final Shape<Interruption> INTERRUPTION =
      Shape.of(
          "interruption",
          Interruption.class,
          fields -> {
            var since = fields.required("since", Interruption::since, Plain.DAY);
            var until = fields.required("until", Interruption::until, Plain.DAY);
            var ground =
                fields.required(
                    "ground", Interruption::ground, Words.of(Interruption.Ground.class));
            return read -> Interruption.of(read.get(since), read.get(until), read.get(ground));
          });

  static final Shape<Profile> PROFILE =
      Shape.of(
          "profile",
          Profile.class,
          fields -> {
            var bornOn = fields.optional("bornOn", Profile::bornOn, Plain.DAY);
            var sex = fields.optional("sex", Profile::sex, Words.of(Sex.class));
            var ethnicity = fields.optional("ethnicity", Profile::ethnicity, Plain.SHARED_TEXT);
            var religion = fields.optional("religion", Profile::religion, Plain.SHARED_TEXT);
            var education =
                fields.optional("education", Profile::education, Words.of(Education.class));
            var qualification =
                fields.optional(
                    "qualification", Profile::qualification, Words.of(Qualification.class));
            var politicalTheory =
                fields.optional(
                    "politicalTheory", Profile::politicalTheory, Words.of(PoliticalTheory.class));
            return read -> {
              Profile profile = read.with(Profile.empty(), bornOn, Profile::withBornOn);
              profile = read.with(profile, sex, Profile::withSex);
              profile = read.with(profile, ethnicity, Profile::withEthnicity);
              profile = read.with(profile, religion, Profile::withReligion);
              profile = read.with(profile, education, Profile::withEducation);
              profile = read.with(profile, qualification, Profile::withQualification);
              return read.with(profile, politicalTheory, Profile::withPoliticalTheory);
            };
          });

  static final Shape<Member> MEMBER =
      Shape.of(
          "member",
          Member.class,
          fields -> {
            fields.areAllKept();
            var id = fields.required("id", Member::id, Plain.MEMBER_ID);
            var name = fields.required("name", Member::name, Plain.TEXT);
            var standing = fields.required("standing", Member::standing, Words.of(Standing.class));
            var participation =
                fields.unless(
                    Participation.ACTIVE,
                    "participation",
                    Member::participation,
                    Words.of(Participation.class));
            var occupation =
                fields.optional("occupation", Member::occupation, Words.of(Occupation.class));
            var admittedOn = fields.optional("admittedOn", Member::admittedOn, Plain.DAY);
            var officialSince = fields.optional("officialSince", Member::officialSince, Plain.DAY);
            var profile = fields.unless(Profile.empty(), "profile", Member::profile, PROFILE);
            var interruptions = fields.list("interruptions", Member::interruptions, INTERRUPTION);
            return read -> {
              Member.Builder member =
                  Member.builder()
                      .id(read.get(id))
                      .name(read.get(name))
                      .standing(read.get(standing))
                      .participation(read.get(participation))
                      .profile(read.get(profile));
              if (!read.get(interruptions).isEmpty()) {
                member.addAllInterruptions(read.get(interruptions));
              }
              read.get(occupation).ifPresent(member::occupation);
              read.get(admittedOn).ifPresent(member::admittedOn);
              read.get(officialSince).ifPresent(member::officialSince);
              return member.build();
            };
          });

  private MemberShapes() {}
}
