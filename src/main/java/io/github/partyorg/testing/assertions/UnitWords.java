package io.github.partyorg.testing.assertions;

import com.google.common.collect.Lists;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.Unit;

/** What messages say of a unit, wherever it was found. */
final class UnitWords {

  private UnitWords() {}

  /** Says how many members a unit has and, of a branch, which. */
  static String members(Unit unit) {
    return unit instanceof Branch branch
        ? counted(branch.memberCount(), branch)
        : number(unit.memberCount());
  }

  /** Says how many official members a unit has and, of a branch, which members. */
  static String officialMembers(Unit unit) {
    String count = official(unit.officialMemberCount()) + " of " + unit.memberCount();
    return unit instanceof Branch branch && branch.memberCount() > 0
        ? count + ": " + roll(branch)
        : count;
  }

  private static String counted(int members, Branch branch) {
    return members == 0 ? "no member" : number(members) + ": " + roll(branch);
  }

  static String number(int members) {
    return members == 1 ? "1 member" : members + " members";
  }

  static String official(int members) {
    return members == 1 ? "1 official member" : members + " official members";
  }

  private static String roll(Branch branch) {
    return Listing.words(Lists.transform(branch.members(), Member::id));
  }

  static String name(Unit unit) {
    return "\"" + unit.name() + "\"";
  }

  static String secretary(Unit unit) {
    return "secretary: " + Listing.words(unit.leadership().holdersOf(Post.SECRETARY));
  }

  static boolean isLedBy(String member, Unit unit) {
    return unit.leadership().holdersOf(Post.SECRETARY).contains(MemberId.of(member));
  }

  /** Says what a unit is: a branch, or a committee of a level. */
  static String type(Unit unit) {
    return unit instanceof Committee committee
        ? "a committee of level " + committee.level()
        : "a branch";
  }

  static boolean isAt(Level level, Unit unit) {
    return unit instanceof Committee committee && committee.level() == level;
  }
}
