package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence in both languages with places for values (câu mẫu).
 *
 * <p>Both languages name exactly the {@linkplain Placeholder places} declared: a translation that
 * misses one cannot be made.
 */
public final class Template {

  private final Bilingual text;
  private final ImmutableSet<String> places;
  private final Sentence vietnamese;
  private final Sentence english;

  private Template(Bilingual text, ImmutableSet<String> places) {
    this.text = text;
    this.places = places;
    this.vietnamese = Sentence.of(text.vietnamese(), places);
    this.english = Sentence.of(text.english(), places);
  }

  /**
   * A sentence in one language.
   *
   * @param fixed the texts before, between and after the places
   * @param places the places between
   */
  private record Sentence(ImmutableList<String> fixed, ImmutableList<String> places) {

    private static final Pattern BRACES = Pattern.compile("\\{([^{}]*)}");

    static Sentence of(String text, ImmutableSet<String> declared) {
      ImmutableList.Builder<String> fixed = ImmutableList.builder();
      ImmutableList.Builder<String> places = ImmutableList.builder();
      Matcher braces = BRACES.matcher(text);
      int end = 0;
      while (braces.find()) {
        fixed.add(text.substring(end, braces.start()));
        places.add(braces.group(1));
        end = braces.end();
      }
      fixed.add(text.substring(end));
      Sentence sentence = new Sentence(fixed.build(), places.build());
      ImmutableSet<String> named = ImmutableSet.copyOf(sentence.places);
      if (!named.equals(declared)) {
        throw new IllegalArgumentException(
            "\"%s\" names the placeholders %s; it must name %s.".formatted(text, named, declared));
      }
      return sentence;
    }

    String filled(Placeholder.Filling[] fillings, Function<Bilingual, String> language) {
      StringBuilder filled = new StringBuilder(fixed.get(0));
      for (int at = 0; at < places.size(); at++) {
        Bilingual word = words(places.get(at), fillings).orElseThrow();
        filled.append(language.apply(word)).append(fixed.get(at + 1));
      }
      return filled.toString();
    }
  }

  /**
   * {@return a template}
   *
   * @param vietnamese the Vietnamese sentence, places by name between braces
   * @param english the English sentence, the same places
   * @param places the places
   * @throws IllegalArgumentException if a sentence is blank, leaves a place out or names another
   */
  public static Template of(String vietnamese, String english, Placeholder<?>... places) {
    return new Template(
        Bilingual.of(vietnamese, english),
        Stream.of(places).map(Placeholder::name).collect(ImmutableSet.toImmutableSet()));
  }

  /**
   * {@return the sentence in both languages}
   *
   * @param fillings every place once
   * @throws IllegalArgumentException if a place gets no value, or a value has no place
   */
  public Bilingual fill(Placeholder.Filling... fillings) {
    if (!fillsAll(fillings)) {
      throw new IllegalArgumentException(
          "The values given are %s; the template needs %s."
              .formatted(
                  Stream.of(fillings).map(Placeholder.Filling::name).sorted().toList(), places));
    }
    return Bilingual.of(
        vietnamese.filled(fillings, Bilingual::vietnamese),
        english.filled(fillings, Bilingual::english));
  }

  private boolean fillsAll(Placeholder.Filling[] fillings) {
    for (String place : places) {
      if (words(place, fillings).isEmpty()) {
        return false;
      }
    }
    return fillings.length == places.size();
  }

  /** Returns what fills a place; a template has a handful, so that a map would take longer. */
  private static Optional<Bilingual> words(String place, Placeholder.Filling[] fillings) {
    for (Placeholder.Filling filling : fillings) {
      if (filling.name().equals(place)) {
        return Optional.of(filling.words());
      }
    }
    return Optional.empty();
  }

  /** Returns the sentence with its places. */
  Bilingual text() {
    return text;
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
