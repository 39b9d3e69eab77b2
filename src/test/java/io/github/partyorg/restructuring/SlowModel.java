package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.BranchKind;
import io.github.partyorg.structure.GrassrootsCommittee;
import io.github.partyorg.structure.GrassrootsKind;
import io.github.partyorg.structure.GrassrootsOrganization;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.ImmediateSuperior;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.Participation;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.ProvincialCommittee;
import io.github.partyorg.structure.Section;
import io.github.partyorg.structure.Standing;
import io.github.partyorg.structure.SubordinateBranch;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same orders on mutable rows, each looked up from nothing: slow and obviously right. */
final class SlowModel {

  private enum Type {
    PROVINCE,
    DISTRICT,
    COMMITTEE,
    SECTION,
    SUBORDINATE,
    GRASSROOTS_BRANCH;

    boolean isBranch() {
      return this == SUBORDINATE || this == GRASSROOTS_BRANCH;
    }

    boolean isBase() {
      return this == COMMITTEE || this == GRASSROOTS_BRANCH;
    }

    boolean holds(Type below) {
      return switch (this) {
        case PROVINCE -> below == DISTRICT;
        case DISTRICT -> below.isBase();
        case COMMITTEE -> below == SUBORDINATE || below == SECTION;
        case SECTION -> below == SUBORDINATE;
        default -> false;
      };
    }
  }

  private static final class Row {
    final Type type;
    String superior;
    Set<String> roll = new HashSet<>();
    Map<String, String> guests = new TreeMap<>();
    List<Set<String>> groups = new ArrayList<>();
    Set<String> seats = new HashSet<>();
    Set<String> consents = new HashSet<>();
    String kinds;
    String founded;
    String pilotBegun = "";
    String pilotContinued = "";

    Row(Type type, String superior, String kinds, String founded) {
      this.type = type;
      this.superior = superior;
      this.kinds = kinds;
      this.founded = founded;
    }

    Row copy() {
      Row copy = new Row(type, superior, kinds, founded);
      copy.roll.addAll(roll);
      copy.guests.putAll(guests);
      groups.forEach(group -> copy.groups.add(new HashSet<>(group)));
      copy.seats.addAll(seats);
      copy.consents.addAll(consents);
      copy.pilotBegun = pilotBegun;
      copy.pilotContinued = pilotContinued;
      return copy;
    }

    void leave(Set<String> members) {
      roll.removeAll(members);
      groups.forEach(group -> group.removeIf(entry -> members.contains(second(entry))));
      groups.removeIf(group -> group.stream().noneMatch(entry -> entry.startsWith("member ")));
    }

    void join(Set<String> members) {
      roll.addAll(members);
      guests.keySet().removeAll(members);
    }

    void vacate(Set<String> members) {
      seats.removeIf(seat -> members.contains(second(seat)));
    }

    private static String second(String words) {
      return words.split(" ", 3)[1];
    }
  }

  private record Person(
      Standing standing, Participation participation, String admitted, String official) {
    static Person of(Member member) {
      return new Person(
          member.standing(),
          member.participation(),
          member.admittedOn().map(LocalDate::toString).orElse(""),
          member.officialSince().map(LocalDate::toString).orElse(""));
    }
  }

  private Map<String, Row> rows = new HashMap<>();
  private Map<String, Person> people = new HashMap<>();
  private final Set<String> refusedBeginnings = new HashSet<>();
  private final Set<String> reasons = new HashSet<>();
  private LocalDate day = LocalDate.MIN;
  private String order = "";

  SlowModel(Hierarchy hierarchy) {
    add(hierarchy.root(), hierarchy.root().id().value());
    hierarchy.members().forEach(member -> people.put(member.id().value(), Person.of(member)));
  }

  private void add(Unit unit, String superior) {
    rows.put(unit.id().value(), row(unit, superior));
    unit.children().forEach(child -> add(child, unit.id().value()));
  }

  private static Row row(Unit unit, String superior) {
    String founded = unit.foundedOn().map(LocalDate::toString).orElse("");
    Row row = new Row(type(unit), superior, kinds(unit), founded);
    unit.leadership().seats().forEach(seat -> row.seats.add(seat.toString()));
    unit.consents().forEach(consent -> row.consents.add(consent.toString()));
    if (unit instanceof Branch branch) {
      branch.members().forEach(member -> row.roll.add(member.id().value()));
      branch.guests().forEach(guest -> row.guests.put(guest.member().value(), guest.toString()));
      branch.groups().forEach(group -> row.groups.add(group(group)));
      row.pilotBegun = branch.pilot().map(pilot -> pilot.begunOn().toString()).orElse("");
      row.pilotContinued =
          branch.pilot().flatMap(Pilot::continuedOn).map(LocalDate::toString).orElse("");
    }
    return row;
  }

