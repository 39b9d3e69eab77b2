package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order that a branch below a grassroots committee is itself a grassroots organisation, or is
 * one no longer (công nhận chi bộ cơ sở). All else about the branch stays.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recognize extends Restructuring permits ImmutableRecognize {

  private static final Bilingual TERM = Bilingual.of("công nhận chi bộ cơ sở", "recognise");

  Recognize() {}

  /**
   * Begins the order: which branch.
   *
   * @param branch the text of the branch's id
   * @return the rest of the order to be said
   */
  public static By branch(String branch) {
    return branch(UnitId.of(branch));
  }

  /**
   * Begins the order: which branch.
   *
   * @param branch the branch's id
   * @return the rest of the order to be said
   */
  public static By branch(UnitId branch) {
    return new By(branch);
  }

  /** Says by which decision a branch is recognised, or that it is no longer. */
  public static final class By {
    private final UnitId branch;

    By(UnitId branch) {
      this.branch = branch;
    }

    /**
     * Ends the order: the branch is recognised.
     *
     * @param recognition the decision, and the day from which it holds
     * @return the order
     */
    public Recognize by(Recognition recognition) {
      return ImmutableRecognize.make(branch, Optional.of(recognition));
    }

    /**
     * Ends the order: the branch is recognised no longer, from the day on which the decision is
     * effective.
     *
     * @return the order
     */
    public Recognize withdrawn() {
      return ImmutableRecognize.make(branch, Optional.empty());
    }
  }

  /** {@return the id of the branch} */
  public abstract UnitId branch();

  /** {@return the recognition, or empty if it is withdrawn} */
  public abstract Optional<Recognition> recognition();

  @Override
  public final Bilingual term() {
    return TERM;
  }

  @Override
  public final Bilingual summary() {
    return recognition()
        .map(Wording::of)
        .map(
            given ->
                Bilingual.of(
                    "Công nhận " + branch() + " là chi bộ cơ sở: " + given.vietnamese(),
                    "Recognise " + branch() + " as a grassroots organisation: " + given.english()))
        .orElseGet(
            () ->
                Bilingual.of(
                    "Thôi công nhận " + branch() + " là chi bộ cơ sở",
                    "Recognise " + branch() + " as a grassroots organisation no longer"));
  }

  @Override
  final void execute(Execution execution) {
    execution.find(branch(), Branch.class).ifPresent(branch -> recognize(branch, execution));
  }

  private void recognize(Branch branch, Execution execution) {
    if (branch.recognition().equals(recognition())) {
      execution.refuse(
          recognition().isPresent() ? Reason.Kind.ALREADY_RECORDED : Reason.Kind.NOT_RECORDED,
          branch(),
          branch());
      return;
    }
    Branch recognized =
        recognition().map(branch::withRecognition).orElseGet(branch::withoutRecognition);
    execution.edit().replace(recognized);
    execution.commit(act -> Recognized.of(act, branch, recognized));
  }
}
