package io.github.partyorg.testing.notation;

import com.google.common.base.CharMatcher;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.Nearest;
import io.github.partyorg.structure.Terms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that can stand in one place of a drawing, one word or several. The longest one that
 * fits is meant.
 *
 * @param <T> what a phrase means
 */
final class Phrases<T extends HasTerm> {

  private final Map<String, T> meanings = new LinkedHashMap<>();
  private int longest;

  private Phrases() {}

  /** Returns the words of rosters for some things; of two alike the first counts. */
  @SafeVarargs
  static <T extends HasTerm> Phrases<T> of(Terms<? extends T>... terms) {
    Phrases<T> phrases = new Phrases<>();
    for (Terms<? extends T> some : terms) {
      for (String word : some.words()) {
        phrases.add(word, some.get(word));
      }
    }
    return phrases;
  }

  /** Returns the terms of some things. */
  static <T extends HasTerm> Phrases<T> of(Iterable<? extends T> things) {
    Phrases<T> phrases = new Phrases<>();
    for (T each : things) {
      phrases.add(Names.folded(each.term().vietnamese()), each);
      phrases.add(Names.folded(each.term().english()), each);
    }
    return phrases;
  }

  private void add(String folded, T meaning) {
    meanings.putIfAbsent(folded, meaning);
    longest = Math.max(longest, CharMatcher.is(' ').countIn(folded) + 1);
  }

  /**
   * A phrase that was found.
   *
   * @param meaning what it means
   * @param words how many words it has
   */
  record Match<T>(T meaning, int words) {}

  /** Returns the longest phrase that some words begin with, one space between two. */
  Optional<Match<T>> match(List<Token> tokens) {
    StringBuilder phrase = new StringBuilder();
    @Nullable Match<T> found = null;
    for (int count = 0; count < longest && count < tokens.size(); count++) {
      Token token = tokens.get(count);
      boolean goesOn = count == 0 || token.start() == tokens.get(count - 1).end() + 1;
      if (token.folded().isEmpty() || !goesOn) {
        break;
      }
      phrase.append(count == 0 ? "" : " ").append(token.folded());
      @Nullable T meaning = meanings.get(phrase.toString());
      found = meaning == null ? found : new Match<>(meaning, count + 1);
    }
    return Optional.ofNullable(found);
  }

  /** Returns the phrase that was probably meant by the words that some tokens begin with. */
  Optional<String> nearest(List<Token> tokens) {
    StringBuilder typed = new StringBuilder();
    Optional<String> nearest = Optional.empty();
    for (int count = 0; count < longest && count < tokens.size(); count++) {
      Token token = tokens.get(count);
      if (token.folded().isEmpty()
          || (count > 0 && token.start() != tokens.get(count - 1).end() + 1)) {
        break;
      }
      typed.append(count == 0 ? "" : " ").append(token.text());
      Optional<String> shorter = nearest;
      nearest = Nearest.of(typed.toString(), meanings.keySet()).or(() -> shorter);
    }
    return nearest;
  }

  ImmutableSet<String> words() {
    return ImmutableSet.copyOf(meanings.keySet());
  }
}
