package io.github.partyorg.structure;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Provinces, alone or in one Party, with something of everything, and edits of them, lawful or not,
 * all from one seed.
 */
final class RandomProvinces {

  private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

  private final Random random;
  private int units;
  private int members;

  RandomProvinces(long seed) {
    this.random = new Random(seed);
  }

  /** Returns a hierarchy without a defect, of a province or of a Party of two. */
  Hierarchy hierarchy() {
    return random.nextBoolean()
        ? Hierarchy.of(province("T"))
        : Hierarchy.of(
            Committee.national("TW").name("Đảng").add(province("T"), province("Q")).build());
  }

  private Committee province(String id) {
    return Committee.province(id)
        .name("Đảng bộ tỉnh " + id)
        .addAll(some(2, 2, this::immediateSuperior))
        .build();
  }

  private Committee immediateSuperior() {
    String id = "H" + ++units;
    List<Unit> organizations = some(1, 3, this::organization);
    return random.nextBoolean()
        ? Committee.district(id).name("Đảng bộ huyện " + id).addAll(organizations).build()
        : Committee.superior(id, Kind.COMMUNE)
            .name("Đảng bộ xã " + id)
            .addAll(organizations)
            .build();
  }

  private Unit organization() {
    String id = "X" + ++units;
    if (random.nextInt(3) == 0) {
      return Bases.agency(id, roll());
    }
    return Committee.grassroots(id, Kind.COMMUNE)
        .name("Đảng bộ xã " + id)
        .addAll(some(0, 3, this::branch))
        .addAll(some(0, 2, this::section))
        .build();
  }

  private Committee section() {
    String id = "S" + ++units;
    return Committee.section(id)
        .name("Đảng bộ bộ phận " + id)
        .addAll(some(0, 3, this::branch))
        .build();
  }

  private Branch branch() {
    return Bases.village("V" + ++units, roll());
  }

  private List<Member> roll() {
    return some(0, 4, () -> Bases.official(++members));
  }

  private <T> List<T> some(int least, int more, Supplier<T> one) {
    List<T> some = new ArrayList<>();
    for (int count = least + random.nextInt(more + 1); count > 0; count--) {
      some.add(one.get());
    }
    return some;
  }

  /** Returns the province after one to three edits; it may have defects now. */
  Committee edited(Committee root) {
    Committee edited = root;
    for (int edits = 1 + random.nextInt(3); edits > 0; edits--) {
      edited = editedOnce(edited);
    }
    return edited;
  }

  private Committee editedOnce(Committee root) {
    Unit unit = any(below(root, Unit.class));
    return switch (random.nextInt(16)) {
      case 0, 1, 2 -> inserted(without(root, unit), unit);
      case 3 -> inserted(without(root, unit), unit.withName("Chuyển và đổi tên " + ++units));
      case 4 -> dissolved(root, unit);
      case 5 -> random.nextInt(4) == 0 ? inserted(root, unit) : inserted(root, branch());
      case 6 -> replaced(root, unit, same -> same.withName("Đổi tên " + ++units));
      case 7 -> replaced(root, unit, same -> same.withLeadership(leadership(root)));
      case 8 ->
          random.nextInt(3) == 0 && !isLastBelow(root, unit)
              ? without(root, unit)
              : inserted(root, section());
      case 9 -> shuffled(root);
      case 10 -> renumbered(root, unit);
      case 11 -> inBranch(root, branch -> branch.withGuests(guests(root)));
      case 12 -> inBranch(root, branch -> branch.withGroups(groups(root, branch)));
      case 13 -> inBranch(root, branch -> branch.withMembers(changedRoll(root, branch)));
      default -> memberMoved(root);
    };
  }

  private Committee memberMoved(Committee root) {
    List<Branch> branches = below(root, Branch.class);
    List<Branch> listing = branches.stream().filter(b -> !b.members().isEmpty()).toList();
    if (listing.isEmpty()) {
      return root;
    }
    Branch from = any(listing);
    Member moved = any(from.members());
    boolean twice = random.nextInt(8) == 0;
    Committee left =
        twice
            ? root
            : replaced(root, from, b -> ((Branch) b).leftBy(Collections.singleton(moved.id())));
    return replaced(left, any(branches), b -> ((Branch) b).joinedBy(ImmutableList.of(moved)));
  }

  private static boolean isLastBelow(Committee root, Unit unit) {
    return root.children().size() == 1 && root.children().contains(unit);
  }

  /** Ends a unit and hands what is below it to others that can hold it. */
  private Committee dissolved(Committee root, Unit unit) {
    if (isLastBelow(root, unit)) {
      return root;
    }
    Committee edited = without(root, unit);
    for (Unit child : unit.children()) {
      edited = inserted(edited, child);
    }
    return edited;
  }

