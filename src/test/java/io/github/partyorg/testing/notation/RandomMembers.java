package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Authority;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Consent;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.NormCode;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Unsaid;
import java.time.LocalDate;
import java.util.List;

/** Members by chance, in whom every attribute occurs, and consents that may name them. */
final class RandomMembers {

  private static final LocalDate DAY = LocalDate.of(1980, 2, 29);

  private static final ImmutableList<Authority> GIVERS =
      ImmutableList.of(
          Authority.SECRETARIAT,
          Authority.POLITBURO,
          Authority.CENTRAL_ORGANISATION_COMMISSION,
          Authority.organ("SECRETARIAT", Bilingual.of("ban thư ký", "secretariat")),
          Authority.organ("Ban A", Bilingual.of("Ban \"A\"", "commission A")),
          Authority.committeeOf("the"),
          Authority.committeeOf("TG"),
          Authority.committeeOf("organ"));

  private final RandomTexts texts;

  RandomMembers(RandomTexts texts) {
    this.texts = texts;
  }

  Member member() {
    MemberId id = MemberId.of(texts.id("M"));
    Member.Builder member = Member.builder().id(id).name(texts.name(Unsaid.name(id)));
    Standing standing = texts.once(4) ? Standing.PROBATIONARY : Standing.OFFICIAL;
    member.standing(standing);
    if (texts.once(4)) {
      member.participation(texts.any(Participation.values()));
    }
    if (texts.once(4)) {
      member.occupation(texts.any(Occupation.values()));
    }
    if (texts.once(3)) {
      member.admittedOn(DAY);
    }
    if (texts.once(3) && standing == Standing.OFFICIAL) {
      member.officialSince(DAY.plusYears(texts.below(2)));
    }
    if (texts.once(4)) {
      member.profile(profile());
    }
    LocalDate out = DAY.plusYears(3);
    for (int count = texts.once(5) ? 1 + texts.below(2) : 0; count > 0; count--) {
      LocalDate back = out.plusDays(1 + texts.below(300));
      member.addInterruptions(Interruption.of(out, back, texts.any(Interruption.Ground.values())));
      out = back;
    }
    return member.build();
  }

  private Profile profile() {
    Profile profile = Profile.empty();
    if (texts.once(2)) {
      profile = profile.withBornOn(LocalDate.of(1960, 1, 1));
    }
    if (texts.once(2)) {
      profile = profile.withSex(texts.any(Sex.values()));
    }
    if (texts.once(2)) {
      profile = profile.withEthnicity(texts.name("Thái"));
    }
    if (texts.once(2)) {
      profile = profile.withReligion(texts.name("Phật giáo"));
    }
    if (texts.once(2)) {
      profile = profile.withEducation(texts.any(Education.values()));
    }
    if (texts.once(2)) {
      profile = profile.withQualification(texts.any(Qualification.values()));
    }
    if (texts.once(2)) {
      profile = profile.withPoliticalTheory(texts.any(PoliticalTheory.values()));
    }
    return profile;
  }

  Consent consent(List<MemberId> listed) {
    LocalDate given = texts.day();
    NormCode norm = NormCode.of(texts.once(3) ? texts.id("R") : "ORG-07");
    Authority giver =
        texts.once(3) ? Authority.committeeOf(UnitId.of(texts.id("U"))) : texts.any(GIVERS);
    Consent consent = Consent.of(norm, giver, texts.name("12-CV/HU"), given);
    if (texts.once(3) && !listed.isEmpty()) {
      consent = consent.forMember(texts.any(listed));
    }
    if (texts.once(3)) {
      consent = consent.until(texts.day(given));
    }
    return texts.once(3) ? consent.forActOn(texts.day()) : consent;
  }
}
