package io.github.partyorg.testing;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Bilingual;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * An entry of a file with drawings: its heading, and the drawing with day and captions.
 *
 * <p>A heading begins with {@code ==} and ends with the day. The Vietnamese caption, the English
 * one and the lines of the drawing follow.
 *
 * @param heading the words of the heading before the day
 * @param shown the drawing
 */
record DrawnEntry(ImmutableList<String> heading, DatedDrawing shown) {

  private static final String MARK = "== ";
  private static final Splitter WORDS = Splitter.on(' ').omitEmptyStrings();
  private static final Joiner LINES = Joiner.on('\n');
  private static final int CAPTIONS = 2;

  /** Returns the entries of a file that stands beside this class, in their order. */
  static ImmutableList<DrawnEntry> read(String file) {
    ImmutableList.Builder<DrawnEntry> entries = ImmutableList.builder();
    List<String> lines = new ArrayList<>();
    for (String line : Row.lines(file)) {
      if (line.startsWith(MARK) && !lines.isEmpty()) {
        entries.add(of(lines));
        lines.clear();
      }
      if (!line.isBlank() && (line.startsWith(MARK) || !lines.isEmpty())) {
        lines.add(line);
      }
    }
    return entries.add(of(lines)).build();
  }

  private static DrawnEntry of(List<String> lines) {
    List<String> words = WORDS.splitToList(lines.get(0).substring(MARK.length()));
    int last = words.size() - 1;
    return new DrawnEntry(
        ImmutableList.copyOf(words.subList(0, last)),
        DatedDrawing.of(
            LINES.join(lines.subList(1 + CAPTIONS, lines.size())) + "\n",
            LocalDate.parse(words.get(last)),
            Bilingual.of(lines.get(1), lines.get(2))));
  }
}
