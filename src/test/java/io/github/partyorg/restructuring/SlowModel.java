package io.github.partyorg.restructuring;

import com.google.common.collect.ImmutableSet;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Delegation;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Leadership;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.OfficialCode;
import io.github.partyorg.structure.PartyGroup;
import io.github.partyorg.structure.Pilot;
import io.github.partyorg.structure.Recognition;
import io.github.partyorg.structure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The same orders on mutable rows, each looked up from nothing: slow and obviously right. */
@SuppressWarnings("EnumOrdinal") // an index of this run only
final class SlowModel {

  enum Type {
    NATION,
    PROVINCE,
    DISTRICT,
    COMMITTEE,
    SECTION,
    BRANCH;

    boolean isBranch() {
      return this == BRANCH;
    }

    boolean isAboveBase() {
      return this == NATION || this == PROVINCE || this == DISTRICT;
    }

    boolean holds(Type below) {
      return !isBranch() && below.ordinal() >= ordinal();
    }
  }

  static final class Row {
    Type type;
    String superior;
    String name = "";
    Set<String> roll = new HashSet<>();
    Map<String, String> guests = new TreeMap<>();
    List<Set<String>> groups = new ArrayList<>();
    Set<String> seats = new HashSet<>();
    Set<String> consents = new HashSet<>();
    String kind = "";
    String code = "";
    String founded = "";
    String form = "";
    String recognition = "";
    String recognisedSince = "";
    String powers = "";
    String powersSince = "";
    String powersUntil = "";
    String pilotBegun = "";
    String pilotContinued = "";

    Row(Type type, String superior) {
      this.type = type;
      this.superior = superior;
    }

    Row copy() {
      Row copy = new Row(type, superior);
      copy.name = name;
      copy.kind = kind;
      copy.code = code;
      copy.founded = founded;
      copy.form = form;
      copy.recognition = recognition;
      copy.recognisedSince = recognisedSince;
      copy.powers = powers;
      copy.powersSince = powersSince;
      copy.powersUntil = powersUntil;
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

    void lead(Leadership leadership) {
      seats.clear();
      leadership.seats().forEach(seat -> seats.add(seat.toString()));
    }

    void vacate(Set<String> members) {
      seats.removeIf(seat -> members.contains(second(seat)));
    }

    void recognise(Optional<Recognition> given) {
      recognition = SlowPerson.text(given.map(Recognition::number));
      recognisedSince = SlowPerson.text(given.map(Recognition::since));
    }

    String marks() {
      return String.join(" ", form, recognition, recognisedSince, powers, powersSince, powersUntil);
    }

    boolean isRecognisedOn(LocalDate day) {
      return !recognition.isEmpty() && recognisedSince.compareTo(day.toString()) <= 0;
    }

    void empower(Optional<Delegation> given) {
      powers = given.map(all -> all.extent() + " " + all.number() + " " + all.powers()).orElse("");
      powersSince = SlowPerson.text(given.map(Delegation::since));
      powersUntil = SlowPerson.text(given.flatMap(Delegation::until));
    }

    private static String second(String words) {
      return words.split(" ", 3)[1];
    }
  }

  Map<String, Row> rows = new HashMap<>();
  Map<String, SlowPerson> people = new HashMap<>();
  private final Set<String> refusedBeginnings = new HashSet<>();

  /** What there was before the present decision, and what its orders had left when undone. */
  private Map<String, Row> rowsAtFirst = new HashMap<>();

  private Map<String, SlowPerson> peopleAtFirst = new HashMap<>();
  private Set<String> left = Set.of();

  /** The codes given on the day, and the order by which. */
  private final Map<String, String> codes = new TreeMap<>();

  private final Set<String> reasons = new HashSet<>();
  LocalDate day = LocalDate.MIN;
  private String order = "";

  SlowModel(Hierarchy hierarchy) {
    add(hierarchy.root(), hierarchy.root().id().value());
    hierarchy.members().forEach(member -> people.put(member.id().value(), new SlowPerson(member)));
  }

  private void add(Unit unit, String superior) {
    rows.put(unit.id().value(), row(unit, superior));
    unit.children().forEach(child -> add(child, unit.id().value()));
  }

  private static Row row(Unit unit, String superior) {
    Row row = new Row(type(unit), superior);
    row.name = unit.name();
    row.kind = unit.kind().code();
    row.code = unit.code().map(OfficialCode::value).orElse("");
    row.founded = unit.foundedOn().map(LocalDate::toString).orElse("");
    row.lead(unit.leadership());
    unit.consents().forEach(consent -> row.consents.add(consent.toString()));
    if (unit instanceof Committee committee) {
      row.empower(committee.delegation());
    }
    if (unit instanceof Branch branch) {
      row.form = branch.form().toString();
      row.recognise(branch.recognition());
      branch.members().forEach(member -> row.roll.add(member.id().value()));
      branch.guests().forEach(guest -> row.guests.put(guest.member().value(), guest.toString()));
      branch.groups().forEach(group -> row.groups.add(group(group)));
      row.pilotBegun = branch.pilot().map(pilot -> pilot.begunOn().toString()).orElse("");
      row.pilotContinued =
          branch.pilot().flatMap(Pilot::continuedOn).map(LocalDate::toString).orElse("");
    }
    return row;
  }

