package io.github.partyorg.rules;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Bilingual;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
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

  private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

  private final Bilingual text;
  private final ImmutableSet<String> slots;

  private Template(Bilingual text, ImmutableSet<String> slots) {
    this.text = text;
    this.slots = slots;
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

  static Template of(String vietnamese, String english, ImmutableSet<String> slots) {
    Template template = new Template(Bilingual.of(vietnamese, english), slots);
    Stream.of(vietnamese, english).forEach(template::requireAllSlots);
    return template;
  }

  private void requireAllSlots(String sentence) {
    Set<String> named =
        BRACES
            .matcher(sentence)
            .results()
            .map(found -> found.group(1))
            .collect(ImmutableSet.toImmutableSet());
    if (!named.equals(slots)) {
      throw new IllegalArgumentException(
          "\"" + sentence + "\" names the slots " + named + "; it has to name " + slots + ".");
    }
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
        filled(text.vietnamese(), words, Bilingual::vietnamese),
        filled(text.english(), words, Bilingual::english));
  }

  private static String filled(
      String sentence, Map<String, Bilingual> words, Function<Bilingual, String> language) {
    return BRACES
        .matcher(sentence)
        .replaceAll(
            found -> {
              Bilingual value = words.get(found.group(1));
              return Matcher.quoteReplacement(
                  value == null ? found.group() : language.apply(value));
            });
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
