package io.github.partyorg.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Personal data that norms and statutory tables need (thông tin cá nhân của đảng viên).
 *
 * <p>Unknown attributes are empty. All else about the person stays in the files of the application.
 */
@Value.Immutable
public abstract sealed class Profile permits ImmutableProfile {

  Profile() {}

  /** Made when first asked for, so that the class is initialised without the generated one. */
  private static final class Nothing {
    static final Profile STATED = ImmutableProfile.builder().build();
  }

  /** {@return the profile without any attribute, the same object each time} */
  public static Profile empty() {
    return Nothing.STATED;
  }

  /** {@return the day of birth (ngày sinh), or empty if not stated} */
  public abstract Optional<LocalDate> bornOn();

  /** {@return the sex, or empty if not stated} */
  public abstract Optional<Sex> sex();

  /** {@return the name of the ethnicity (dân tộc), not blank, or empty if not stated} */
  public abstract Optional<String> ethnicity();

  /** {@return the name of the religion (tôn giáo), not blank, or empty if none is stated} */
  public abstract Optional<String> religion();

  /** {@return the general schooling, or empty if not stated} */
  public abstract Optional<Education> education();

  /** {@return the professional qualification, or empty if none is stated} */
  public abstract Optional<Qualification> qualification();

  /** {@return the training in political theory, or empty if none is stated} */
  public abstract Optional<PoliticalTheory> politicalTheory();

  /** {@return true if nothing is stated} */
  public final boolean isEmpty() {
    return equals(empty());
  }

  /**
   * {@return this profile with another day of birth}
   *
   * @param bornOn the day
   */
  public abstract Profile withBornOn(LocalDate bornOn);

  /**
   * {@return this profile with another sex}
   *
   * @param sex the sex
   */
  public abstract Profile withSex(Sex sex);

  /**
   * {@return this profile with another ethnicity}
   *
   * @param ethnicity its name, not blank
   */
  public abstract Profile withEthnicity(String ethnicity);

  /**
   * {@return this profile with another religion}
   *
   * @param religion its name, not blank
   */
  public abstract Profile withReligion(String religion);

  /**
   * {@return this profile with other schooling}
   *
   * @param education the general schooling
   */
  public abstract Profile withEducation(Education education);

  /**
   * {@return this profile with another qualification}
   *
   * @param qualification the professional qualification
   */
  public abstract Profile withQualification(Qualification qualification);

  /**
   * {@return this profile with other training in political theory}
   *
   * @param politicalTheory the training
   */
  public abstract Profile withPoliticalTheory(PoliticalTheory politicalTheory);

  /** {@return the stated attributes, in one phrase} */
  public final Bilingual summary() {
    List<Bilingual> stated = new ArrayList<>();
    bornOn().ifPresent(day -> stated.add(said("sinh", "born", Bilingual.day(day))));
    sex().ifPresent(one -> stated.add(one.term()));
    ethnicity().ifPresent(one -> stated.add(said("dân tộc", "ethnicity", Bilingual.alike(one))));
    religion().ifPresent(one -> stated.add(said("tôn giáo", "religion", Bilingual.alike(one))));
    education().ifPresent(one -> stated.add(said("học vấn", "education", one.term())));
    qualification().ifPresent(one -> stated.add(said("chuyên môn", "qualification", one.term())));
    politicalTheory()
        .ifPresent(one -> stated.add(said("lý luận chính trị", "political theory", one.term())));
    return stated.isEmpty()
        ? Bilingual.of("không nêu thông tin cá nhân", "nothing stated")
        : Bilingual.join(", ", stated);
  }

  private static Bilingual said(String vietnamese, String english, Bilingual value) {
    return Bilingual.of(vietnamese + " " + value.vietnamese(), english + " " + value.english());
  }

  @Value.Check
  void hasNoBlankText() {
    ethnicity().ifPresent(text -> Texts.filled(text, "ethnicity"));
    religion().ifPresent(text -> Texts.filled(text, "religion"));
  }
}