  private static Set<String> group(PartyGroup group) {
    Set<String> entries = new HashSet<>();
    group.members().forEach(member -> entries.add("member " + member));
    group.head().ifPresent(member -> entries.add("head " + member));
    group.deputy().ifPresent(member -> entries.add("deputy " + member));
    return entries;
  }

  private static String kinds(Unit unit) {
    String kind = unit instanceof Branch branch ? branch.kind().name() : "";
    return unit instanceof GrassrootsOrganization base
        ? kind + "/" + base.grassrootsKind()
        : kind + "/";
  }

  private static Type type(Unit unit) {
    if (unit instanceof ProvincialCommittee) {
      return Type.PROVINCE;
    }
    if (unit instanceof ImmediateSuperior) {
      return Type.DISTRICT;
    }
    if (unit instanceof GrassrootsCommittee) {
      return Type.COMMITTEE;
    }
    if (unit instanceof Section) {
      return Type.SECTION;
    }
    return unit instanceof SubordinateBranch ? Type.SUBORDINATE : Type.GRASSROOTS_BRANCH;
  }

  private static Set<String> strings(Iterable<?> ids) {
    Set<String> strings = new HashSet<>();
    ids.forEach(id -> strings.add(id.toString()));
    return strings;
  }

  /** Carries the orders out and returns the reasons against them; with any, nothing counts. */
  Set<String> carryOut(Plan plan) {
    plan.decisions().forEach(this::carryOut);
    return ImmutableSet.copyOf(reasons);
  }

  private void carryOut(Decision decision) {
    day = decision.effectiveOn();
    int number = 0;
    for (Order restructuring : decision.orders()) {
      number++;
      order = decision.label() + " " + number;
      Map<String, Row> before = new HashMap<>();
      rows.forEach((id, row) -> before.put(id, row.copy()));
      Map<String, Person> peopleBefore = new HashMap<>(people);
      int known = reasons.size();
      carryOut(restructuring);
      if (reasons.size() > known) {
        rows = before;
        people = peopleBefore;
      }
    }
  }

  private void refuse(Reason.Kind kind, String subject) {
    reasons.add(order + " " + kind + " " + subject);
  }

  private boolean isSound() {
    return reasons.stream().noneMatch(reason -> reason.startsWith(order + " "));
  }

  private Row at(String id) {
    return Objects.requireNonNull(rows.get(id), id);
  }

  private boolean exists(String id) {
    if (!rows.containsKey(id)) {
      refuse(
          refusedBeginnings.contains(id) ? Reason.Kind.NOT_ESTABLISHED : Reason.Kind.UNKNOWN_UNIT,
          id);
    }
    return rows.containsKey(id);
  }

  private boolean isBranch(String id) {
    if (exists(id) && !at(id).type.isBranch()) {
      refuse(Reason.Kind.WRONG_TYPE, id);
    }
    return rows.containsKey(id) && at(id).type.isBranch();
  }

  private boolean isSuperior(String id) {
    if (exists(id) && at(id).type.isBranch()) {
      refuse(Reason.Kind.WRONG_TYPE, id);
    }
    return rows.containsKey(id) && !at(id).type.isBranch();
  }

  private boolean knows(String member) {
    return rows.values().stream().anyMatch(row -> row.roll.contains(member));
  }

  private List<String> line(String id) {
    List<String> line = new ArrayList<>();
    for (String at = id; !line.contains(at); at = at(at).superior) {
      line.add(at);
    }
    return line;
  }

  private void carryOut(Order restructuring) {
    if (restructuring instanceof Establish establish) {
      establish(establish);
    } else if (restructuring instanceof Dissolve dissolve) {
      dissolve(dissolve);
    } else if (restructuring instanceof TransferMembers transfer) {
      transfer(transfer);
    } else if (restructuring instanceof RenewLeadership renew) {
      renew(renew);
    } else if (restructuring instanceof Reclassify reclassify) {
      reclassify(reclassify);
    } else if (restructuring instanceof RecordConsent record) {
      record(record);
    } else if (restructuring instanceof MembershipChange change) {
      change(change);
    }
  }

