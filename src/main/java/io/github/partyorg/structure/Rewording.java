package io.github.partyorg.structure;

import com.google.common.base.Ascii;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Says texts of one language in other words: each whole word that has another is replaced once, the
 * longest first. A capital stays a capital, but for that of a proper noun, which is the word's own.
 */
final class Rewording {

  /** The other words by the words in lower case. */
  private final ImmutableMap<String, String> words;

  private final ImmutableSet<String> properNouns;
  private final Pattern pattern;

  private Rewording(String before, Map<String, String> words) {
    ImmutableMap.Builder<String, String> keyed = ImmutableMap.builder();
    words.forEach((word, other) -> keyed.put(word.toLowerCase(Locale.ROOT), other));
    this.words = keyed.buildOrThrow();
    this.properNouns = ImmutableSet.copyOf(Sets.filter(words.keySet(), Rewording::isCapital));
    this.pattern =
        Pattern.compile(
            words.keySet().stream()
                .sorted(Comparator.comparing(word -> -word.length()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|", before + "(?<word>", ")(?!\\p{L})")),
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  static Rewording of(Map<String, String> words) {
    return new Rewording("(?<!\\p{L})(?<article>)", words);
  }

  /** Returns a rewording after which "a" and "an" are right. */
  static Rewording withArticles(Map<String, String> words) {
    return new Rewording("(?<!\\p{L})(?:(?<article>an?) )?", words);
  }

  String of(String text) {
    if (words.isEmpty()) {
      return text;
    }
    Matcher found = pattern.matcher(text);
    StringBuilder said = new StringBuilder();
    while (found.find()) {
      String word = found.group("word");
      String other = words.getOrDefault(word.toLowerCase(Locale.ROOT), word);
      boolean capital = isCapital(word) && !properNouns.contains(word);
      String article = found.group("article");
      found.appendReplacement(
          said,
          Matcher.quoteReplacement(
              (article == null || article.isEmpty() ? "" : article(article, other) + " ")
                  + (capital ? capitalized(other) : other)));
    }
    return found.appendTail(said).toString();
  }

  private static boolean isCapital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String article(String article, String next) {
    boolean vowel = "aeiou".indexOf(Ascii.toLowerCase(next.charAt(0))) >= 0;
    return article.charAt(0) + (vowel ? "n" : "");
  }
}
