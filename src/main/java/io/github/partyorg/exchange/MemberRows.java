package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Education;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PoliticalTheory;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.Sex;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.Terms;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/** Reads the records of members (bản ghi đảng viên). */
final class MemberRows {

  private final Cells cells;
  private final Function<MemberId, Optional<Member>> known;

  /**
   * Makes a reader.
   *
   * @param known gives the member as known so far; an empty cell changes nothing of it
   */
  MemberRows(Cells cells, Function<MemberId, Optional<Member>> known) {
    this.cells = cells;
    this.known = known;
  }

  /** Returns the id of the record, or empty if it has none that can be used. */
  Optional<MemberId> id() {
    return cells.id(Field.ID, MemberId::of);
  }

  /** Returns the member of the record, or empty if a cell or two together cannot be used. */
  Optional<Member> read(MemberId id, List<Interruption> interruptions) {
    Member.Builder member = Member.builder().id(id);
    cells.text(Field.NAME).ifPresent(member::name);
    Optional<Standing> standing = cells.word(Field.STANDING, Terms.of(Standing.class));
    standing.ifPresent(member::standing);
    cells
        .word(Field.PARTICIPATION, Terms.of(Participation.class))
        .or(() -> known.apply(id).map(Member::participation))
        .ifPresent(member::participation);
    cells.word(Field.OCCUPATION, Terms.of(Occupation.class)).ifPresent(member::occupation);
    Optional<LocalDate> admitted = cells.day(Field.ADMITTED_ON);
    Optional<LocalDate> official = cells.day(Field.OFFICIAL_SINCE);
    Profile profile = profile();
    check(standing, admitted, official, profile.bornOn(), interruptions);
    if (!cells.isSound()) {
      return Optional.empty();
    }
    admitted.ifPresent(member::admittedOn);
    official.ifPresent(member::officialSince);
    if (!interruptions.isEmpty()) {
      member.addAllInterruptions(interruptions);
    }
    return Optional.of(member.profile(profile).build());
  }

  private void check(
      Optional<Standing> standing,
      Optional<LocalDate> admitted,
      Optional<LocalDate> official,
      Optional<LocalDate> born,
      List<Interruption> interruptions) {
    if (official.isPresent() && standing.equals(Optional.of(Standing.PROBATIONARY))) {
      cells.tell(
          DefectCode.UNFIT_VALUES,
          Field.OFFICIAL_SINCE,
          Bilingual.of(
              "đảng viên dự bị có ngày chính thức",
              "a probationary member is official since a day"));
    }
    inOrder(
        Field.OFFICIAL_SINCE,
        admitted,
        official,
        "chính thức trước ngày vào Đảng",
        "official before the admission");
    inOrder(
        Field.ADMITTED_ON, born, admitted, "vào Đảng trước ngày sinh", "admitted before the birth");
    Optional<LocalDate> back = admitted;
    for (Interruption interruption : interruptions) {
      inOrder(
          Field.ADMITTED_ON,
          back,
          Optional.of(interruption.since()),
          "ra khỏi Đảng trước khi vào hoặc trở lại",
          "out of the Party before the admission or the return");
      back = Optional.of(interruption.until());
    }
  }

  private void inOrder(
      Field field,
      Optional<LocalDate> first,
      Optional<LocalDate> second,
      String vietnamese,
      String english) {
    if (first.isPresent() && second.isPresent() && second.get().isBefore(first.get())) {
      cells.tell(DefectCode.UNFIT_DAYS, field, Bilingual.of(vietnamese, english));
    }
  }

  private Profile profile() {
    Profile profile = Profile.empty();
    profile = with(profile, cells.day(Field.BORN_ON), Profile::withBornOn);
    profile = with(profile, cells.word(Field.SEX, Terms.of(Sex.class)), Profile::withSex);
    profile = with(profile, cells.text(Field.ETHNICITY), Profile::withEthnicity);
    profile = with(profile, cells.text(Field.RELIGION), Profile::withReligion);
    profile =
        with(
            profile,
            cells.word(Field.EDUCATION, Terms.of(Education.class)),
            Profile::withEducation);
    profile =
        with(
            profile,
            cells.word(Field.QUALIFICATION, Terms.of(Qualification.class)),
            Profile::withQualification);
    return with(
        profile,
        cells.word(Field.POLITICAL_THEORY, Terms.of(PoliticalTheory.class)),
        Profile::withPoliticalTheory);
  }

  private static <T> Profile with(
      Profile profile, Optional<T> value, BiFunction<Profile, T, Profile> setting) {
    return value.isPresent() ? setting.apply(profile, value.get()) : profile;
  }
}
