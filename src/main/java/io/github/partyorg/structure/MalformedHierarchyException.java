package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;

/** Units do not make a hierarchy; says all reasons why. */
public final class MalformedHierarchyException extends IllegalArgumentException {

  private static final long serialVersionUID = 2L;

  /** All that were found. */
  private final ImmutableList<Defect> defects;

  /** The message in both languages. */
  private final Bilingual summary;

  MalformedHierarchyException(UnitId root, ImmutableList<Defect> defects) {
    this(defects, summary(root, defects));
  }

  private MalformedHierarchyException(ImmutableList<Defect> defects, Bilingual summary) {
    super(summary.english());
    this.defects = defects;
    this.summary = summary;
  }

  private static Bilingual summary(UnitId root, ImmutableList<Defect> defects) {
    Bilingual opening =
        Bilingual.of(
            "Các tổ chức trực thuộc "
                + root
                + " không tạo thành một hệ thống; sửa từng sai sót sau:",
            "The units below " + root + " do not make a hierarchy; correct each of these:");
    ImmutableList.Builder<Bilingual> lines = ImmutableList.builder();
    lines.add(opening);
    defects.forEach(defect -> lines.add(defect.summary()));
    return Bilingual.join("\n  ", lines.build());
  }

  /** {@return all defects found, at least one} */
  public ImmutableList<Defect> defects() {
    return defects;
  }

  /** {@return the message in both languages, a line for each defect} */
  public Bilingual summary() {
    return summary;
  }
}
