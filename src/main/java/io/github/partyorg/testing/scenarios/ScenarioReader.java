package io.github.partyorg.testing.scenarios;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Reason;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.notation.Drawing;
import io.github.partyorg.testing.notation.Minutes;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads files of scenarios. A heading begins with {@code ==} and says the id; the names in both
 * languages follow, then sections, whose lines are indented.
 */
final class ScenarioReader {

  private static final String MARK = "== ";
  private static final int NAMES = 2;
  private static final Splitter ARROW = Splitter.on('→').trimResults();

  private ScenarioReader() {}

  /** What the parts of a scenario are called. */
  private enum Section {
    BEFORE("trước", "before"),
    MINUTES("biên bản", "minutes"),
    AFTER("sau", "after"),
    REFUSED("từ chối", "refused"),
    LINEAGE("truy nguyên", "lineage");

    private final Bilingual word;

    Section(String vietnamese, String english) {
      this.word = Bilingual.of(vietnamese, english);
    }

    static Optional<Section> begunBy(String line) {
      return Stream.of(values())
          .filter(
              each ->
                  line.equals(each.word.vietnamese() + ":")
                      || line.equals(each.word.english() + ":"))
          .findFirst();
    }
  }

  /**
   * Lines of a file that belong together.
   *
   * @param first the number of the first one, from 1
   * @param lines the lines
   */
  record Block(int first, ImmutableList<String> lines) {

    /** Returns the lines with as many empty ones above them as the file has, so that errors fit. */
    String inPlace() {
      return "\n".repeat(first - 1) + text();
    }

    String text() {
      return String.join("\n", lines) + "\n";
    }

    /** Returns the lines that are no comments, stripped, by their numbers. */
    ImmutableMap<Integer, String> said() {
      ImmutableMap.Builder<Integer, String> said = ImmutableMap.builder();
      for (int at = 0; at < lines.size(); at++) {
        String line = lines.get(at).strip();
        if (!line.isEmpty() && !line.startsWith("#")) {
          said.put(first + at, line);
        }
      }
      return said.buildOrThrow();
    }
  }

  /** Returns the title of a file and then each scenario. */
  static ImmutableList<Block> blocks(String text) {
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    List<String> lines = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      if (line.startsWith(MARK)) {
        blocks.add(new Block(number - lines.size() + 1, ImmutableList.copyOf(lines)));
        lines.clear();
      }
      lines.add(line);
      number++;
    }
    return blocks.add(new Block(number - lines.size() + 1, ImmutableList.copyOf(lines))).build();
  }

  /** Returns the two names that a block begins with. */
  static Bilingual names(Block block, int skipped) {
    List<String> said = block.said().values().asList();
    if (said.size() < skipped + NAMES) {
      throw mistaken(block.first(), "a name in Vietnamese and one in English are missing");
    }
    return Bilingual.of(said.get(skipped), said.get(skipped + 1));
  }

  /** Reads a scenario. */
  static Scenario scenario(Block block) {
    Map<Section, Block> sections = sections(block);
    return Scenario.of(
        block.lines().get(0).substring(MARK.length()).strip(),
        names(block, 1),
        text(block),
        Drawing.hierarchy(required(Section.BEFORE, sections, block).inPlace()),
        Minutes.plan(required(Section.MINUTES, sections, block).inPlace()),
        Optional.ofNullable(sections.get(Section.AFTER)).map(b -> Drawing.read(b.inPlace())),
        Optional.ofNullable(sections.get(Section.REFUSED))
            .map(ScenarioReader::reasons)
            .orElseGet(ImmutableSet::of),
        Optional.ofNullable(sections.get(Section.LINEAGE))
            .map(ScenarioReader::fates)
            .orElseGet(ImmutableMap::of));
  }

  private static Block required(Section section, Map<Section, Block> sections, Block block) {
    return Optional.ofNullable(sections.get(section))
        .orElseThrow(
            () -> mistaken(block.first(), "\"" + section.word.vietnamese() + ":\" is missing"));
  }

  private static String text(Block block) {
    List<String> lines = block.lines();
    return String.join("\n", lines.subList(1 + NAMES, lines.size())).strip() + "\n";
  }

  private static Map<Section, Block> sections(Block block) {
    Map<Section, Block> sections = new EnumMap<>(Section.class);
    List<String> lines = block.lines();
    for (int at = 1 + NAMES; at < lines.size(); at++) {
      Optional<Section> section = Section.begunBy(lines.get(at));
      if (section.isPresent()) {
        int end = end(lines, at + 1);
        Block own =
            new Block(block.first() + at + 1, ImmutableList.copyOf(lines.subList(at + 1, end)));
        if (sections.put(section.get(), own) != null) {
          throw mistaken(block.first() + at, "\"" + lines.get(at) + "\" is said twice");
        }
        at = end - 1;
      } else if (!lines.get(at).isBlank()) {
        throw mistaken(block.first() + at, "\"" + lines.get(at) + "\" begins no section");
      }
    }
    return sections;
  }

  /** Returns the first line from which on a section has no more indented or blank lines. */
  private static int end(List<String> lines, int from) {
    int end = from;
    while (end < lines.size() && (lines.get(end).isBlank() || lines.get(end).startsWith(" "))) {
      end++;
    }
    return end;
  }

  private static ImmutableSet<Reason.Kind> reasons(Block block) {
    ImmutableSet.Builder<Reason.Kind> reasons = ImmutableSet.builder();
    block
        .said()
        .forEach(
            (line, said) ->
                reasons.add(
                    reason(said)
                        .orElseThrow(() -> mistaken(line, "\"" + said + "\" is no reason"))));
    return reasons.build();
  }

  private static Optional<Reason.Kind> reason(String said) {
    String folded = Names.folded(said);
    return Stream.of(Reason.Kind.values())
        .filter(
            kind ->
                folded.equals(Names.folded(kind.term().vietnamese()))
                    || folded.equals(Names.folded(kind.term().english())))
        .findFirst();
  }

  private static ImmutableMap<UnitId, Fate> fates(Block block) {
    ImmutableMap.Builder<UnitId, Fate> fates = ImmutableMap.builder();
    block
        .said()
        .forEach(
            (line, said) -> {
              List<String> sides = ARROW.splitToList(said);
              Optional<Fate> fate = sides.size() == 2 ? Fate.read(sides.get(1)) : Optional.empty();
              fates.put(
                  UnitId.of(sides.get(0)), fate.orElseThrow(() -> mistaken(line, told(said))));
            });
    return fates.buildOrThrow();
  }

  private static String told(String said) {
    return "\"" + said + "\" does not say where a unit went, such as: B2 → B1 2/3, B3 1/3";
  }

  private static IllegalArgumentException mistaken(int line, String problem) {
    return new IllegalArgumentException("line " + line + ": " + problem + ".");
  }
}
