package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchForm;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import org.immutables.value.Value;

/**
 * The order that a branch has another form, as when a temporary or a preparatory branch becomes an
 * ordinary one (đổi hình thức chi bộ). All else about the branch stays.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class ChangeForm extends UnitChange permits ImmutableChangeForm {

  private static final Bilingual TERM = Bilingual.of("đổi hình thức chi bộ", "change the form");
  private static final Bilingual PARTICIPLE = Bilingual.of("đổi hình thức chi bộ", "form changed");

  ChangeForm() {
    super(TERM, PARTICIPLE);
  }

  /**
   * {@return the next step of the order}
   *
   * @param branch the text of the branch's id
   */
  public static Becoming<BranchForm, ChangeForm> branch(String branch) {
    return branch(UnitId.of(branch));
  }

  /**
   * {@return the next step of the order}
   *
   * @param branch the branch's id
   */
  public static Becoming<BranchForm, ChangeForm> branch(UnitId branch) {
    return form -> ImmutableChangeForm.make(branch, form);
  }

  /** {@return the id of the branch} */
  public abstract UnitId branch();

  /** {@return the form from then on} */
  public abstract BranchForm becomes();

  @Override
  public final Bilingual summary() {
    return Bilingual.of(
        "Đổi hình thức " + branch() + ": " + becomes().term().vietnamese(),
        "Change the form of " + branch() + ": " + becomes().term().english());
  }

  @Override
  final Bilingual told(Unit before, Unit after) {
    return now(after, becomes().term());
  }

  @Override
  final void execute(Execution execution) {
    execution.find(branch(), Branch.class).ifPresent(branch -> change(branch, execution));
  }

  private void change(Branch branch, Execution execution) {
    if (branch.form() == becomes()) {
      execution.refuse(Reason.Kind.ALREADY_RECORDED, branch(), branch());
      return;
    }
    execution.change(branch, branch.withForm(becomes()));
  }
}
