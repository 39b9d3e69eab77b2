package io.github.partyorg.benchmark;

import io.github.partyorg.benchmark.Rows.UnitRow;
import io.github.partyorg.benchmark.persistent.PCollectionsParty;
import io.github.partyorg.benchmark.persistent.PCollectionsParty.PMember;
import io.github.partyorg.benchmark.persistent.PCollectionsParty.PSeat;
import io.github.partyorg.benchmark.persistent.PCollectionsParty.PUnit;
import io.github.partyorg.benchmark.persistent.VavrParty;
import io.github.partyorg.benchmark.persistent.VavrParty.VavrMember;
import io.github.partyorg.benchmark.persistent.VavrParty.VavrSeat;
import io.github.partyorg.benchmark.persistent.VavrParty.VavrUnit;
import io.vavr.collection.Vector;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pcollections.HashTreePMap;
import org.pcollections.PMap;
import org.pcollections.TreePVector;

/** Reads rows into persistent collections. */
final class PersistentLoading {

  private PersistentLoading() {}

  static VavrParty vavr(Rows rows) {
    Map<String, List<String>> children = children(rows);
    Map<String, List<VavrMember>> rolls = new HashMap<>();
    Map<String, String> branches = new HashMap<>();
    rows.readMembers(
        (id, branch, name, standing, participation, occupation, admitted, official) -> {
          rolls
              .computeIfAbsent(branch, key -> new ArrayList<>())
              .add(
                  new VavrMember(
                      id,
                      name,
                      standing,
                      participation,
                      occupation,
                      Days.of(admitted),
                      Days.of(official)));
          branches.put(id, branch);
        });
    Map<String, VavrUnit> units = new HashMap<>();
    for (UnitRow row : rows.units()) {
      units.put(
          row.id(),
          new VavrUnit(
              row.id(),
              row.superior(),
              row.name(),
              Vector.ofAll(children.getOrDefault(row.id(), List.of())),
              Vector.ofAll(rolls.getOrDefault(row.id(), List.of())),
              Vector.ofAll(row.seats())
                  .map(
                      seat ->
                          new VavrSeat(
                              seat.post(), seat.holder(), seat.mandate(), Days.of(seat.since())))));
    }
    return new VavrParty(
        io.vavr.collection.HashMap.ofAll(units), io.vavr.collection.HashMap.ofAll(branches));
  }

  static PCollectionsParty pcollections(Rows rows) {
    Map<String, List<String>> children = children(rows);
    Map<String, List<PMember>> rolls = new HashMap<>();
    Map<String, String> branches = new HashMap<>();
    rows.readMembers(
        (id, branch, name, standing, participation, occupation, admitted, official) -> {
          rolls
              .computeIfAbsent(branch, key -> new ArrayList<>())
              .add(
                  new PMember(
                      id,
                      name,
                      standing,
                      participation,
                      occupation,
                      Days.of(admitted),
                      Days.of(official)));
          branches.put(id, branch);
        });
    PMap<String, PUnit> units = HashTreePMap.empty();
    for (UnitRow row : rows.units()) {
      List<PSeat> seats = new ArrayList<>();
      row.seats()
          .forEach(
              seat ->
                  seats.add(
                      new PSeat(
                          seat.post(), seat.holder(), seat.mandate(), Days.of(seat.since()))));
      units =
          units.plus(
              row.id(),
              new PUnit(
                  row.id(),
                  row.superior(),
                  row.name(),
                  TreePVector.from(children.getOrDefault(row.id(), List.of())),
                  TreePVector.from(rolls.getOrDefault(row.id(), List.of())),
                  TreePVector.from(seats)));
    }
    return new PCollectionsParty(units, HashTreePMap.from(branches));
  }

  private static Map<String, List<String>> children(Rows rows) {
    Map<String, List<String>> children = new HashMap<>();
    for (UnitRow row : rows.units()) {
      if (row.superior() != null) {
        children.computeIfAbsent(row.superior(), key -> new ArrayList<>()).add(row.id());
      }
    }
    return children;
  }
}