  static Set<String> group(PartyGroup group) {
    Set<String> entries = new HashSet<>();
    entries.add("name " + group.name());
    group.members().forEach(member -> entries.add("member " + member));
    group.head().ifPresent(member -> entries.add("head " + member));
    group.deputy().ifPresent(member -> entries.add("deputy " + member));
    return entries;
  }

  static Type type(Unit unit) {
    if (!(unit instanceof Committee committee)) {
      return Type.BRANCH;
    }
    return type(committee.level());
  }

  static Type type(Level level) {
    return switch (level) {
      case CENTRAL -> Type.NATION;
      case PROVINCIAL -> Type.PROVINCE;
      case IMMEDIATE_SUPERIOR -> Type.DISTRICT;
      case GRASSROOTS -> Type.COMMITTEE;
      case AFFILIATED -> Type.SECTION;
    };
  }

  static Set<String> strings(Iterable<?> ids) {
    Set<String> strings = new HashSet<>();
    ids.forEach(id -> strings.add(id.toString()));
    return strings;
  }

  /** Carries the orders out and returns the reasons against them; with any, nothing counts. */
  Set<String> carryOut(Plan plan) {
    for (Decision decision : plan.decisions()) {
      if (!decision.effectiveOn().equals(day)) {
        endDay();
      }
      carryOut(decision);
    }
    endDay();
    return ImmutableSet.copyOf(reasons);
  }

  /** Refuses each code that was given on the day and that several units bear when it is over. */
  private void endDay() {
    codes.forEach(
        (code, giving) -> {
          if (rows.values().stream().filter(row -> row.code.equals(code)).count() > 1) {
            reasons.add(giving + " " + Reason.Kind.DUPLICATE_CODE + " " + code);
          }
        });
    codes.clear();
  }

  private void carryOut(Decision decision) {
    day = decision.effectiveOn();
    rowsAtFirst = new HashMap<>();
    rows.forEach((id, row) -> rowsAtFirst.put(id, row.copy()));
    peopleAtFirst = copy(people);
    left = Set.of();
    int number = 0;
    for (Order restructuring : decision.orders()) {
      number++;
      order = decision.label() + " " + number;
      Map<String, Row> before = new HashMap<>();
      rows.forEach((id, row) -> before.put(id, row.copy()));
      Map<String, SlowPerson> peopleBefore = copy(people);
      int known = reasons.size();
      carryOut(restructuring);
      if (reasons.size() == known) {
        checkResult();
      }
      if (reasons.size() == known) {
        begun(restructuring).forEach(id -> give(at(id).code));
      } else {
        rows = before;
        people = peopleBefore;
        begun(restructuring).stream()
            .filter(id -> !rows.containsKey(id))
            .forEach(refusedBeginnings::add);
      }
    }
  }

  /** Returns the ids of the units that an order states as new. */
  private static Set<String> begun(Order order) {
    List<Unit> stated = new ArrayList<>();
    if (order instanceof Establish establish) {
      stated.add(establish.unit());
    } else if (order instanceof Reinstate again) {
      stated.add(again.unit());
    } else if (order instanceof TakeIn takeIn) {
      stated.add(takeIn.unit());
    } else if (order instanceof Consolidate consolidate) {
      stated.add(consolidate.unit());
    } else if (order instanceof Split split) {
      stated.addAll(split.parts());
    } else if (order instanceof SplitOff splitOff) {
      stated.add(splitOff.part());
    } else if (order instanceof Regroup regroup) {
      regroup.intakes().forEach(intake -> intake.beginning().ifPresent(stated::add));
    } else if (order instanceof Convert convert) {
      stated.addAll(convert.branches());
    }
    Set<String> begun = new HashSet<>();
    for (Unit top : stated) {
      top.subtree().forEach(unit -> begun.add(unit.id().value()));
    }
    return begun;
  }

  /** Refuses for everybody whom a unit names without right, wherever that is. */
  private void checkResult() {
    Set<String> met = new HashSet<>();
    for (Row row : rows.values()) {
      row.roll.stream()
          .filter(member -> !met.add(member))
          .forEach(member -> refuse(Reason.Kind.MALFORMED_RESULT, member));
      row.guests.forEach(
          (member, stay) -> {
            if (row.roll.contains(member) || (!stay.contains("outsideHome=") && !knows(member))) {
              refuse(Reason.Kind.MALFORMED_RESULT, member);
            }
          });
      row.groups.stream()
          .flatMap(Set::stream)
          .filter(entry -> entry.startsWith("member "))
          .map(Row::second)
          .filter(member -> !row.roll.contains(member))
          .forEach(member -> refuse(Reason.Kind.MALFORMED_RESULT, member));
    }
  }

  void refuse(Reason.Kind kind, String subject) {
    reasons.add(order + " " + kind + " " + subject);
  }

