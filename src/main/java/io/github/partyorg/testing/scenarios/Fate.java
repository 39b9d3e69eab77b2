package io.github.partyorg.testing.scenarios;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableMap;
import io.github.partyorg.history.Fraction;
import io.github.partyorg.history.Resolution;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.structure.Names;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * Where a unit went (truy nguyên): to itself if it lives, to its successors with their shares, to
 * nothing, or out of the hierarchy.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Fate implements HasTerm permits ImmutableFate {

  private static final Bilingual NOTHING = Bilingual.of("không còn", "nothing");
  private static final Bilingual OUTSIDE = Bilingual.of("ra ngoài", "outside");
  private static final Splitter UNITS = Splitter.on(',').trimResults();
  private static final Pattern UNIT = Pattern.compile("(\\S+)(?: +(\\d+/[1-9]\\d*))?");
  private static final Splitter PARTS = Splitter.on('/');

  Fate() {}

  /**
   * Returns that one unit stands for it: itself, or a successor.
   *
   * @param unit the text of the unit's id
   * @return the fate
   */
  public static Fate of(String unit) {
    return divided(Map.of(UnitId.of(unit), Fraction.WHOLE));
  }

  /**
   * Returns that several units stand for it.
   *
   * @param shares their shares
   * @return the fate
   */
  public static Fate divided(Map<UnitId, Fraction> shares) {
    return ImmutableFate.make(shares, false);
  }

  /** {@return that it ended without a successor} */
  public static Fate nothing() {
    return ImmutableFate.make(ImmutableMap.of(), false);
  }

  /** {@return that it left the hierarchy whole} */
  public static Fate outside() {
    return ImmutableFate.make(ImmutableMap.of(), true);
  }

  /**
   * Returns what a chronicle says.
   *
   * @param resolution the meaning of the unit's id on a day
   * @return the fate
   */
  public static Fate of(Resolution resolution) {
    return ImmutableFate.make(resolution.shares(), resolution instanceof Resolution.Outside);
  }

  /** Reads such as {@code B1}, {@code A 2/3, B 1/3} or {@code không còn}; empty if it is none. */
  static Optional<Fate> read(String text) {
    String folded = Names.folded(text);
    if (isSaid(NOTHING, folded)) {
      return Optional.of(nothing());
    }
    if (isSaid(OUTSIDE, folded)) {
      return Optional.of(outside());
    }
    ImmutableMap.Builder<UnitId, Fraction> shares = ImmutableMap.builder();
    for (String said : UNITS.split(text)) {
      Matcher unit = UNIT.matcher(said);
      if (!unit.matches()) {
        return Optional.empty();
      }
      shares.put(UnitId.of(unit.group(1)), share(unit.group(2)));
    }
    return Optional.of(divided(shares.buildKeepingLast()));
  }

  private static boolean isSaid(Bilingual words, String folded) {
    return folded.equals(Names.folded(words.vietnamese()))
        || folded.equals(Names.folded(words.english()));
  }

  private static Fraction share(@Nullable String text) {
    if (text == null) {
      return Fraction.WHOLE;
    }
    List<String> parts = PARTS.splitToList(text);
    return Fraction.of(Long.parseLong(parts.get(0)), Long.parseLong(parts.get(1)));
  }

  /** {@return the units that stand for it, each with its share; none if it left or ended} */
  public abstract ImmutableMap<UnitId, Fraction> shares();

  /** {@return whether it left the hierarchy whole} */
  public abstract boolean isOutside();

  @Override
  public final Bilingual term() {
    if (shares().isEmpty()) {
      return isOutside() ? OUTSIDE : NOTHING;
    }
    StringBuilder told = new StringBuilder();
    shares()
        .forEach(
            (unit, share) ->
                told.append(told.isEmpty() ? "" : ", ")
                    .append(unit)
                    .append(share.equals(Fraction.WHOLE) ? "" : " " + share));
    return Bilingual.alike(told);
  }

  @Override
  public final String toString() {
    return term().english();
  }
}
