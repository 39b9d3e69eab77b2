package io.github.partyorg.exchange;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Tells two records of one name and day of birth (người trùng).
 *
 * <p>A table without objects of its own, as a country has millions of members.
 */
final class People {

  private static final int FIRST_SIZE = 64;

  private final DefectReport.Log log;
  private final Answers answers;
  private @Nullable Member[] seen = new @Nullable Member[FIRST_SIZE];
  private int size;

  People(DefectReport.Log log, Answers answers) {
    this.log = log;
    this.answers = answers;
  }

  /** Takes a member in; tells one that is the same person by name and day of birth. */
  void saw(Member member, Origin origin) {
    @Nullable LocalDate born = member.profile().bornOn().orElse(null);
    if (born == null) {
      return;
    }
    int at = slot(seen, member, born);
    @Nullable Member other = seen[at];
    if (other == null) {
      seen[at] = member;
      size++;
      if (size > seen.length / 2) {
        grow();
      }
    } else if (!answers.areTwoPersons(other.id().value(), member.id().value())) {
      log.accept(
          DefectCode.SAME_PERSON.at(
              origin.place(Field.ID), member.label(), Bilingual.alike(other.label())));
    }
  }

  private void grow() {
    @Nullable Member[] larger = new @Nullable Member[seen.length * 2];
    for (Member member : seen) {
      if (member != null) {
        larger[slot(larger, member, member.profile().bornOn().orElseThrow())] = member;
      }
    }
    seen = larger;
  }

  private static int slot(@Nullable Member[] table, Member member, LocalDate born) {
    int mask = table.length - 1;
    int hash = (31 * born.hashCode() + nameHash(member.name())) * 0x9E3779B9;
    int at = (hash ^ hash >>> 16) & mask;
    while (true) {
      @Nullable Member other = table[at];
      if (other == null || isSame(other, member, born)) {
        return at;
      }
      at = (at + 1) & mask;
    }
  }

  /** Returns a hash that names have in common if they differ by case and blanks only. */
  private static int nameHash(String name) {
    int hash = 0;
    for (int at = 0; at < name.length(); at++) {
      char character = name.charAt(at);
      hash = character == ' ' ? hash : 31 * hash + Character.toLowerCase(character);
    }
    return hash;
  }

  private static boolean isSame(Member one, Member other, LocalDate born) {
    return one.profile().bornOn().map(born::equals).orElse(false)
        && (one.name().equals(other.name())
            || Names.folded(one.name()).equals(Names.folded(other.name())));
  }
}
