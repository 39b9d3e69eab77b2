package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The order to recognise a branch below a grassroots committee as a grassroots organisation, or to
 * withdraw the recognition (công nhận chi bộ cơ sở). All else about the branch stays.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class Recognize extends UnitChange permits ImmutableRecognize {

  private static final Bilingual TERM = Bilingual.of("công nhận chi bộ cơ sở", "recognise");
  private static final Bilingual PARTICIPLE = Bilingual.of("công nhận chi bộ cơ sở", "recognised");
  private static final Placeholder<Recognition> RECOGNITION =
      Placeholder.of("recognition", Recognition::summary);
  private static final Template RECOGNIZE =
      Template.of(
          "Công nhận {id} là chi bộ cơ sở: {recognition}",
          "Recognise {id} as a grassroots organisation: {recognition}",
          ID,
          RECOGNITION);
  private static final Template WITHDRAW =
      Template.of(
          "Thôi công nhận {id} là chi bộ cơ sở",
          "Withdraw the recognition of {id} as a grassroots organisation",
          ID);
  private static final Template RECOGNIZED =
      Template.of(
          "chi bộ cơ sở theo {recognition}",
          "a grassroots organisation by {recognition}",
          RECOGNITION);
  private static final Bilingual NO_LONGER =
      Bilingual.of("thôi là chi bộ cơ sở", "no longer a grassroots organisation");

  Recognize() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param branch the text of the branch's id
   */
  public static Recognizing branch(String branch) {
    return branch(UnitId.of(branch));
  }

  /**
   * {@return the next step of the order}
   *
   * @param branch the branch's id
   */
  public static Recognizing branch(UnitId branch) {
    return new Recognizing(branch);
  }

  /** Says by which decision a branch is recognised, or that it is no longer. */
  public static final class Recognizing {

    private final UnitId branch;

    private Recognizing(UnitId branch) {
      this.branch = branch;
    }

    /**
     * Completes the order: the branch is recognised.
     *
     * @param recognition the decision, and the day from which it holds
     * @return the order
     */
    public Recognize by(Recognition recognition) {
      return ImmutableRecognize.make(branch, Optional.of(recognition));
    }

    /** {@return the order by which it is recognised no longer, from the day of effect on} */
    public Recognize withdrawn() {
      return ImmutableRecognize.make(branch, Optional.empty());
    }
  }

  /** {@return the id of the branch} */
  public abstract UnitId branch();

  /** {@return the recognition, or empty if it is withdrawn} */
  public abstract Optional<Recognition> recognition();

  @Override
  public final Bilingual summary() {
    return recognition()
        .map(given -> RECOGNIZE.fill(ID.is(branch()), RECOGNITION.is(given)))
        .orElseGet(() -> WITHDRAW.fill(ID.is(branch())));
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(
        after,
        recognition().map(given -> RECOGNIZED.fill(RECOGNITION.is(given))).orElse(NO_LONGER));
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
    execution.change(
        branch, recognition().map(branch::withRecognition).orElseGet(branch::withoutRecognition));
  }
}
