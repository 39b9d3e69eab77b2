package io.github.partyorg.testing.assertions;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Lists;
import io.github.partyorg.rules.Violation;
import io.github.partyorg.structure.Bilingual;
import java.util.regex.Pattern;

/** What messages say of violations. */
final class ViolationWords {

  private ViolationWords() {}

  /** Tells a violation in a line: code, path, what was observed. */
  static String told(Violation violation) {
    return violation.rule().code()
        + " at "
        + violation.path()
        + violation.subject().member().map(member -> ", " + member).orElse("")
        + ": "
        + violation.breach().observed().english();
  }

  /** Lists violations, or says that there are none. */
  static String listed(ImmutableList<Violation> all) {
    return all.isEmpty() ? " none" : Listing.lines(Lists.transform(all, ViolationWords::told));
  }

  /** Says whether a wording has some words in either language, not as a part of other words. */
  static boolean says(String words, Bilingual wording) {
    Pattern whole =
        Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])");
    return whole.matcher(wording.vietnamese()).find() || whole.matcher(wording.english()).find();
  }
}