  private void change(MembershipChange order) {
    String branch = order.branch().value();
    String member = order.member().value();
    boolean known = isBranch(branch);
    if (order instanceof Admit admit) {
      rows.forEach(
          (id, row) -> {
            if (row.guests.containsKey(member)) {
              refuse(Reason.Kind.DUPLICATE_MEMBER, member);
            }
          });
      join(member, branch, Person.of(admit.newcomer()));
      Person person = people.get(member);
      if (isSound() && person != null && person.admitted.isEmpty()) {
        people.put(member, new Person(person.standing, person.participation, day.toString(), ""));
      }
    } else if (order instanceof TransferIn transfer) {
      join(member, branch, Person.of(transfer.newcomer()));
    } else if (known && !at(branch).roll.contains(member)) {
      refuse(Reason.Kind.NOT_A_MEMBER, member);
    } else if (known) {
      revise(order, branch, member, Objects.requireNonNull(people.get(member)));
    }
  }

  private void join(String member, String branch, Person person) {
    if (knows(member)) {
      refuse(Reason.Kind.DUPLICATE_MEMBER, member);
    }
    if (isSound()) {
      at(branch).join(Set.of(member));
      rows.values()
          .forEach(
              row ->
                  row.guests.computeIfPresent(
                      member, (id, stay) -> stay.replaceFirst("outsideHome=[^,]*, ", "")));
      people.put(member, person);
    }
  }

  private void revise(MembershipChange order, String branch, String member, Person person) {
    boolean active = person.participation == Participation.ACTIVE;
    if (order instanceof Confirm) {
      if (person.standing == Standing.OFFICIAL) {
        refuse(Reason.Kind.ALREADY_OFFICIAL, member);
      } else if (day.toString().compareTo(person.admitted) < 0) {
        refuse(Reason.Kind.BEFORE_ADMISSION, member);
      } else {
        people.put(
            member,
            new Person(Standing.OFFICIAL, person.participation, person.admitted, day.toString()));
      }
    } else if (order instanceof Exempt || order instanceof Suspend) {
      if (active) {
        take(member, order instanceof Exempt ? Participation.EXEMPT : Participation.SUSPENDED);
      } else {
        refuse(Reason.Kind.NOT_ACTIVE, member);
      }
    } else if (order instanceof Resume) {
      if (active) {
        refuse(Reason.Kind.ALREADY_ACTIVE, member);
      } else {
        take(member, Participation.ACTIVE);
      }
    } else {
      at(branch).leave(Set.of(member));
      for (Row row : rows.values()) {
        row.vacate(Set.of(member));
        row.guests.remove(member);
      }
      people.remove(member);
    }
  }

  private void take(String member, Participation participation) {
    Person person = Objects.requireNonNull(people.get(member));
    people.put(
        member, new Person(person.standing, participation, person.admitted, person.official));
  }

  private void establish(Establish order) {
    String superior = order.superior().value();
    if (isSuperior(superior) && !at(superior).type.holds(type(order.unit()))) {
      refuse(Reason.Kind.CANNOT_HOLD, order.unit().id().value());
    }
    Set<String> begun = new HashSet<>();
    for (Unit unit : order.unit().subtree()) {
      if (rows.containsKey(unit.id().value()) || !begun.add(unit.id().value())) {
        refuse(Reason.Kind.DUPLICATE_UNIT, unit.id().value());
      }
      unit.leadership().seats().stream()
          .filter(seat -> !knows(seat.holder().value()) && !unit.hasMember(seat.holder()))
          .forEach(seat -> refuse(Reason.Kind.UNKNOWN_MEMBER, seat.holder().value()));
      if (unit instanceof Branch branch) {
        for (Member member : branch.members()) {
          refuse(Reason.Kind.BRINGS_MEMBER, member.id().value());
        }
      }
    }
    if (isSound()) {
      for (Unit unit : order.unit().subtree()) {
        if (unit instanceof Branch branch) {
          branch.guests().stream()
              .filter(guest -> guest.outsideHome().isEmpty() && !knows(guest.member().value()))
              .forEach(guest -> refuse(Reason.Kind.MALFORMED_RESULT, guest.member().value()));
        }
      }
    }
    if (isSound()) {
      add(order.unit(), superior);
      for (Unit unit : order.unit().subtree()) {
        Row row = at(unit.id().value());
        row.founded = row.founded.isEmpty() ? day.toString() : row.founded;
      }
    } else {
      refusedBeginnings.addAll(begun);
    }
  }

