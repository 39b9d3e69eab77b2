package io.github.partyorg.structure;

import java.util.NoSuchElementException;

/** A hierarchy has no unit of an id and type that it was asked for. */
public final class NoSuchUnitException extends NoSuchElementException {

  private static final long serialVersionUID = 1L;

  private final transient UnitId id;

  NoSuchUnitException(UnitId id, String message) {
    super(message);
    this.id = id;
  }

  /** {@return the id that was asked for} */
  public UnitId id() {
    return id;
  }
}
