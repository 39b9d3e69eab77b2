package io.github.partyorg.exchange;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import io.github.partyorg.structure.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a person answered once, for all files to come (tệp đối chiếu).
 *
 * <p>A text of lines; a line that begins with {@code #} is a comment:
 *
 * <pre>
 * column | UNITS | tên gọi     | tên
 * column | UNITS | ghi chú cũ  | -
 * word   | KIND  | ấp          | thôn
 * people | M0001 | M0900       | two persons
 * </pre>
 *
 * <p>The first line says what a header means, the second leaves a column out, the third says what a
 * word of a field means, and the fourth says that two records are not one person.
 */
public final class Answers {

  private static final Splitter PARTS = Splitter.on('|').trimResults();
  private static final String NONE = "-";
  private static final String TWO_PERSONS = "two persons";

  private final Map<String, Answer> answers = new LinkedHashMap<>();
  private final Set<String> used = new HashSet<>();

  private Answers() {}

  /** One line: how it is written, and its last part. */
  private record Answer(String line, String meaning) {}

  /** {@return no answers} */
  public static Answers none() {
    return new Answers();
  }

  /**
   * {@return the answers of a file in UTF-8}
   *
   * @param file the file
   * @throws IOException if it cannot be read
   * @throws IllegalArgumentException if a line is no answer; lists all such lines
   */
  public static Answers read(Path file) throws IOException {
    return parse(Files.readString(file, StandardCharsets.UTF_8));
  }

  /**
   * {@return the answers of a text}
   *
   * @param text the lines
   * @throws IllegalArgumentException if a line is no answer; lists all such lines
   */
  public static Answers parse(String text) {
    Answers answers = new Answers();
    List<String> wrong = new ArrayList<>();
    int number = 0;
    for (String line : text.lines().toList()) {
      number++;
      if (!line.isBlank() && !line.startsWith("#") && !answers.add(line)) {
        wrong.add("line " + number + ": " + line);
      }
    }
    if (!wrong.isEmpty()) {
      throw new IllegalArgumentException(
          "These lines are no answers; write \"column | TYPE | header | meaning\", \"word | FIELD |"
              + " word | meaning\" or \"people | id | id | two persons\": "
              + wrong);
    }
    return answers;
  }

  private boolean add(String line) {
    List<String> parts = PARTS.splitToList(line);
    if (parts.size() != 4) {
      return false;
    }
    boolean isKnown =
        switch (parts.get(0)) {
          case "column" -> isType(parts.get(1));
          case "word" -> isField(parts.get(1));
          case "people" -> parts.get(3).equals(TWO_PERSONS);
          default -> false;
        };
    if (isKnown) {
      answers.put(key(parts.get(0), parts.get(1), parts.get(2)), new Answer(line, parts.get(3)));
    }
    return isKnown;
  }

  private static boolean isType(String name) {
    for (RowType type : RowType.values()) {
      if (type.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isField(String name) {
    for (Field field : Field.values()) {
      if (field.name().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static String key(String what, String of, String word) {
    return what + "|" + of + "|" + Names.folded(word);
  }

  private @Nullable String find(String key) {
    @Nullable Answer answer = answers.get(key);
    if (answer == null) {
      return null;
    }
    used.add(key);
    return answer.meaning();
  }

  boolean leavesOut(RowType type, String header) {
    return NONE.equals(find(key("column", type.name(), header)));
  }

  /** Returns what a header means, the header itself if nobody answered. */
  String header(RowType type, String header) {
    @Nullable String meaning = find(key("column", type.name(), header));
    return meaning == null ? header : meaning;
  }

  /** Returns what a word means, the word itself if nobody answered. */
  String word(Field field, String word) {
    @Nullable String meaning = answers.isEmpty() ? null : find(key("word", field.name(), word));
    return meaning == null ? word : meaning;
  }

  boolean areTwoPersons(String one, String other) {
    return find(key("people", one, other)) != null || find(key("people", other, one)) != null;
  }

  /** {@return the lines that no sheet needed since they were read; they may be out of date} */
  public ImmutableList<String> unused() {
    ImmutableList.Builder<String> unused = ImmutableList.builder();
    answers.forEach(
        (key, answer) -> {
          if (!used.contains(key)) {
            unused.add(answer.line());
          }
        });
    return unused.build();
  }
}
