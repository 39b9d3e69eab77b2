package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Things that the field has terms for, found by the words that rosters use for them (tra cứu theo
 * thuật ngữ): the way back from {@link HasTerm#term()}.
 *
 * <p>A word is the term in either language, a part of it between commas, another word that the
 * thing is {@linkplain HasTerm#otherWords() called by}, or its code. Case, spaces and the ways of
 * encoding Vietnamese letters make no difference. A whole term wins over a part of another term.
 *
 * @param <T> the type of concept
 */
public final class Terms<T extends HasTerm> {

  private static final Splitter PARTS = Splitter.on(',').trimResults().omitEmptyStrings();

  private static final ClassValue<Terms<?>> OF_ENUMS =
      new ClassValue<>() {
        @Override
        protected Terms<?> computeValue(Class<?> type) {
          ImmutableList.Builder<HasTerm> all = ImmutableList.builder();
          for (Object constant : type.getEnumConstants()) {
            all.add((HasTerm) constant);
          }
          return of(type.getSimpleName(), all.build(), term -> ((Enum<?>) term).name());
        }
      };

  private final String type;
  private final ImmutableList<T> all;
  private final Map<String, T> byCode = new LinkedHashMap<>();
  private final Map<String, T> byWord = new LinkedHashMap<>();

  private Terms(String type, ImmutableList<T> all, Function<? super T, String> code) {
    this.type = type;
    this.all = all;
    for (T each : all) {
      byCode.put(code.apply(each), each);
      note(each.term().vietnamese(), each);
      note(each.term().english(), each);
    }
    byCode.forEach(this::note);
    for (T each : all) {
      each.otherWords().forEach(word -> note(word, each));
      PARTS.split(each.term().vietnamese()).forEach(word -> note(word, each));
      PARTS.split(each.term().english()).forEach(word -> note(word, each));
    }
  }

  private void note(String word, T each) {
    byWord.putIfAbsent(Names.folded(word), each);
  }

  /** Returns the terms of things that have codes. */
  static <T extends HasTerm> Terms<T> of(
      String type, ImmutableList<T> all, Function<? super T, String> code) {
    return new Terms<>(type, all, code);
  }

  /**
   * Returns the terms of an enumeration.
   *
   * @param <E> the enumeration
   * @param type its class, such as {@code Post.class}
   * @return the terms of its constants
   */
  @SuppressWarnings("unchecked") // made of the constants of that class
  public static <E extends Enum<E> & HasTerm> Terms<E> of(Class<E> type) {
    return (Terms<E>) OF_ENUMS.get(type);
  }

  /** {@return the things, in their order} */
  public ImmutableList<T> all() {
    return all;
  }

  /** {@return all words that lead to a thing, {@linkplain Names#folded folded}} */
  public ImmutableSet<String> words() {
    return ImmutableSet.copyOf(byWord.keySet());
  }

  /**
   * {@return the thing of a word, or empty if none is called so}
   *
   * @param word the word, however it is typed
   */
  public Optional<T> find(String word) {
    return Optional.ofNullable(byWord.get(Names.folded(word)));
  }

  /**
   * {@return the thing of a word}
   *
   * @param word the word, however it is typed
   * @throws IllegalArgumentException if the word is unknown; lists the known words
   */
  public T get(String word) {
    @Nullable T found = byWord.get(Names.folded(word));
    if (found == null) {
      throw new IllegalArgumentException(
          "No %s is called \"%s\"; there are %s."
              .formatted(type, word, Joiner.on("; ").join(Iterables.transform(all, T::term))));
    }
    return found;
  }

  Optional<T> coded(String code) {
    return Optional.ofNullable(byCode.get(code));
  }
}