  private void transfer(TransferMembers order) {
    String from = order.origin().value();
    String to = order.destination().value();
    boolean known = isBranch(from);
    isBranch(to);
    if (from.equals(to)) {
      refuse(Reason.Kind.SAME_UNIT, to);
    }
    Set<String> moving = new HashSet<>();
    for (String member : order.members().stream().map(Object::toString).toList()) {
      if (!moving.add(member)) {
        refuse(Reason.Kind.ALLOCATED_TWICE, member);
      } else if (known && !at(from).roll.contains(member)) {
        refuse(Reason.Kind.NOT_A_MEMBER, member);
      }
    }
    if (isSound()) {
      at(from).leave(moving);
      at(to).join(moving);
      vacate(line(from), line(to), moving);
    }
  }

  private void vacate(List<String> left, List<String> kept, Set<String> members) {
    left.stream()
        .filter(id -> !kept.contains(id) && rows.containsKey(id))
        .forEach(id -> at(id).vacate(members));
  }

  private void renew(RenewLeadership order) {
    String unit = order.unit().value();
    if (!exists(unit)) {
      return;
    }
    order.leadership().seats().stream()
        .filter(seat -> !knows(seat.holder().value()))
        .forEach(seat -> refuse(Reason.Kind.UNKNOWN_MEMBER, seat.holder().value()));
    if (isSound()) {
      Row row = at(unit);
      row.seats.clear();
      order.leadership().seats().forEach(seat -> row.seats.add(seat.toString()));
    }
  }

  private void reclassify(Reclassify order) {
    String unit = order.unit().value();
    if (order.becomes() instanceof GrassrootsKind kind) {
      if (exists(unit) && !at(unit).type.isBase()) {
        refuse(Reason.Kind.WRONG_TYPE, unit);
      } else if (rows.containsKey(unit)) {
        Row row = at(unit);
        row.kinds = row.kinds.substring(0, row.kinds.indexOf('/') + 1) + kind;
      }
      return;
    }
    if (!isBranch(unit)) {
      return;
    }
    Row row = at(unit);
    if (order.becomes() instanceof BranchKind kind) {
      row.kinds = kind + row.kinds.substring(row.kinds.indexOf('/'));
    } else {
      pilot(unit, row, (Reclassify.PilotStep) order.becomes());
    }
  }

  private void pilot(String unit, Row row, Reclassify.PilotStep step) {
    String last = row.pilotContinued.isEmpty() ? row.pilotBegun : row.pilotContinued;
    if (step == Reclassify.PilotStep.BEGINS && row.pilotBegun.isEmpty()) {
      row.pilotBegun = day.toString();
    } else if (step == Reclassify.PilotStep.CONTINUES
        && !row.pilotBegun.isEmpty()
        && last.compareTo(day.toString()) <= 0) {
      row.pilotContinued = day.toString();
    } else if (step == Reclassify.PilotStep.ENDS && !row.pilotBegun.isEmpty()) {
      row.pilotBegun = "";
      row.pilotContinued = "";
    } else {
      refuse(Reason.Kind.PILOT_STATE, unit);
    }
  }

  private void record(RecordConsent order) {
    String unit = order.unit().value();
    if (exists(unit) && !at(unit).consents.add(order.consent().toString())) {
      refuse(Reason.Kind.ALREADY_RECORDED, unit);
    }
  }

  private void dissolve(Dissolve order) {
    String ending = order.unit().value();
    if (!exists(ending)) {
      return;
    }
    Row row = at(ending);
    if (row.superior.equals(ending)) {
      refuse(Reason.Kind.IS_ROOT, ending);
    }
    Set<String> children = new HashSet<>();
    rows.forEach(
        (id, below) -> {
          if (below.superior.equals(ending) && !id.equals(ending)) {
            children.add(id);
          }
        });
    Map<String, String> members = new TreeMap<>();
    Map<String, String> units = new TreeMap<>();
    allocate(order.allocation(), ending, members, units, children);
    targets(order.allocation(), ending, row, members, units);
    if (isSound()) {
      List<String> left = line(ending);
      members.forEach((member, target) -> move(row, member, target, left));
      units.forEach(
          (child, target) -> {
            Set<String> moved = new HashSet<>();
            rows.forEach(
                (id, below) -> {
                  if (line(id).contains(child)) {
                    moved.addAll(below.roll);
                  }
                });
            at(child).superior = target;
            vacate(left, line(target), moved);
          });
      rows.remove(ending);
    }
  }

