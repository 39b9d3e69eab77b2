package io.github.partyorg.statistics;

import com.google.common.base.Enums;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.activity.Category;
import io.github.partyorg.activity.Course;
import io.github.partyorg.activity.NotEvaluated;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.activity.Regime;
import io.github.partyorg.activity.TrainingKind;
import io.github.partyorg.history.BookEntry;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Interruption;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Profile;
import io.github.partyorg.structure.Qualification;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * What a row asks of a subject, as {@code forms.txt} calls it. The answer is a key: names with dots
 * between them, the wider group first; empty if it is not stated.
 */
enum Criterion {
  MOVEMENT((contents, entry) -> contents.crossings().map(c -> c.key((BookEntry) entry))),
  SEX(ofProfile(profile -> profile.sex().map(Criterion::lower))),
  STANDING(ofMember((contents, member) -> Optional.of(lower(member.standing())))),
  ETHNICITY(ofProfile(profile -> profile.ethnicity().map(Criterion::plain))),
  MINORITY(ofProfile(profile -> profile.ethnicity().map(Criterion::minority))),
  RELIGION(ofProfile(profile -> profile.religion().map(Criterion::plain))),
  FAITH(ofProfile(profile -> profile.religion().map(name -> yes(!isNone(name))))),
  EDUCATION(ofProfile(profile -> profile.education().map(Criterion::lower))),
  QUALIFICATION(ofProfile(profile -> profile.qualification().map(Criterion::qualification))),
  THEORY(ofProfile(profile -> profile.politicalTheory().map(Criterion::lower))),
  YOUTH_UNION(ofFile(file -> file.isInYouthUnion().map(Criterion::yes))),
  OWNER(ofFile(file -> file.isEnterpriseOwner().map(Criterion::yes))),
  SPOUSE(ofFile(file -> file.isMarriedToForeigner().map(Criterion::yes))),
  TITLE(ofFile(file -> file.title().map(Criterion::lower))),
  OCCUPATION(ofMember(Criterion::occupation)),
  AGE(ofMember((contents, member) -> age(Ages.of(member, contents.period.until())))),
  ADMITTED(ofMember((contents, member) -> member.admittedOn().map(Criterion::admission))),
  READMITTED(ofMember((contents, member) -> Optional.of(yes(isReadmitted(contents, member))))),
  BADGE(ofMember(Criterion::badge)),
  ADMITTING(
      (contents, unit) ->
          Optional.of(
              (unit instanceof Committee ? "committee" : "branch")
                  + (contents.crossings().isEmpty()
                      ? ""
                      : "." + yes(contents.isAdmitting(((Unit) unit).id()))))),
  KIND((contents, subject) -> contents.kindOf(subject).map(StatutoryKind::key)),
  RATING((contents, id) -> rank(contents.rating(id))),
  REVIEW((contents, id) -> review(contents.rating(id))),
  PROGRAMME((contents, course) -> Optional.of(programme(((Course) course).kind())));

  private static final ImmutableSet<String> MAJORITY = ImmutableSet.of("kinh", "việt");
  private static final ImmutableSet<String> NONE = ImmutableSet.of("không", "không có");

  @SuppressWarnings("ImmutableEnumChecker") // functions without a state
  private final BiFunction<Contents, Object, Optional<String>> key;

  Criterion(BiFunction<Contents, Object, Optional<String>> key) {
    this.key = key;
  }

  /** Returns the key of a subject, or empty if it is not stated. */
  Optional<String> key(Contents contents, Object subject) {
    return key.apply(contents, subject);
  }

  /** Returns the keys that have rows of their own even if no subject has them, in order. */
  ImmutableList<String> listed(Contents contents, Population of) {
    if (this != RATING || contents.period.record().isEmpty()) {
      return ImmutableList.of();
    }
    ImmutableList.Builder<String> keys = ImmutableList.builder();
    Regime.of(contents.period.record().get().year())
        .map(r -> of == Population.RATED_UNITS ? r.unitCategories() : r.memberCategories())
        .orElse(ImmutableList.of())
        .forEach(category -> keys.add(category.name()));
    return keys.build();
  }

  /** Returns what the row of a key that was met is called. */
  Bilingual label(String met) {
    return this != RATING
        ? Bilingual.alike(met)
        : isRank(met) ? Category.valueOf(met).term() : NotEvaluated.valueOf(met).term();
  }

  /** Says whether the key of a rating is a rank, not a reason why there is none. */
  static boolean isRank(String key) {
    return Enums.getIfPresent(Category.class, key).isPresent();
  }

