package io.github.partyorg.exchange;

import io.github.partyorg.restructuring.Purpose;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.Post;
import io.github.partyorg.structure.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a decision as it was read.
 *
 * @param origin where it stands
 * @param decision the number of its decision
 * @param verb what it orders
 * @param units what it orders it of; one at least
 * @param target where to
 * @param holders the members of each post
 */
record OrderDraft(
    Origin origin,
    String decision,
    OrderVerb verb,
    List<UnitId> units,
    Optional<UnitId> target,
    Optional<Level> level,
    Optional<Kind> kind,
    Optional<String> name,
    Optional<OfficialCode> code,
    List<MemberId> members,
    Optional<Purpose> purpose,
    Map<Post, List<MemberId>> holders) {

  UnitId unit() {
    return units.get(0);
  }
}
