package io.github.partyorg.structure;

import com.google.common.base.Joiner;
import com.google.common.collect.ImmutableList;

/** Units do not make a hierarchy; says all reasons why. */
public final class MalformedHierarchyException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient ImmutableList<Defect> defects;

  MalformedHierarchyException(UnitId root, Iterable<Defect> defects) {
    super(
        "The units below "
            + root
            + " do not make a hierarchy; correct each of these:\n  "
            + Joiner.on("\n  ").join(defects));
    this.defects = ImmutableList.copyOf(defects);
  }

  /** {@return all defects found, at least one} */
  public ImmutableList<Defect> defects() {
    return defects;
  }
}
