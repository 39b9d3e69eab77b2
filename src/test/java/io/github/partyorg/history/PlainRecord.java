package io.github.partyorg.history;

import io.github.partyorg.restructuring.Allocation;
import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Dissolve;
import io.github.partyorg.restructuring.Districts;
import io.github.partyorg.restructuring.Entries;
import io.github.partyorg.restructuring.Establish;
import io.github.partyorg.restructuring.Merge;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.restructuring.Rename;
import io.github.partyorg.restructuring.Split;
import io.github.partyorg.restructuring.TransferMembers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The branches of one commune and what becomes of them, kept in the plainest way there is. */
final class PlainRecord {

  /** One decision, and what it does to branches. */
  record Deed(Decision decision, Effect effect, Set<String> units) {}

  /** What a decision does. */
  interface Effect {
    void on(Branches branches, LocalDate day);
  }

  /** The end of a branch: its day, and the parts that others took over. */
  record End(LocalDate day, Map<String, Fraction> heirs) {}

  /** Branches on a day. */
  static final class Branches {
    final Map<String, Set<String>> members = new TreeMap<>();
    final Map<String, String> names = new TreeMap<>();
    final Map<String, End> ends = new HashMap<>();

    void begin(String branch) {
      members.put(branch, new TreeSet<>());
      names.put(branch, "Chi bộ " + branch);
    }

    void end(String branch, LocalDate day, Map<String, Fraction> heirs) {
      members.remove(branch);
      names.remove(branch);
      ends.put(branch, new End(day, heirs));
    }

    void move(String branch, Set<String> moved, String to) {
      membersOf(branch).removeAll(moved);
      membersOf(to).addAll(moved);
    }

    Set<String> membersOf(String branch) {
      return Entries.at(members, branch);
    }

    /** Returns what stands for a branch, or nothing if it has not begun. */
    Map<String, Fraction> resolve(String branch) {
      Map<String, Fraction> shares = new TreeMap<>();
      if (members.containsKey(branch)) {
        shares.put(branch, Fraction.WHOLE);
      } else if (ends.containsKey(branch)) {
        Map<String, Fraction> heirs = Entries.at(ends, branch).heirs();
        heirs.forEach(
            (heir, share) ->
                resolve(heir)
                    .forEach((at, part) -> shares.merge(at, part.times(share), Fraction::plus)));
        if (heirs.isEmpty()) {
          shares.put("lost", Fraction.WHOLE);
        }
      }
      return shares;
    }
  }

  static final int FIRST_BRANCHES = 5;

  private final String commune;
  private final String prefix;
  private final Random random;
  private final Branches now = new Branches();
  private final List<Deed> deeds = new ArrayList<>();
  private int begun;

  private PlainRecord(String commune, String prefix, long seed) {
    this.commune = commune;
    this.prefix = prefix;
    this.random = new Random(seed);
    begin(now);
  }

  /** Returns so many decisions; the same seed gives the same but for the ids of new branches. */
  static List<Deed> of(int commune, String prefix, int count, LocalDate first) {
    PlainRecord record = new PlainRecord("X" + commune, prefix, commune);
    LocalDate day = first;
    for (int number = 1; number <= count; number++) {
      day = day.plusDays(record.random.nextInt(4));
      record.decide(number, day);
    }
    return record.deeds;
  }

  private void begin(Branches branches) {
    for (int at = 0; at < FIRST_BRANCHES; at++) {
      branches.begin(commune + "B" + at);
      branches.membersOf(commune + "B" + at).addAll(firstMembers(commune, at));
    }
  }

  /** Returns the members of a first branch of a commune. */
  static List<String> firstMembers(String commune, int branch) {
    int first = Integer.parseInt(commune.substring(1)) * 100 + branch * 3;
    return List.of("M" + first, "M" + (first + 1), "M" + (first + 2));
  }