  private Committee renumbered(Committee root, Unit unit) {
    String id = "N" + ++units;
    Unit other;
    if (unit instanceof Branch branch) {
      other = Bases.village(id, branch.members());
    } else if (unit instanceof Committee committee
        && !committee.level().isAbove(Level.GRASSROOTS)) {
      other =
          Committee.of(id, committee.level(), committee.kind())
              .name(id)
              .addAll(committee.children())
              .build();
    } else {
      return root;
    }
    return replaced(root, unit, same -> other);
  }

  private Committee inBranch(Committee root, UnaryOperator<Branch> edit) {
    List<Branch> branches = below(root, Branch.class);
    return branches.isEmpty()
        ? root
        : replaced(root, any(branches), branch -> edit.apply((Branch) branch));
  }

  private Leadership leadership(Unit root) {
    return Leadership.appointed(DAY).secretary(somebody(root)).build();
  }

  private List<Guest> guests(Unit root) {
    return ImmutableList.of(
        Guest.builder().member(somebody(root)).since(DAY).until(DAY.plusMonths(3)).build());
  }

  private List<PartyGroup> groups(Unit root, Branch branch) {
    String named =
        branch.members().isEmpty() || random.nextInt(4) == 0
            ? somebody(root)
            : any(branch.members()).id().value();
    return ImmutableList.of(
        PartyGroup.builder().name("Tổ 1").addMembers(MemberId.of(named)).build());
  }

  private List<Member> changedRoll(Unit root, Branch branch) {
    List<Member> roll = new ArrayList<>(branch.members());
    switch (random.nextInt(4)) {
      case 0 -> Collections.shuffle(roll, random);
      case 1 -> roll.replaceAll(member -> Bases.official(number(member)));
      case 2 -> {
        if (!roll.isEmpty()) {
          roll.remove(random.nextInt(roll.size()));
        }
      }
      default -> roll.add(random.nextInt(3) > 0 ? Bases.official(++members) : stray(root));
    }
    return roll;
  }

  private Member stray(Unit root) {
    return Bases.official(Integer.parseInt(somebody(root).substring(1)));
  }

  private static int number(Member member) {
    return Integer.parseInt(member.id().value().substring(1));
  }

  /** Returns the id of somebody who is listed, mostly. */
  private String somebody(Unit root) {
    List<Branch> listing =
        below(root, Branch.class).stream().filter(b -> !b.members().isEmpty()).toList();
    return listing.isEmpty() || random.nextInt(10) == 0
        ? "M" + (1 + random.nextInt(members + 1))
        : any(any(listing).members()).id().value();
  }

  private Committee shuffled(Committee unit) {
    List<Unit> children = new ArrayList<>();
    for (Unit child : unit.children()) {
      children.add(child instanceof Committee superior ? shuffled(superior) : child);
    }
    Collections.shuffle(children, random);
    return unit.withChildren(children);
  }

  private Committee inserted(Committee root, Unit unit) {
    List<Committee> holding = new ArrayList<>();
    for (Unit candidate : root.subtree()) {
      if (candidate instanceof Committee superior && superior.holds(unit)) {
        holding.add(superior);
      }
    }
    return holding.isEmpty()
        ? root
        : replaced(
            root,
            any(holding),
            superior ->
                ((Committee) superior)
                    .withChildren(
                        ImmutableList.<Unit>builder()
                            .addAll(superior.children())
                            .add(unit)
                            .build()));
  }

  private static Committee without(Committee root, Unit unit) {
    return replaced(root, unit, same -> null);
  }

  /** Copies the path to a unit, which is found by identity; all else is shared. */
  @SuppressWarnings("ReferenceEquality") // the very unit is meant, not its double
  private static Committee replaced(
      Committee root, Unit unit, Function<Unit, @Nullable Unit> edit) {
    if (root == unit) {
      Unit edited = edit.apply(root);
      return edited == null ? root : (Committee) edited;
    }
    boolean changed = false;
    List<Unit> children = new ArrayList<>();
    for (Unit child : root.children()) {
      Unit edited =
          child == unit
              ? edit.apply(child)
              : child instanceof Committee superior ? replaced(superior, unit, edit) : child;
      changed |= edited != child;
      if (edited != null) {
        children.add(edited);
      }
    }
    return changed ? root.withChildren(children) : root;
  }

  private static <U extends Unit> List<U> below(Unit root, Class<U> type) {
    List<U> units = new ArrayList<>();
    for (Unit unit : root.subtree()) {
      if (type.isInstance(unit) && !unit.id().equals(root.id())) {
        units.add(type.cast(unit));
      }
    }
    return units;
  }

  private <T> T any(List<? extends T> among) {
    return among.get(random.nextInt(among.size()));
  }
}
