package io.github.partyorg.testing.notation;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.Maps;
import com.google.common.collect.Multimaps;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.MalformedHierarchyException;
import io.github.partyorg.structure.Outline;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A hierarchy as a drawing in letters (sơ đồ chữ), with the findings that are expected in its
 * margin.
 *
 * <pre>{@code
 * Hierarchy district =
 *     Drawing.hierarchy(
 *         """
 *         TG      Đảng bộ huyện Tuần Giáo  district
 *           CS    Đảng bộ xã Chiềng Sinh   commune
 *             B1  Chi bộ bản 1             village   secretary M01; M01 M02 M03 M04~
 *             B2  Chi bộ bản 2             village   2 members   ! BR-01
 *         """);
 * }</pre>
 *
 * <p>The notation is described in {@code docs/testing.md}. Every hierarchy can be written in it,
 * and read back without a loss, see {@link Outline}.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Drawing permits ImmutableDrawing {

  Drawing() {}

  /**
   * Reads a drawing.
   *
   * @param text the lines, in the notation, in either language
   * @return the drawing
   * @throws MalformedDrawingException if the text is none; says every error with its line
   */
  public static Drawing read(String text) {
    DrawingErrors errors = new DrawingErrors();
    TreeReader tree = new TreeReader(errors);
    tree.read(SourceLine.of(text));
    Optional<Unit> top = top(tree, errors);
    if (top.isPresent() && !(top.get() instanceof Committee)) {
      errors.add(tree.units().get(0).spot(), Complaint.topIsBranch());
    }
    errors.refuse();
    try {
      return ImmutableDrawing.make(
          Hierarchy.of((Committee) top.orElseThrow()), ImmutableList.copyOf(tree.marks()));
    } catch (MalformedHierarchyException refused) {
      new DrawnDefects(tree.units()).tell(refused, errors);
      errors.refuse();
      throw refused;
    }
  }

  private static Optional<Unit> top(TreeReader tree, DrawingErrors errors) {
    return tree.units().isEmpty()
        ? Optional.empty()
        : new UnitBuild(errors).unit(tree.units().get(0));
  }

  /**
   * Reads the hierarchy of a drawing; marks in the margin are left out.
   *
   * @param text the lines, in the notation, in either language
   * @return the hierarchy
   * @throws MalformedDrawingException if the text is no drawing; says every error with its line
   */
  public static Hierarchy hierarchy(String text) {
    return read(text).hierarchy();
  }

  /**
   * Reads a unit with all below it, such as a branch that a decision establishes. Its seats, groups
   * and stays may name members of other units.
   *
   * @param text the lines, in the notation, in either language
   * @return the unit
   * @throws MalformedDrawingException if the text is none; says every error with its line
   */
  public static Unit unit(String text) {
    DrawingErrors errors = new DrawingErrors();
    Optional<Unit> unit = unit(SourceLine.of(text), errors);
    errors.refuse();
    return unit.orElseThrow();
  }

  /**
   * Reads a unit that is a part of a longer text. The first line gives the indentation of the unit.
   *
   * @param lines the lines, with their numbers in that text
   * @param errors gets every error
   * @return the unit; empty if there are errors
   */
  static Optional<Unit> unit(List<SourceLine> lines, DrawingErrors errors) {
    int before = errors.count();
    TreeReader tree = new TreeReader(errors);
    tree.read(lines);
    Optional<Unit> unit = top(tree, errors);
    return errors.count() == before ? unit : Optional.empty();
  }

  /**
   * {@return the drawing of a hierarchy, with nothing in its margin}
   *
   * @param hierarchy the hierarchy
   */
  public static Drawing of(Hierarchy hierarchy) {
    return ImmutableDrawing.make(hierarchy, ImmutableList.of());
  }

  /** {@return the hierarchy that is drawn} */
  public abstract Hierarchy hierarchy();

  /** {@return the findings that are expected, in the order of their lines} */
  public abstract ImmutableList<Mark> marks();

  /**
   * {@return the same hierarchy with other marks in the margin}
   *
   * @param marks all marks
   */
  public final Drawing withMarks(Iterable<Mark> marks) {
    return ImmutableDrawing.make(hierarchy(), ImmutableList.copyOf(marks));
  }

  /**
   * {@return the text, in columns, which can be read back}
   *
   * @param locale the reader's locale
   */
  public final String text(Locale locale) {
    ImmutableListMultimap<UnitId, Mark> byUnit = Multimaps.index(marks(), Mark::unit);
    return Outline.of(hierarchy().root(), locale)
        .withMargin(Maps.transformValues(byUnit.asMap(), own -> "! " + Joiner.on(' ').join(own)))
        .toString();
  }

  /** {@return the English text} */
  @Override
  public final String toString() {
    return text(Locale.ENGLISH);
  }
}
