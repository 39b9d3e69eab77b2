package io.github.partyorg.structure;

import java.util.NoSuchElementException;

/** A hierarchy has no unit of an id and form that it was asked for. */
public final class NoSuchUnitException extends NoSuchElementException {

  private static final long serialVersionUID = 2L;

  /** The id asked for. */
  private final UnitId id;

  /** The message in both languages. */
  private final Bilingual summary;

  private NoSuchUnitException(UnitId id, Bilingual summary) {
    super(summary.english());
    this.id = id;
    this.summary = summary;
  }

  static NoSuchUnitException unknown(UnitId id, Unit root) {
    return new NoSuchUnitException(
        id,
        Bilingual.of(
            "Không có tổ chức đảng mã " + id + " trong " + root + "; kiểm tra lại mã.",
            "There is no unit " + id + " in " + root + "; check the id."));
  }

  static NoSuchUnitException isBranch(Unit unit, UnitPath path) {
    return new NoSuchUnitException(
        unit.id(),
        Bilingual.of(
            unit + " tại " + path + " là chi bộ.", unit + " at " + path + " is a branch."));
  }

  static NoSuchUnitException isCommittee(Unit unit, UnitPath path) {
    return new NoSuchUnitException(
        unit.id(),
        Bilingual.of(
            unit + " tại " + path + " là đảng bộ.", unit + " at " + path + " is a committee."));
  }

  /** {@return the id that was asked for} */
  public UnitId id() {
    return id;
  }

  /** {@return the message in both languages} */
  public Bilingual summary() {
    return summary;
  }
}
