package io.github.partyorg.structure;

import java.io.Serializable;

/** What a unit or member is told apart by in messages (mã): an id or an official code. */
public sealed interface Identifier extends Serializable permits UnitId, MemberId, OfficialCode {

  /** {@return the text} */
  String value();
}