  boolean isSound() {
    return reasons.stream().noneMatch(reason -> reason.startsWith(order + " "));
  }

  Row at(String id) {
    return Objects.requireNonNull(rows.get(id), id);
  }

  boolean exists(String id) {
    if (!rows.containsKey(id)) {
      refuse(
          refusedBeginnings.contains(id) ? Reason.Kind.NOT_ESTABLISHED : Reason.Kind.UNKNOWN_UNIT,
          id);
    }
    return rows.containsKey(id);
  }

  boolean isBranch(String id) {
    if (exists(id) && !at(id).type.isBranch()) {
      refuse(Reason.Kind.WRONG_TYPE, id);
    }
    return rows.containsKey(id) && at(id).type.isBranch();
  }

  boolean isSuperior(String id) {
    if (exists(id) && at(id).type.isBranch()) {
      refuse(Reason.Kind.WRONG_TYPE, id);
    }
    return rows.containsKey(id) && !at(id).type.isBranch();
  }

  boolean knows(String member) {
    return rows.values().stream().anyMatch(row -> row.roll.contains(member));
  }

  List<String> line(String id) {
    List<String> line = new ArrayList<>();
    for (String at = id; !line.contains(at); at = at(at).superior) {
      line.add(at);
    }
    return line;
  }

  SlowPerson person(String member) {
    return Objects.requireNonNull(people.get(member), member);
  }

  private static Map<String, SlowPerson> copy(Map<String, SlowPerson> people) {
    Map<String, SlowPerson> copy = new HashMap<>();
    people.forEach((id, person) -> copy.put(id, person.copy()));
    return copy;
  }

  private void carryOut(Order restructuring) {
    if (restructuring instanceof Undo) {
      undo();
    } else if (restructuring instanceof TransferMembers transfer) {
      transfer(transfer);
    } else if (restructuring instanceof MembershipChange change) {
      new SlowMemberships(this, change).carryOut(change);
    } else if (!new SlowAttributes(this).carryOut(restructuring)) {
      new SlowArrangements(this).carryOut(restructuring);
    }
  }

  void checkHolders(Leadership leadership) {
    leadership.seats().stream()
        .filter(seat -> !knows(seat.holder().value()))
        .forEach(seat -> refuse(Reason.Kind.UNKNOWN_MEMBER, seat.holder().value()));
  }

  /** Adds a unit with all below it, founded on the day if it is new and states none. */
  void begin(Unit top, String superior, SlowRearrangement.Arrival arrival) {
    add(top, superior);
    for (Unit unit : top.subtree()) {
      Row row = at(unit.id().value());
      if (arrival == SlowRearrangement.Arrival.NEW) {
        row.founded = row.founded.isEmpty() ? day.toString() : row.founded;
      }
      if (unit instanceof Branch branch) {
        branch.members().forEach(member -> people.put(member.id().value(), new SlowPerson(member)));
      }
    }
  }

  /** Takes a unit out of the model, with all below it. */
  void removeAllOf(String top) {
    List<String> below = rows.keySet().stream().filter(id -> line(id).contains(top)).toList();
    below.forEach(rows::remove);
  }

  /** Takes somebody who is listed no more out of every seat and stay. */
  void forget(String member) {
    people.remove(member);
    for (Row row : rows.values()) {
      row.vacate(Set.of(member));
      if (!row.guests.getOrDefault(member, "outsideHome=").contains("outsideHome=")) {
        row.guests.remove(member);
      }
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

  void vacate(List<String> left, List<String> kept, Set<String> members) {
    left.stream()
        .filter(id -> !kept.contains(id) && rows.containsKey(id))
        .forEach(id -> at(id).vacate(members));
  }

  void give(String code) {
    if (!code.isEmpty()) {
      codes.put(code, order);
    }
  }

  /** Undoes the orders of the decision before it, once. */
  private void undo() {
    Set<String> now = lines();
    if (left.isEmpty()) {
      left = now;
    } else if (!left.equals(now)) {
      refuse(Reason.Kind.CHANGED_SINCE, "*");
      return;
    }
    rows = new HashMap<>();
    rowsAtFirst.forEach((id, row) -> rows.put(id, row.copy()));
    people = copy(peopleAtFirst);
  }

  Set<String> children(String superior) {
    Set<String> children = new TreeSet<>();
    rows.forEach(
        (id, below) -> {
          if (below.superior.equals(superior) && !id.equals(superior)) {
            children.add(id);
          }
        });
    return children;
  }

  /** Returns all there is, a line each, to be compared. */
  Set<String> lines() {
    Set<String> lines = new HashSet<>();
    people.forEach((id, person) -> lines.add(id + " " + person));
    rows.forEach(
        (id, row) ->
            lines.add(
                "%s %s below %s: %s roll %s guests %s groups %s seats %s consents %s pilot %s %s founded %s"
                    .formatted(
                        id,
                        row.name,
                        row.superior,
                        row.type + " " + row.kind + " " + row.code + " " + row.marks(),
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
