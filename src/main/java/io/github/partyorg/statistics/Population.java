package io.github.partyorg.statistics;

import com.google.common.collect.Iterables;
import io.github.partyorg.activity.YearRecord;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the rows and columns of the forms count, as {@code forms.txt} calls it. */
enum Population {
  OPENING(Contents::opening),
  MEMBERS(Contents::closingMembers),
  NEW_MEMBERS(Contents::newMembers),
  ENTRIES(contents -> contents.crossings == null ? null : contents.crossings.entries()),
  STAYS_HERE(contents -> stays(contents, stays -> stays.here)),
  STAYS_ELSEWHERE(contents -> stays(contents, stays -> stays.elsewhere)),
  BASE(contents -> base(contents, base -> base.organizations)),
  BASE_COMMITTEES(contents -> base(contents, base -> base.committees)),
  BASE_BRANCHES(contents -> base(contents, base -> base.branches)),
  SECTIONS(contents -> base(contents, base -> base.sections)),
  SUBORDINATE_BRANCHES(contents -> base(contents, base -> base.subordinates)),
  BASE_MEMBERS(contents -> base(contents, base -> base.members)),
  LEADERS(contents -> contents.leaders(Post.COMMITTEE_MEMBER, Post.SECRETARY)),
  STANDING_COMMITTEES(contents -> contents.leaders(Post.STANDING_COMMITTEE_MEMBER, Post.SECRETARY)),
  SECRETARIES(contents -> contents.leaders(Post.SECRETARY, Post.SECRETARY)),
  DEPUTIES(contents -> contents.leaders(Post.DEPUTY_SECRETARY, Post.DEPUTY_SECRETARY)),
  PLANNED_MEMBERS(contents -> contents.planned(Post.COMMITTEE_MEMBER)),
  PLANNED_STANDING(contents -> contents.planned(Post.STANDING_COMMITTEE_MEMBER)),
  PLANNED_SECRETARIES(contents -> contents.planned(Post.SECRETARY)),
  PLANNED_DEPUTIES(contents -> contents.planned(Post.DEPUTY_SECRETARY)),
  RATED_UNITS(
      contents -> contents.rated(contents.base == null ? null : contents.base.organizations)),
  RATED_MEMBERS(Contents::ratedMembers),
  REVIEWED_MEMBERS(contents -> contents.closing() == null ? null : contents.ratedMembers()),
  COLLECTIVES(contents -> contents.base == null ? null : contents.rated(atBase(contents.base))),
  COURSES(contents -> contents.period.record().map(YearRecord::courses).orElse(null));

  @SuppressWarnings("ImmutableEnumChecker") // functions without a state
  private final Function<Contents, @Nullable List<?>> subjects;

  Population(Function<Contents, @Nullable List<?>> subjects) {
    this.subjects = subjects;
  }

  /** Returns the subjects in a period, or null if they are not recorded. */
  @Nullable List<?> in(Contents contents) {
    return subjects.apply(contents);
  }

  /** Says whether all subjects are known, so that there may be none of a sort. */
  boolean isComplete(Contents contents) {
    return switch (this) {
      case RATED_UNITS, RATED_MEMBERS -> contents.closing() != null;
      case COURSES -> false;
      default -> true;
    };
  }

  private static @Nullable List<?> base(Contents contents, Function<BaseUnits, List<?>> which) {
    return contents.base == null ? null : which.apply(contents.base);
  }

  private static @Nullable List<?> stays(Contents contents, Function<Stays, List<?>> which) {
    @Nullable Stays stays = Stays.of(contents.period);
    return stays == null ? null : which.apply(stays);
  }

  private static Iterable<Unit> atBase(BaseUnits base) {
    return Iterables.concat(base.organizations, base.sections, base.subordinates);
  }
}
