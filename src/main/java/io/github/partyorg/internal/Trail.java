package io.github.partyorg.internal;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list that grows at its end; the shorter one stays and is shared. Each element knows
 * the one before it and one far back, so that a beginning of the list is found in logarithmic time.
 *
 * @param <T> the elements
 */
public final class Trail<T> {

  private static final Trail<?> EMPTY = new Trail<Object>();

  private final Trail<T> before;
  private final Trail<T> farBefore;
  private final @Nullable T last;
  private final int size;

  private Trail() {
    before = this;
    farBefore = this;
    last = null;
    size = 0;
  }

  private Trail(Trail<T> before, T last) {
    Trail<T> far = before.farBefore;
    boolean areAlikeFar = before.size - far.size == far.size - far.farBefore.size;
    this.before = before;
    this.farBefore = areAlikeFar ? far.farBefore : before;
    this.last = last;
    this.size = before.size + 1;
  }

  /**
   * {@return the list without elements}
   *
   * @param <T> the elements
   */
  @SuppressWarnings("unchecked") // it holds no element
  public static <T> Trail<T> empty() {
    return (Trail<T>) EMPTY;
  }

  /**
   * {@return this list with a further element}
   *
   * @param element the new last element
   */
  public Trail<T> plus(T element) {
    return new Trail<>(this, element);
  }

  /** {@return the count} */
  public int size() {
    return size;
  }

  /** {@return true if there is no element} */
  public boolean isEmpty() {
    return size == 0;
  }

  /** {@return the last element, of a list that has one} */
  public T last() {
    return Objects.requireNonNull(last);
  }

  /** {@return this list without its last element} */
  public Trail<T> before() {
    return before;
  }

  /**
   * {@return the beginning of this list until its last element of a sort}
   *
   * @param isWithin says it of an element: if it is true of one, then of all before it
   */
  public Trail<T> until(Predicate<? super T> isWithin) {
    Trail<T> at = this;
    while (!at.isEmpty() && !isWithin.test(at.last())) {
      Trail<T> far = at.farBefore;
      at = far.isEmpty() || isWithin.test(far.last()) ? at.before : far;
    }
    return at;
  }

  /**
   * {@return the beginning of this list with so many elements}
   *
   * @param count how many, at most all
   */
  public Trail<T> first(int count) {
    Trail<T> at = this;
    while (at.size > count) {
      at = at.farBefore.size < count ? at.before : at.farBefore;
    }
    return at;
  }

  /**
   * {@return the elements from a place on, in order}
   *
   * @param start how many elements are left out, at the beginning
   */
  public ImmutableList<T> from(int start) {
    List<T> reversed = new ArrayList<>();
    for (Trail<T> at = this; at.size > start; at = at.before) {
      reversed.add(at.last());
    }
    Collections.reverse(reversed);
    return ImmutableList.copyOf(reversed);
  }

  /** {@return all elements, in order} */
  public ImmutableList<T> all() {
    return from(0);
  }

  @Override
  @SuppressWarnings("ReferenceEquality") // what two lists share is equal
  public boolean equals(@Nullable Object other) {
    if (!(other instanceof Trail<?> trail) || size != trail.size) {
      return false;
    }
    Trail<?> mine = this;
    Trail<?> theirs = trail;
    while (mine != theirs) {
      if (!mine.last().equals(theirs.last())) {
        return false;
      }
      mine = mine.before;
      theirs = theirs.before;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = size;
    for (Trail<T> at = this; !at.isEmpty(); at = at.before) {
      hash = 31 * hash + at.last().hashCode();
    }
    return hash;
  }

  @Override
  public String toString() {
    return all().toString();
  }
}
