package io.github.partyorg.restructuring;

import com.google.common.collect.Sets;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.UnitId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What one order sends from one unit, read on the rows of a slow model. */
final class SlowSource {

  /** What is said to be sent. */
  private enum What {
    MEMBERS,
    UNITS,
    RECALLED,
    REST,
    WHOLE
  }

  private record Sent(What what, List<String> ids, String to) {}

  /** What goes to one unit; outside if that is blank. */
  static final class Bundle {
    final String to;
    final Set<String> members = new LinkedHashSet<>();
    final Set<String> guests = new LinkedHashSet<>();
    final Set<String> units = new LinkedHashSet<>();
    private boolean namesMembers;
    private boolean namesUnits;
    boolean isWhole;

    Bundle(String to) {
      this.to = to;
    }

    boolean isForBranch() {
      return namesMembers || !members.isEmpty() || !guests.isEmpty();
    }

    boolean isForCommittee() {
      return namesUnits || !units.isEmpty();
    }
  }

  private final SlowModel model;
  private final String unit;
  private final List<Sent> sent = new ArrayList<>();
  private final Map<String, Bundle> bundles = new LinkedHashMap<>();
  private final Set<String> recalled = new HashSet<>();
  private boolean isWhole;

  SlowSource(SlowModel model, String unit) {
    this.model = model;
    this.unit = unit;
  }

  void members(String to, Iterable<MemberId> members) {
    add(What.MEMBERS, members, to);
  }

  void units(String to, Iterable<UnitId> units) {
    add(What.UNITS, units, to);
  }

  void rest(String to) {
    add(What.REST, List.of(), to);
  }

  void all(String to) {
    add(What.WHOLE, List.of(), to);
  }

  /** Says all that an allocation says. */
  void allocate(Allocation allocation) {
    allocation.members().asMap().forEach((to, members) -> members(to.value(), members));
    if (!allocation.recalled().isEmpty()) {
      add(What.RECALLED, allocation.recalled(), "");
    }
    allocation.units().asMap().forEach((to, units) -> units(to.value(), units));
    allocation.rest().ifPresent(to -> rest(to.value()));
  }

  private void add(What what, Iterable<?> ids, String to) {
    List<String> texts = new ArrayList<>();
    ids.forEach(id -> texts.add(id.toString()));
    sent.add(new Sent(what, texts, to));
  }

  String unit() {
    return unit;
  }

  boolean isWhole() {
    return isWhole;
  }

  Iterable<Bundle> bundles() {
    return bundles.values();
  }

  /** Reads what is sent; refuses for what is strange or doubled, and for what is left if total. */
  void read(Set<String> ending, boolean isTotal) {
    SlowModel.Row row = model.at(unit);
    Set<String> free = new LinkedHashSet<>(Sets.union(row.roll, row.guests.keySet()));
    Set<String> freeUnits = new LinkedHashSet<>(model.children(unit));
    freeUnits.removeAll(ending);
    long rests = sent.stream().filter(one -> one.what() == What.REST).count();
    boolean takesAll = sent.stream().anyMatch(one -> one.what() == What.WHOLE);
    if (rests > 1 || (takesAll && sent.size() > 1)) {
      model.refuse(Reason.Kind.ALLOCATED_TWICE, unit);
    }
    Bundle rest = null;
    for (Sent one : sent) {
      switch (one.what()) {
        case MEMBERS -> one.ids().forEach(member -> take(member, bundle(one), free));
        case UNITS -> one.ids().forEach(child -> takeUnit(child, bundle(one), freeUnits));
        case RECALLED -> one.ids().forEach(guest -> recall(guest, free));
        case REST, WHOLE -> {
          rest = bundle(one);
          isWhole = one.what() == What.WHOLE;
        }
      }
      if (one.what() != What.RECALLED) {
        bundle(one).namesMembers |= one.what() == What.MEMBERS && !one.ids().isEmpty();
        bundle(one).namesUnits |= one.what() == What.UNITS && !one.ids().isEmpty();
      }
    }
    if (rest != null) {
      for (String member : free) {
        put(member, rest);
      }
      rest.units.addAll(freeUnits);
    } else if (isTotal) {
      Sets.union(free, freeUnits).forEach(id -> model.refuse(Reason.Kind.NOT_ALLOCATED, id));
    }
    bundles.values().forEach(bundle -> bundle.isWhole = isWhole);
  }

  private Bundle bundle(Sent one) {
    return bundles.computeIfAbsent(one.to(), Bundle::new);
  }

  private void take(String member, Bundle bundle, Set<String> free) {
    SlowModel.Row row = model.at(unit);
    if (!row.roll.contains(member) && !row.guests.containsKey(member)) {
      model.refuse(Reason.Kind.NOT_A_MEMBER, member);
    } else if (!free.remove(member)) {
      model.refuse(Reason.Kind.ALLOCATED_TWICE, member);
    } else {
      put(member, bundle);
    }
  }

  private void put(String member, Bundle bundle) {
    (model.at(unit).roll.contains(member) ? bundle.members : bundle.guests).add(member);
  }

  private void takeUnit(String child, Bundle bundle, Set<String> free) {
    if (free.remove(child)) {
      bundle.units.add(child);
    } else {
      model.refuse(
          model.children(unit).contains(child)
              ? Reason.Kind.ALLOCATED_TWICE
              : Reason.Kind.NOT_A_CHILD,
          child);
    }
  }

  private void recall(String guest, Set<String> free) {
    if (!model.at(unit).guests.containsKey(guest)) {
      model.refuse(Reason.Kind.NOT_A_GUEST, guest);
    } else if (!free.remove(guest)) {
      model.refuse(Reason.Kind.ALLOCATED_TWICE, guest);
    } else {
      recalled.add(guest);
    }
  }

  void moveMembers() {
    bundles.forEach(
        (to, bundle) -> {
          if (!to.equals(unit) && !bundle.members.isEmpty()) {
            model.at(unit).leave(bundle.members);
            model.at(to).join(bundle.members);
          }
        });
  }

  /** Sends the guests on, after all members: nowhere twice, but for longest, and not at home. */
  void moveGuests() {
    Map<String, String> stays = model.at(unit).guests;
    stays.keySet().removeAll(recalled);
    bundles.forEach(
        (to, bundle) -> {
          if (!to.equals(unit)) {
            for (String guest : bundle.guests) {
              String stay = stays.remove(guest);
              if (stay != null && !model.at(to).roll.contains(guest)) {
                model.at(to).guests.merge(guest, stay, SlowSource::longer);
              }
            }
          }
        });
  }

  /** Returns the stay that ends later; of two that end on one day the one that began earlier. */
  private static String longer(String one, String other) {
    int ends = day(one, "until").compareTo(day(other, "until"));
    return ends > 0 || (ends == 0 && day(one, "since").compareTo(day(other, "since")) <= 0)
        ? one
        : other;
  }

  private static String day(String stay, String which) {
    return stay.replaceFirst(".*" + which + "=(\\d{4}-\\d\\d-\\d\\d).*", "$1");
  }

  void moveUnits() {
    bundles.forEach(
        (to, bundle) -> {
          for (String child : bundle.units) {
            if (to.isEmpty()) {
              model.removeAllOf(child);
            } else {
              model.at(child).superior = to;
            }
          }
        });
  }
}