  private static BiFunction<Contents, Object, Optional<String>> ofMember(
      BiFunction<Contents, Member, Optional<String>> key) {
    return (contents, subject) -> key.apply(contents, (Member) subject);
  }

  private static BiFunction<Contents, Object, Optional<String>> ofProfile(
      Function<Profile, Optional<String>> key) {
    return (contents, subject) -> key.apply(((Member) subject).profile());
  }

  private static BiFunction<Contents, Object, Optional<String>> ofFile(
      Function<MemberFile, Optional<String>> key) {
    return (contents, subject) -> contents.file((Member) subject).flatMap(key);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  private static String qualification(Qualification one) {
    return (one.compareTo(Qualification.MASTER) >= 0 ? "above." : "") + lower(one);
  }

  private static String yes(boolean is) {
    return is ? "yes" : "no";
  }

  /** A name is one key, also if it has a dot. */
  private static String plain(String name) {
    return name.strip().replace('.', '․');
  }

  private static String minority(String name) {
    return MAJORITY.contains(Names.folded(name)) ? "majority" : "minority";
  }

  private static boolean isNone(String religion) {
    return NONE.contains(Names.folded(religion));
  }

  private static Optional<String> age(OptionalInt age) {
    return age.isPresent() ? Optional.of(Ages.band(age.getAsInt())) : Optional.empty();
  }

  /** The post at work is known to norms; the groups of the forms are wider. */
  private static Optional<String> occupation(Contents contents, Member member) {
    Optional<String> group =
        contents
            .file(member)
            .flatMap(MemberFile::occupation)
            .or(() -> member.occupation().map(one -> OccupationGroup.COMMUNE))
            .map(OccupationGroup::key);
    boolean isExempt = member.participation() == Participation.EXEMPT;
    return group.map(one -> one.equals("b") ? one + (isExempt ? ".exempt" : ".other") : one);
  }

  private static String admission(LocalDate day) {
    return day.isBefore(LocalDate.of(1945, 8, 19))
        ? "1"
        : day.isBefore(LocalDate.of(1954, 7, 21))
            ? "2"
            : day.isBefore(LocalDate.of(1975, 5, 1)) ? "3" : "4";
  }

  private static boolean isReadmitted(Contents contents, Member member) {
    for (Interruption interruption : member.interruptions()) {
      if (interruption.isEndedByReadmission()
          && !interruption.until().isBefore(contents.period.from())
          && !interruption.until().isAfter(contents.period.until())) {
        return true;
      }
    }
    return false;
  }

  /** A member on probation has no seniority yet. */
  private static Optional<String> badge(Contents contents, Member member) {
    if (member.isOfficial() && member.seniorSince().isEmpty()) {
      return Optional.empty();
    }
    OptionalInt years = Badges.completedIn(member, contents.period.from(), contents.period.until());
    return Optional.of(years.isPresent() ? "years." + years.getAsInt() : "none");
  }

  private static Optional<String> rank(Rating rating) {
    return rating instanceof Category || rating instanceof NotEvaluated
        ? Optional.of(((Enum<?>) rating).name())
        : Optional.empty();
  }

  /** Ranked subjects were reviewed before. */
  private static Optional<String> review(Rating rating) {
    if (rating instanceof NotEvaluated reason) {
      return Optional.of(
          switch (reason) {
            case EXEMPTED -> "due.not.exempted";
            case SUSPENDED -> "due.not.suspended";
            case LESS_THAN_SIX_MONTHS -> "due.not.new";
            case ABSENT -> "due.not.absent";
            case LEFT -> "left";
          });
    }
    return rating instanceof Category ? Optional.of("due.done") : Optional.empty();
  }

  private static String programme(TrainingKind kind) {
    return switch (kind) {
      case INTERMEDIATE_THEORY -> "I.2.intermediate";
      case ADVANCED_THEORY -> "I.2.advanced";
      case BACHELOR_OF_THEORY -> "I.2.bachelor";
      case DEFENCE_GROUP_1 -> "II.8.1";
      case DEFENCE_GROUP_2 -> "II.8.2";
      case DEFENCE_GROUP_3 -> "II.8.34.3";
      case DEFENCE_GROUP_4 -> "II.8.34.4";
      case DEFENCE_GROUPS_3_AND_4 -> "II.8.34";
      case PARTY_AWARENESS, NEW_MEMBERS -> "masses";
    };
  }
}
