package io.github.partyorg.rules;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Bilingual;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence in both languages with places for values (câu mẫu).
 *
 * <p>Both languages name exactly the slots declared: a translation that misses one cannot be made.
 */
public final class Template {

  private final Bilingual text;
  private final ImmutableSet<String> slots;
  private final Sentence vietnamese;
  private final Sentence english;

  private Template(Bilingual text, ImmutableSet<String> slots) {
    this.text = text;
    this.slots = slots;
    this.vietnamese = Sentence.of(text.vietnamese(), slots);
    this.english = Sentence.of(text.english(), slots);
  }

  /**
   * A sentence in one language.
   *
   * @param fixed what stands before, between and after the slots
   * @param slots the slots between
   */
  private record Sentence(ImmutableList<String> fixed, ImmutableList<String> slots) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    static Sentence of(String text, ImmutableSet<String> declared) {
      ImmutableList.Builder<String> fixed = ImmutableList.builder();
      ImmutableList.Builder<String> slots = ImmutableList.builder();
      Matcher braces = BRACES.matcher(text);
      int end = 0;
      while (braces.find()) {
        fixed.add(text.substring(end, braces.start()));
        slots.add(braces.group(1));
        end = braces.end();
      }
      fixed.add(text.substring(end));
      Sentence sentence = new Sentence(fixed.build(), slots.build());
      ImmutableSet<String> named = ImmutableSet.copyOf(sentence.slots);
      if (!named.equals(declared)) {
        throw new IllegalArgumentException(
            "\"" + text + "\" names the slots " + named + "; it has to name " + declared + ".");
      }
      return sentence;
    }

    String filled(Map<String, Bilingual> words, Function<Bilingual, String> language) {
      StringBuilder filled = new StringBuilder(fixed.get(0));
      for (int at = 0; at < slots.size(); at++) {
        Bilingual word = Objects.requireNonNull(words.get(slots.get(at)));
        filled.append(language.apply(word)).append(fixed.get(at + 1));
      }
      return filled.toString();
    }
  }

  /**
   * Returns a template.
   *
   * @param vietnamese the Vietnamese sentence, slots by name between braces
   * @param english the English sentence, the same slots
   * @param slots the slots
   * @return the template
   * @throws IllegalArgumentException if a sentence is blank, leaves a slot out or names another
   */
  public static Template of(String vietnamese, String english, Slot<?>... slots) {
    return of(
        vietnamese,
        english,
        Stream.of(slots).map(Slot::name).collect(ImmutableSet.toImmutableSet()));
  }

  /** Returns the statement of a rule, whose slots are its thresholds. */
  static Template of(Bilingual statement, List<Threshold> thresholds) {
    return of(
        statement.vietnamese(),
        statement.english(),
        thresholds.stream().map(Threshold::name).collect(ImmutableSet.toImmutableSet()));
  }

  static Template of(String vietnamese, String english, ImmutableSet<String> slots) {
    return new Template(Bilingual.of(vietnamese, english), slots);
  }

  /**
   * Returns the sentence.
   *
   * @param fillings every slot once
   * @return the sentence in both languages
   * @throws IllegalArgumentException if a slot is left empty or one is filled that there is not
   */
  public Bilingual fill(Slot.Filling... fillings) {
    Map<String, Bilingual> words = new HashMap<>();
    for (Slot.Filling filling : fillings) {
      words.put(filling.name(), filling.words());
    }
    if (!words.keySet().equals(slots)) {
      throw new IllegalArgumentException(
          "Filled are " + words.keySet() + "; to be filled are " + slots + ".");
    }
    return Bilingual.of(
        vietnamese.filled(words, Bilingual::vietnamese), english.filled(words, Bilingual::english));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
