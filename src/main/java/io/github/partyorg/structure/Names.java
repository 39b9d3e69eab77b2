package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.text.Normalizer;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;

/** How names are compared (so tên): two are the same if they are once folded. */
public final class Names {

  private static final Pattern BLANKS = Pattern.compile("(?U)\\s+");

  private Names() {}

  /**
   * Folds what different keyboards and encodings write differently: composed and decomposed
   * accents, Ð (U+00D0) for Đ (U+0110), case, runs of spaces, no-break spaces (U+00A0).
   *
   * <p>By this {@link Hierarchy#unitsNamed} and {@link Hierarchy#membersNamed} find names, so that
   * an application can keep an index of its own.
   *
   * @param name the name as it was typed
   * @return the name folded, to be compared and not to be shown
   */
  public static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC)
        .replace('\u00D0', '\u0110')
        .replace('\u00F0', '\u0111')
        .transform(text -> BLANKS.matcher(text).replaceAll(" "))
        .strip()
        .toLowerCase(Locale.ROOT);
  }

  /** Returns those of a name, in their order. */
  static <T> ImmutableList<T> among(Iterable<T> all, Function<T, String> nameOf, String name) {
    String folded = folded(name);
    ImmutableList.Builder<T> named = ImmutableList.builder();
    for (T one : all) {
      if (folded(nameOf.apply(one)).equals(folded)) {
        named.add(one);
      }
    }
    return named.build();
  }
}
