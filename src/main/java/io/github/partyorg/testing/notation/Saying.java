package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Bilingual;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A sentence in both languages that says values of one type: it reads and writes them. Both
 * languages have the same places, one for each part.
 *
 * @param <T> the values
 */
final class Saying<T> implements Slot<T> {

  private final ImmutableList<Wording> wordings;
  private final ImmutableMap<String, Part.Inline<T, ?>> inline;
  private final ImmutableList<Part.Below<T, ?>> below;
  private final Function<Values, T> made;
  private final Predicate<T> fits;

  private Saying(
      String vietnamese,
      String english,
      ImmutableList<Part<T, ?>> parts,
      Function<Values, T> made) {
    this(vietnamese, english, parts, made, any -> true);
  }

  private Saying(
      String vietnamese,
      String english,
      ImmutableList<Part<T, ?>> parts,
      Function<Values, T> made,
      Predicate<T> fits) {
    this.fits = fits;
    this.wordings = ImmutableList.of(Wording.of(vietnamese), Wording.of(english));
    this.made = made;
    ImmutableMap.Builder<String, Part.Inline<T, ?>> named = ImmutableMap.builder();
    ImmutableList.Builder<Part.Below<T, ?>> others = ImmutableList.builder();
    for (Part<T, ?> part : parts) {
      if (part instanceof Part.Inline<T, ?> one) {
        named.put(one.name(), one);
      } else if (part instanceof Part.Below<T, ?> one) {
        others.add(one);
      }
    }
    this.inline = named.buildOrThrow();
    this.below = others.build();
    for (Wording wording : wordings) {
      if (!wording.places().equals(ImmutableSet.copyOf(inline.keySet()))) {
        throw new IllegalArgumentException(
            "\"%s\" has the places %s; it must have %s."
                .formatted(wording, wording.places(), inline.keySet()));
      }
    }
  }

  /** What a sentence of three parts says. */
  @FunctionalInterface
  interface OfThree<A, B, C, T> {
    T apply(A one, B two, C three);
  }

  /** What a sentence of four parts says. */
  @FunctionalInterface
  interface OfFour<A, B, C, D, T> {
    T apply(A one, B two, C three, D four);
  }

  /** Returns a sentence that says one value and has no place. */
  static <T> Saying<T> of(String vietnamese, String english, T only) {
    return new Saying<>(vietnamese, english, ImmutableList.of(), values -> only, only::equals);
  }

  static <T, A> Saying<T> of(
      String vietnamese, String english, Part<T, A> one, Function<A, T> made) {
    return new Saying<>(
        vietnamese, english, ImmutableList.of(one), values -> made.apply(values.get(one)));
  }

  static <T, A, B> Saying<T> of(
      String vietnamese, String english, Part<T, A> one, Part<T, B> two, BiFunction<A, B, T> made) {
    return new Saying<>(
        vietnamese,
        english,
        ImmutableList.of(one, two),
        values -> made.apply(values.get(one), values.get(two)));
  }

  static <T, A, B, C> Saying<T> of(
      String vietnamese,
      String english,
      Part<T, A> one,
      Part<T, B> two,
      Part<T, C> three,
      OfThree<A, B, C, T> made) {
    return new Saying<>(
        vietnamese,
        english,
        ImmutableList.of(one, two, three),
        values -> made.apply(values.get(one), values.get(two), values.get(three)));
  }

  static <T, A, B, C, D> Saying<T> of(
      String vietnamese,
      String english,
      Part<T, A> one,
      Part<T, B> two,
      Part<T, C> three,
      Part<T, D> four,
      OfFour<A, B, C, D, T> made) {
    return new Saying<>(
        vietnamese,
        english,
        ImmutableList.of(one, two, three, four),
        values ->
            made.apply(values.get(one), values.get(two), values.get(three), values.get(four)));
  }

  /** Returns a sentence with one place, which says just what fills it. */
  static <T> Saying<T> just(String vietnamese, String english, Slot<T> slot) {
    String name = Wording.of(english).places().iterator().next();
    return of(vietnamese, english, Part.part(name, slot, Function.<T>identity()), value -> value);
  }

  /** {@return the sentence in Vietnamese, then in English} */
  ImmutableList<Wording> wordings() {
    return wordings;
  }

  /** {@return the sentence with its places} */
  @Override
  public Bilingual what() {
    return Bilingual.of(wordings.get(0).toString(), wordings.get(1).toString());
  }

  /** {@return the sentence with its places, between quotation marks} */
  Bilingual quoted() {
    return Bilingual.of("\"" + wordings.get(0) + "\"", "\"" + wordings.get(1) + "\"");
  }

  /** {@return the forms of the parts that are said in clauses} */
  ImmutableList<Form<?, ?>> forms() {
    return below.stream().map(Part.Below::form).collect(ImmutableList.toImmutableList());
  }

  /** Says whether the value has all parts that this sentence says. */
  boolean says(T value) {
    for (Part.Inline<T, ?> part : inline.values()) {
      if (part.get().apply(value).isEmpty()) {
        return false;
      }
    }
    return fits.test(value);
  }

  @Override
  public void write(T value, Pen pen) {
    for (Wording.Piece piece : wordings.get(pen.isVietnamese() ? 0 : 1).pieces()) {
      pen.write(piece.fixed());
      if (!piece.place().isEmpty()) {
        write(Objects.requireNonNull(inline.get(piece.place())), value, pen);
      }
    }
    for (Part.Below<T, ?> part : below) {
      write(part, value, pen);
    }
  }

  private static <T, A> void write(Part.Inline<T, A> part, T value, Pen pen) {
    part.slot().write(part.get().apply(value).orElseThrow(), pen);
  }

  private static <T, A> void write(Part.Below<T, A> part, T value, Pen pen) {
    part.form().write(part.get().apply(value), pen);
  }

  /** Reads the words and places of a language, or goes back. */
  Optional<Values> head(Words words, Wording wording) {
    int before = words.place();
    Values values = new Values();
    for (Wording.Piece piece : wording.pieces()) {
      boolean stands = words.take(piece.words(), piece.expectation());
      if (stands && !piece.place().isEmpty()) {
        Part.Inline<T, ?> part = Objects.requireNonNull(inline.get(piece.place()));
        Optional<?> value = part.slot().read(words);
        value.ifPresent(one -> values.put(part, one));
        stands = value.isPresent();
      }
      if (!stands) {
        words.goBack(before);
        return Optional.empty();
      }
    }
    return Optional.of(values);
  }

  /**
   * Returns the value of what has been read.
   *
   * @param values the parts that fill places
   * @param stated the clauses
   * @throws IllegalArgumentException if there can be no such value
   * @throws IllegalStateException if something is missing
   */
  T made(Values values, Iterable<SaidClause> stated) {
    for (Part.Below<T, ?> part : below) {
      values.put(part, part.form().read(stated));
    }
    return made.apply(values);
  }

  @Override
  public Optional<T> read(Words words) {
    int before = words.place();
    for (Wording wording : wordings) {
      Optional<Values> head = head(words, wording);
      if (head.isPresent()) {
        try {
          return Optional.of(made(head.get(), ImmutableList.of()));
        } catch (IllegalArgumentException impossible) {
          words.refuse(before, Complaint.refused(String.valueOf(impossible.getMessage())));
          words.goBack(before);
        }
      }
    }
    return Optional.empty();
  }
}