  /** Returns the branches of a commune after the deeds until a day. */
  static Branches asOf(int commune, List<Deed> deeds, LocalDate day) {
    PlainRecord record = new PlainRecord("X" + commune, "", commune);
    for (Deed deed : deeds) {
      if (!deed.decision().effectiveOn().isAfter(day)) {
        deed.effect().on(record.now, deed.decision().effectiveOn());
      }
    }
    return record.now;
  }

  private void decide(int number, LocalDate day) {
    List<String> branches = new ArrayList<>(now.members.keySet());
    String one = branches.remove(random.nextInt(branches.size()));
    String other = branches.get(random.nextInt(branches.size()));
    Set<String> members = new TreeSet<>(now.membersOf(one));
    int kind = random.nextInt(8);
    boolean areFew = branches.size() < FIRST_BRANCHES;
    if (kind < 3 && !members.isEmpty()) {
      transfer(number, day, one, other, members.iterator().next());
    } else if (kind == 3 && areFew) {
      split(number, day, one, members);
    } else if (kind == 4 && areFew) {
      String begins = nextId();
      add(
          number,
          day,
          Establish.unit(Districts.branch(begins)).under(commune),
          (at, on) -> at.begin(begins),
          Set.of(begins));
    } else if (kind == 5 && branches.size() > 1) {
      add(
          number,
          day,
          Merge.units(one).into(other),
          (at, on) -> {
            at.move(one, members, other);
            at.end(one, on, Map.of(other, Fraction.WHOLE));
          },
          Set.of(one, other));
    } else if (kind == 6 && branches.size() > 1 && !members.isEmpty()) {
      add(
          number,
          day,
          Dissolve.unit(one).everyoneTo(other),
          (at, on) -> {
            at.move(one, members, other);
            at.end(one, on, Map.of());
          },
          Set.of(one, other));
    } else {
      add(number, day, rename(one, number), renaming(one, number), Set.of(one));
    }
  }

  private static Order rename(String branch, int number) {
    return Rename.unit(branch).to("Chi bộ số " + number);
  }

  private static Effect renaming(String branch, int number) {
    return (at, on) -> at.names.put(branch, "Chi bộ số " + number);
  }

  private void transfer(int number, LocalDate day, String from, String to, String member) {
    add(
        number,
        day,
        TransferMembers.of(member).from(from).to(to),
        (at, on) -> at.move(from, Set.of(member), to),
        Set.of(from, to));
  }

  private void split(int number, LocalDate day, String unit, Set<String> members) {
    String one = nextId();
    String other = nextId();
    List<String> all = List.copyOf(members);
    Set<String> first = new TreeSet<>(all.subList(0, (all.size() + 2) / 3));
    Allocation.Builder allocation = Allocation.builder();
    if (!first.isEmpty()) {
      allocation.send(first.toArray(String[]::new)).to(one);
    }
    int count = all.size();
    Map<String, Fraction> heirs = new TreeMap<>();
    heirs.put(one, count == 0 ? Fraction.of(1, 2) : Fraction.of(first.size(), count));
    heirs.put(other, count == 0 ? Fraction.of(1, 2) : Fraction.of(count - first.size(), count));
    add(
        number,
        day,
        Split.unit(unit)
            .into(Districts.branch(one), Districts.branch(other))
            .allocating(allocation.sendRest(other).build()),
        (at, on) -> {
          at.begin(one);
          at.begin(other);
          at.move(unit, first, one);
          at.move(unit, members, other);
          at.membersOf(other).removeAll(first);
          at.end(unit, on, heirs);
        },
        Set.of(unit, one, other));
  }

  private String nextId() {
    begun++;
    return commune + prefix + begun;
  }

  private void add(int number, LocalDate day, Order order, Effect effect, Set<String> units) {
    Decision decision =
        Decision.builder()
            .number(number + "-QĐ")
            .issuer(commune)
            .effectiveOn(day)
            .addOrders(order)
            .build();
    effect.on(now, day);
    deeds.add(new Deed(decision, effect, units));
  }
}
