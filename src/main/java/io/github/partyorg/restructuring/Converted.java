package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableList;
import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Unit;
import org.immutables.value.Value;

/** A grassroots organisation changed between its two forms (đã chuyển hình thức). */
@Value.Immutable
@TupleStyle
public abstract sealed class Converted extends Change permits ImmutableConverted {

  private static final Bilingual TERM =
      Bilingual.of("chuyển hình thức tổ chức cơ sở đảng", "converted");

  Converted() {}

  static Converted of(
      Decision decision,
      int order,
      Unit before,
      Unit after,
      ImmutableList<Unit> begun,
      ImmutableList<Unit> ended) {
    return ImmutableConverted.make(decision, order, before, after, begun, ended);
  }

  @Override
  public abstract Decision decision();

  @Override
  public abstract int order();

  /**
   * Returns the organisation as it was.
   *
   * @return a branch or a committee
   */
  public abstract Unit before();

  /**
   * Returns the organisation as it became.
   *
   * @return a branch or a committee, of the same id
   */
  public abstract Unit after();

  /**
   * Returns the branches of the new committee.
   *
   * @return the branches, with all that came to them; none if a branch came of it
   */
  @Override
  public abstract ImmutableList<Unit> begun();

  /**
   * Returns the branches and sections of the former committee.
   *
   * @return the units as they were; none if a committee came of it
   */
  @Override
  public abstract ImmutableList<Unit> ended();

  @Override
  public final ImmutableList<Unit> originals() {
    return ImmutableList.of(before());
  }

  @Override
  public final ImmutableList<Unit> results() {
    return ImmutableList.of(after());
  }

  @Override
  public final ImmutableList<Succession> successions() {
    return Gathering.successions(ended(), after().id());
  }

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return after() instanceof Committee committee && committee.level() == Level.GRASSROOTS
        ? Bilingual.of(
            "Chuyển " + after() + " thành đảng bộ cơ sở",
            "Converted " + after() + " into a grassroots committee")
        : Bilingual.of(
            "Chuyển " + after() + " thành chi bộ", "Converted " + after() + " into a branch");
  }
}
