package io.github.partyorg.testing;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Occupation;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.Standing;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * Members of the sample, made from the row of their branch: a run of numbers, the official ones
 * first, commune cadres and civil servants at their head and exempted ones at their end (A-02,
 *
 */
final class SampleMembers {

  private static final Splitter RANGE = Splitter.on('-');

  private SampleMembers() {}

  static ImmutableList<Member> of(Row branch) {
    List<String> range = RANGE.splitToList(branch.text("members"));
    int first = number(range.get(0));
    int last = number(range.get(1));
    ImmutableList.Builder<Member> members = ImmutableList.builder();
    for (int number = first; number <= last; number++) {
      members.add(member(branch, number, number - first));
    }
    return members.build();
  }

  private static int number(String id) {
    return Integer.parseInt(id.substring(1));
  }

  private static Member member(Row branch, int number, int place) {
    Member.Builder member =
        Member.builder().id(numbered("M%04d", number)).name(numbered("Đảng viên %04d", number));
    int official = branch.number("official");
    if (place >= official) {
      return member
          .standing(Standing.PROBATIONARY)
          .admittedOn(LocalDate.of(2017, 9 + number % 4, 19))
          .build();
    }
    boolean exempt = place >= official - branch.number("exempt");
    LocalDate admitted = LocalDate.of((exempt ? 1955 : 1985) + number % 29, 1 + number % 12, 3);
    member.standing(Standing.OFFICIAL).admittedOn(admitted).officialSince(admitted.plusYears(1));
    if (exempt) {
      member.participation(Participation.EXEMPT);
    }
    int cadres = branch.number("cadres");
    if (place < cadres) {
      member.occupation(Occupation.COMMUNE_CADRE);
    } else if (place < cadres + branch.number("civilServants")) {
      member.occupation(Occupation.COMMUNE_CIVIL_SERVANT);
    }
    return member.build();
  }

  private static String numbered(String pattern, int number) {
    return String.format(Locale.ROOT, pattern, number);
  }
}