  private void allocate(
      Allocation allocation,
      String ending,
      Map<String, String> members,
      Map<String, String> units,
      Set<String> children) {
    Row row = at(ending);
    Set<String> free = new HashSet<>(Sets.union(row.roll, row.guests.keySet()));
    allocation
        .members()
        .forEach(
            (target, id) -> {
              String member = id.value();
              if (!row.roll.contains(member) && !row.guests.containsKey(member)) {
                refuse(Reason.Kind.NOT_A_MEMBER, member);
              } else if (!free.remove(member)) {
                refuse(Reason.Kind.ALLOCATED_TWICE, member);
              } else {
                members.put(member, target.value());
              }
            });
    for (String guest : strings(allocation.recalled())) {
      if (!row.guests.containsKey(guest)) {
        refuse(Reason.Kind.NOT_A_GUEST, guest);
      } else if (!free.remove(guest)) {
        refuse(Reason.Kind.ALLOCATED_TWICE, guest);
      }
    }
    Set<String> freeUnits = new HashSet<>(children);
    allocation
        .units()
        .forEach(
            (target, id) -> {
              if (!children.contains(id.value())) {
                refuse(Reason.Kind.NOT_A_CHILD, id.value());
              } else if (!freeUnits.remove(id.value())) {
                refuse(Reason.Kind.ALLOCATED_TWICE, id.value());
              } else {
                units.put(id.value(), target.value());
              }
            });
    if (allocation.rest().isPresent()) {
      String rest = allocation.rest().get().value();
      free.forEach(member -> members.put(member, rest));
      freeUnits.forEach(child -> units.put(child, rest));
      if (free.isEmpty() && freeUnits.isEmpty() && !endsWith(rest, ending)) {
        exists(rest);
      }
    } else {
      Sets.union(free, freeUnits).forEach(id -> refuse(Reason.Kind.NOT_ALLOCATED, id));
    }
  }

  private void targets(
      Allocation allocation,
      String ending,
      Row row,
      Map<String, String> members,
      Map<String, String> units) {
    Set<String> branches = new HashSet<>(members.values());
    branches.addAll(strings(allocation.members().keySet()));
    for (String target : branches) {
      if (endsWith(target, ending) || !isBranch(target)) {
        continue;
      }
      members.forEach(
          (member, to) -> {
            Row receiving = at(target);
            if (to.equals(target)
                && row.guests.containsKey(member)
                && (receiving.roll.contains(member) || receiving.guests.containsKey(member))) {
              refuse(Reason.Kind.GUEST_AT_HOME, member);
            }
          });
    }
    Set<String> superiors = new HashSet<>(units.values());
    superiors.addAll(strings(allocation.units().keySet()));
    for (String target : superiors) {
      if (endsWith(target, ending) || !isSuperior(target)) {
        continue;
      }
      units.forEach(
          (child, to) -> {
            if (to.equals(target) && !at(target).type.holds(at(child).type)) {
              refuse(Reason.Kind.CANNOT_HOLD, child);
            }
          });
    }
  }

  private boolean endsWith(String target, String ending) {
    if (rows.containsKey(target) && line(target).contains(ending)) {
      refuse(Reason.Kind.TARGET_ENDS, target);
      return true;
    }
    return false;
  }

  private void move(Row from, String member, String target, List<String> left) {
    if (from.roll.contains(member)) {
      at(target).join(Set.of(member));
      vacate(left, line(target), Set.of(member));
    } else {
      at(target).guests.put(member, from.guests.getOrDefault(member, ""));
    }
  }

  /** Returns all there is, a line each, to be compared. */
  Set<String> lines() {
    Set<String> lines = new HashSet<>();
    people.forEach((id, person) -> lines.add(id + " " + person));
    rows.forEach(
        (id, row) ->
            lines.add(
                "%s below %s: %s roll %s guests %s groups %s seats %s consents %s pilot %s %s founded %s"
                    .formatted(
                        id,
                        row.superior,
                        row.type + " " + row.kinds,
                        new TreeSet<>(row.roll),
                        row.guests,
                        row.groups.stream().map(g -> new TreeSet<>(g).toString()).sorted().toList(),
                        new TreeSet<>(row.seats),
                        new TreeSet<>(row.consents),
                        row.pilotBegun,
                        row.pilotContinued,
                        row.founded)));
    return lines;
  }
}
