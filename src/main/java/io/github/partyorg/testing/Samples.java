package io.github.partyorg.testing;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Iterables;
import io.github.partyorg.structure.Nearest;
import io.github.partyorg.structure.NormCode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Hierarchies that fit on a screen, drawn in letters (dữ liệu mẫu nhỏ): the law, norm by norm, and
 * small organisations that are lawful on their day.
 *
 * <p>Larger samples are {@link TuanGiao}, {@link DienBien} and those of {@link GeneratedParty}.
 */
public final class Samples {

  private Samples() {}

  /**
   * {@return all drawings of the law: those of a norm together, lawful before broken, each at most
   * twelve lines long}
   */
  public static ImmutableList<LawDrawing> law() {
    return Law.DRAWINGS;
  }

  /**
   * Returns a hierarchy that breaks a norm and no other. There are two exceptions: a branch that is
   * too small for BR-01 is too small for ORG-04, and a consent that breaks CNS-01 does not allow
   * what it was given for.
   *
   * @param code the text of the norm's code, such as {@code BR-06}
   * @return the first drawing of the norm that breaks it; its margin marks what is found
   * @throws IllegalArgumentException if no norm of structure has the code; says the nearest one
   */
  public static DatedDrawing breaking(String code) {
    return law(code, LawDrawing.Side.BROKEN);
  }

  /**
   * Returns a hierarchy in which a norm just holds, and all others do.
   *
   * @param code the text of the norm's code, such as {@code BR-06}
   * @return the first drawing of the norm that is on its boundary
   * @throws IllegalArgumentException if no norm of structure has the code; says the nearest one
   */
  public static DatedDrawing almostBreaking(String code) {
    return law(code, LawDrawing.Side.BOUNDARY);
  }

  private static DatedDrawing law(String code, LawDrawing.Side side) {
    return law().stream()
        .filter(one -> one.side() == side && one.norm().value().equals(code))
        .findFirst()
        .orElseThrow(() -> unknown(code))
        .shown();
  }

  private static IllegalArgumentException unknown(String code) {
    Iterable<String> known = Iterables.transform(law(), one -> one.norm().value());
    return new IllegalArgumentException(
        "No norm of structure has the code \""
            + code
            + "\""
            + Nearest.id(code, known).map(nearest -> "; the nearest is " + nearest).orElse("")
            + ".");
  }

  /** {@return a branch of seven members with two groups, under a base committee (một chi bộ)} */
  public static DatedDrawing branch() {
    return small("BRANCH");
  }

  /** {@return a base committee of three branches (đảng bộ cơ sở có ba chi bộ)} */
  public static DatedDrawing base() {
    return small("BASE");
  }

  /** {@return a commune of nine branches and sixty members in 2018 (đảng bộ xã)} */
  public static DatedDrawing commune() {
    return small("COMMUNE");
  }

  /** {@return all levels, each in a line or two, until 30 June 2025 (có cấp huyện)} */
  public static DatedDrawing untilJune2025() {
    return small("UNTIL_JUNE_2025");
  }

  /** {@return all levels from 1 July 2025, with a commune as a direct superior (cấp xã)} */
  public static DatedDrawing fromJuly2025() {
    return small("FROM_JULY_2025");
  }

  /** {@return all levels from 26 July 2026, with a commune at the base (xã ở cơ sở)} */
  public static DatedDrawing fromJuly2026() {
    return small("FROM_JULY_2026");
  }

  /** {@return the small organisations, lawful on their days, smallest first} */
  public static ImmutableList<DatedDrawing> small() {
    return Small.DRAWINGS.values().asList();
  }

  private static DatedDrawing small(String name) {
    return Objects.requireNonNull(Small.DRAWINGS.get(name), name);
  }

  /** Holds the law, read when first asked for. */
  private static final class Law {
    static final ImmutableList<LawDrawing> DRAWINGS =
        Stream.of("ORG", "LVL", "BR", "MIL", "CMT", "CON", "MEM", "DIS", "TRF")
            .flatMap(family -> DrawnEntry.read("law-" + family + ".txt").stream())
            .map(Law::drawing)
            .collect(ImmutableList.toImmutableList());

    private static LawDrawing drawing(DrawnEntry entry) {
      return LawDrawing.of(
          NormCode.of(entry.heading().get(0)),
          LawDrawing.Side.valueOf(entry.heading().get(1)),
          entry.shown());
    }
  }

  /** Holds the small organisations, read when first asked for. */
  private static final class Small {
    static final ImmutableMap<String, DatedDrawing> DRAWINGS = byName();

    private static ImmutableMap<String, DatedDrawing> byName() {
      Map<String, DatedDrawing> drawings = new LinkedHashMap<>();
      DrawnEntry.read("samples.txt").forEach(e -> drawings.put(e.heading().get(0), e.shown()));
      return ImmutableMap.copyOf(drawings);
    }
  }
}
