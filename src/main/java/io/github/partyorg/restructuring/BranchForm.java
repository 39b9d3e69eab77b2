package io.github.partyorg.restructuring;

import io.github.partyorg.internal.TupleStyle;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.GrassrootsKind;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The form that branches take where they are placed (hình thức chi bộ): under a committee, or as
 * grassroots organisations of their own.
 *
 * <p>All else about the branch stays, its id included.
 */
@Value.Immutable
@TupleStyle
public abstract sealed class BranchForm permits ImmutableBranchForm {

  BranchForm() {}

  /**
   * Returns the form of a branch that is a grassroots organisation (chi bộ cơ sở).
   *
   * @param kind the kind of organisation
   * @return the form
   */
  public static BranchForm grassroots(GrassrootsKind kind) {
    return ImmutableBranchForm.make(Optional.of(kind));
  }

  /**
   * Returns the form of a branch under a committee (chi bộ trực thuộc).
   *
   * @return the form
   */
  public static BranchForm subordinate() {
    return ImmutableBranchForm.make(Optional.empty());
  }

  /**
   * Returns the kind of grassroots organisation that the branch is.
   *
   * @return the kind, or empty under a committee
   */
  public abstract Optional<GrassrootsKind> grassrootsKind();

  final Branch of(Branch branch) {
    return grassrootsKind().<Branch>map(branch::asGrassroots).orElseGet(branch::asSubordinate);
  }

  final Bilingual term() {
    return grassrootsKind().isPresent()
        ? Bilingual.of("chi bộ cơ sở", "grassroots branch")
        : Bilingual.of("chi bộ trực thuộc", "subordinate branch");
  }
}
