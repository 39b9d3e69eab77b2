package io.github.partyorg.examples;

import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Hierarchy;
import java.io.PrintStream;
import java.util.Locale;

/**
 * Where a story is told, in one language.
 *
 * @param out what it is printed to
 * @param locale the reader's locale
 */
record Page(PrintStream out, Locale locale) {

  /** Returns a page in the language that the arguments name, else in English. */
  static Page of(PrintStream out, String... args) {
    return new Page(out, args.length == 0 ? Locale.ENGLISH : Locale.forLanguageTag(args[0]));
  }

  void heading(String vietnamese, String english) {
    String heading = Bilingual.of(vietnamese, english).in(locale);
    out.println();
    out.println(heading);
    out.println("─".repeat(heading.length()));
  }

  void line(String vietnamese, String english) {
    out.println("  " + Bilingual.of(vietnamese, english).in(locale));
  }

  /** Shows the numbers of members before and after. */
  void conserved(Hierarchy before, Hierarchy after) {
    Bilingual then = Bilingual.number(before.memberCount());
    Bilingual now = Bilingual.count(after.memberCount(), "đảng viên", "member", "members");
    line(
        "Không ai bị bỏ sót: " + then.vietnamese() + " → " + now.vietnamese() + ".",
        "Nobody was lost: " + then.english() + " → " + now.english() + ".");
  }

  void print(String table) {
    out.print(table);
  }

  void blank() {
    out.println();
  }
}
