package io.github.partyorg.restructuring;

import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.CommitteeBuilder;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * A made-up province: 200 communes become 70, every fourth is divided among two or three of them,
 * one branch of it is cut, and each new commune bears the code of one that it comes from. All is
 * noted in plain maps as well.
 */
final class MadeUpProvince {

  static final int OLD = 200;
  static final int NEW = 70;

  /** Members of each old commune that come to each new one. */
  final Map<String, Map<String, Integer>> came = new TreeMap<>();

  final Map<String, String> oldCodes = new TreeMap<>();
  final Map<String, String> newCodes = new TreeMap<>();

  /** The new communes whose code is given by an order of its own. */
  final Set<String> recoded = new TreeSet<>();

  final Set<String> cut = new TreeSet<>();
  int newBranches;
  final Hierarchy hierarchy;

  private final Random random;
  private final Map<String, List<Branch>> branches = new TreeMap<>();
  private final Map<String, Intake> intakes = new LinkedHashMap<>();
  private final List<Intake> ofBranches = new ArrayList<>();
  private final Map<String, Set<String>> sources = new TreeMap<>();
  private final Map<String, String> ofBranch = new TreeMap<>();
  private int members;

  MadeUpProvince(long seed) {
    random = new Random(seed);
    CommitteeBuilder province = Committee.province("P").name("Đảng bộ tỉnh");
    for (int number = 0; number < OLD; number++) {
      province.add(commune("X%03d".formatted(number), "%05d".formatted(3000 + number)));
    }
    hierarchy = Hierarchy.of(province.build());
    for (int number = 0; number < OLD; number++) {
      assign(number);
    }
    giveCodes();
  }

  private Committee commune(String id, String code) {
    oldCodes.put(id, code);
    List<Branch> below = new ArrayList<>();
    for (int count = 3 + random.nextInt(3); count > 0; count--) {
      List<Member> roll = new ArrayList<>();
      for (int listed = 2 + random.nextInt(6); listed > 0; listed--) {
        String number = "%04d".formatted(++members);
        roll.add(Member.official("M" + number).name("Đảng viên " + number).build());
      }
      below.add(
          Branch.of(id + "-" + count, Kind.VILLAGE)
              .name("Chi bộ " + id + "-" + count)
              .addAllMembers(roll)
              .build());
    }
    branches.put(id, below);
    return Committee.superior(id, Kind.COMMUNE)
        .name("Đảng bộ xã " + id)
        .code(code)
        .addAll(below)
        .build();
  }

  private void assign(int number) {
    String old = "X%03d".formatted(number);
    int near = number * NEW / OLD;
    if (number % 4 != 0) {
      String target = target(near, old);
      intakes.merge(target, Intake.of(UnitId.of(target)), (known, fresh) -> known);
      put(target, Entries.at(intakes, target).allOf(old));
      Entries.at(branches, old).forEach(branch -> count(old, target, branch.memberCount()));
      return;
    }
    List<String> targets = new ArrayList<>();
    for (int part = 0; part < 2 + random.nextInt(2); part++) {
      targets.add(target(Math.min(near + part, NEW - 1 - (1 - part % 2)), old));
    }
    List<String> distinct = List.copyOf(new TreeSet<>(targets));
    List<Branch> below = Entries.at(branches, old);
    for (int at = 1; at < below.size(); at++) {
      String target = distinct.get(at % distinct.size());
      put(target, intake(target).units(below.get(at).id().value()).from(old));
      count(old, target, below.get(at).memberCount());
    }
    cut(old, below.get(0), distinct);
  }

  private String target(int number, String old) {
    String id = "N%02d".formatted(number);
    sources.computeIfAbsent(id, one -> new TreeSet<>()).add(old);
    return id;
  }

  private Intake intake(String target) {
    return intakes.computeIfAbsent(target, id -> Intake.of(UnitId.of(id)));
  }

  private void put(String target, Intake larger) {
    intakes.put(target, larger);
  }

  private void count(String old, String target, int listed) {
    came.computeIfAbsent(old, one -> new TreeMap<>()).merge(target, listed, Integer::sum);
  }

  /** Cuts a branch: a new branch below each of the new communes takes some of its members. */
  private void cut(String old, Branch branch, List<String> targets) {
    cut.add(branch.id().value());
    for (int at = 0; at < targets.size(); at++) {
      String id = branch.id().value() + "-" + targets.get(at);
      List<String> taken = new ArrayList<>();
      for (int place = at; place < branch.memberCount(); place += targets.size()) {
        taken.add(branch.members().get(place).id().value());
      }
      ofBranch.put(id, targets.get(at));
      newBranches++;
      ofBranches.add(
          Intake.of(Branch.of(id, Kind.VILLAGE).name("Chi bộ " + id).build())
              .under(targets.get(at))
              .members(taken.toArray(String[]::new))
              .from(branch.id().value()));
      count(old, targets.get(at), taken.size());
    }
  }

  private void giveCodes() {
    Set<String> used = new HashSet<>();
    sources.forEach(
        (target, olds) -> {
          for (String old : olds) {
            if (!newCodes.containsKey(target) && used.add(Entries.at(oldCodes, old))) {
              newCodes.put(target, Entries.at(oldCodes, old));
            }
          }
          if (random.nextInt(3) == 0) {
            recoded.add(target);
          }
        });
  }

  Set<String> targets() {
    return sources.keySet();
  }

  Set<String> sourcesOf(String target) {
    return Entries.at(sources, target);
  }

  /** Returns one order for each group of communes that hang together. */
  List<Order> orders() {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (String target : targets()) {
      Set<String> joined = new TreeSet<>(Set.of(target));
      for (String old : Entries.at(sources, target)) {
        Entries.at(came, old)
            .keySet()
            .forEach(other -> joined.addAll(groups.getOrDefault(other, Set.of())));
      }
      joined.forEach(one -> groups.put(one, joined));
    }
    List<Order> orders = new ArrayList<>();
    new HashSet<>(groups.values()).forEach(group -> orders.add(order(group)));
    return orders;
  }

  private Order order(Set<String> group) {
    Set<String> ended = new TreeSet<>();
    List<Intake> all = new ArrayList<>();
    for (String target : group) {
      ended.addAll(Entries.at(sources, target));
      all.add(begun(target));
    }
    cut.stream().filter(one -> ended.contains(one.substring(0, 4))).toList().forEach(ended::add);
    ofBranches.stream()
        .filter(one -> group.contains(Entries.at(ofBranch, one.unit().value())))
        .forEach(all::add);
    return Regroup.ending(ended.toArray(String[]::new)).into(all);
  }

  /** Returns the intake of a new commune, which begins by it. */
  private Intake begun(String target) {
    CommitteeBuilder commune =
        Committee.superior(target, Kind.COMMUNE).name("Đảng bộ xã " + target);
    if (!recoded.contains(target)) {
      commune.code(Entries.at(newCodes, target));
    }
    Intake begun = Intake.of(commune.build()).under("P");
    for (Rearrangement.Flow flow : Entries.at(intakes, target).flows()) {
      begun =
          flow.extent() == Rearrangement.Extent.WHOLE
              ? begun.allOf(List.of(flow.from()))
              : begun.units(flow.units()).from(flow.from());
    }
    return begun;
  }
}
