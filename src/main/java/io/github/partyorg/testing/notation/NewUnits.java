package io.github.partyorg.testing.notation;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import com.google.common.collect.Lists;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Kind;
import io.github.partyorg.structure.Level;
import io.github.partyorg.structure.Placeholder;
import io.github.partyorg.structure.Template;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.structure.Unsaid;
import java.util.Optional;

/**
 * Units that a sentence states: in the sentence, if id, name and kind say all, or else drawn below
 * it.
 */
final class NewUnits {

  private NewUnits() {}

  private static final Bilingual HOW =
      Bilingual.of(
          "tổ chức đảng mới, như: mới N \"Bản N\" thôn, hoặc hình vẽ dưới dấu hai chấm",
          "a new unit, such as: new N \"Bản N\" village, or a drawing below a colon");

  private static final Placeholder<String> ID = Placeholder.plain("id");
  private static final Template DRAWN_IS =
      Template.of(
          "Ở đây cần \"{id}\", tổ chức đảng được vẽ bên dưới.",
          "Expected \"{id}\" here, the unit that is drawn below.",
          ID);

  /** One unit; a sentence does not name it if it is drawn. */
  static final Slot<Unit> ONE = new One(false, true);

  /** One unit; a sentence names it if it is drawn. */
  static final Slot<Unit> NAMED = new One(true, true);

  /** One unit, drawn in any case, and not named. */
  static final Slot<Unit> DRAWN = new One(false, false);

  /** Several units, named in the sentence. */
  static final Slot<ImmutableList<Unit>> SEVERAL = new Several();

  /** Several branches, named in the sentence. */
  static final Slot<ImmutableList<Branch>> BRANCHES = new Branches();

  /** Returns the unit of which nothing but id, name and kind is said. */
  private static Unit simple(UnitId id, String name, Kind kind) {
    Optional<Level> level = Unsaid.level(kind);
    return level.isPresent()
        ? Committee.of(id, level.get(), kind).name(name).build()
        : Branch.of(id, kind).name(name).build();
  }

  private static boolean isSimple(Unit unit) {
    return unit.equals(simple(unit.id(), unit.name(), unit.kind()));
  }

  /** A unit in the sentence. */
  private static final Slot<Unit> SIMPLE =
      Saying.of(
          "mới {id} {name} {kind}",
          "new {id} {name} {kind}",
          Part.part("id", Slots.UNIT, Unit::id),
          Part.part("name", Slots.TEXT, Unit::name),
          Part.part("kind", Records.KIND, Unit::kind),
          NewUnits::simple);

  private static final Slot<ImmutableList<Unit>> ALL_SIMPLE = Listed.commas(SIMPLE);

  /** Reads units in the sentence, or takes those drawn, which the sentence may name. */
  private static Optional<ImmutableList<Unit>> read(Words words) {
    if (words.isAt("new") || words.isAt("mới")) {
      return ALL_SIMPLE.read(words);
    }
    if (words.drawn().isEmpty()) {
      words.expect(HOW);
      return Optional.empty();
    }
    int before = words.place();
    if (!names(words.drawn().get(), words)) {
      words.goBack(before);
    }
    return words.takeUnits();
  }

  /** Says whether the sentence names these units, and reads the names. */
  private static boolean names(ImmutableList<Unit> units, Words words) {
    for (int at = 0; at < units.size(); at++) {
      String id = units.get(at).id().value();
      if (at > 0 && !words.take(",")) {
        return false;
      }
      if (!words.takeId(id)) {
        words.refuse(words.place(), DRAWN_IS.fill(ID.is(id)));
        return false;
      }
    }
    return true;
  }

  private static void write(ImmutableList<? extends Unit> units, boolean isNamed, Pen pen) {
    if (Iterables.all(units, NewUnits::isSimple)) {
      ALL_SIMPLE.write(ImmutableList.copyOf(units), pen);
      return;
    }
    if (isNamed) {
      Slots.UNITS.write(ImmutableList.copyOf(Lists.transform(units, Unit::id)), pen);
    }
    units.forEach(pen::draw);
  }

  /** One unit, named or not where it is drawn. */
  private record One(boolean isNamed, boolean mayBeSimple) implements Slot<Unit> {

    @Override
    public Bilingual what() {
      return HOW;
    }

    @Override
    public Optional<Unit> read(Words words) {
      int before = words.place();
      Optional<ImmutableList<Unit>> read = NewUnits.read(words);
      if (read.isPresent() && read.get().size() != 1) {
        words.refuse(before, one(read.get().size()));
        return Optional.empty();
      }
      return read.map(units -> units.get(0));
    }

    private static Bilingual one(int count) {
      return Bilingual.of(
          "Cần một tổ chức đảng mới, không phải " + count + ".",
          "Expected one new unit, not " + count + ".");
    }

    @Override
    public void write(Unit unit, Pen pen) {
      if (mayBeSimple) {
        NewUnits.write(ImmutableList.of(unit), isNamed, pen);
      } else {
        pen.draw(unit);
      }
    }
  }

  /** Several units. */
  private record Several() implements Slot<ImmutableList<Unit>> {

    @Override
    public Bilingual what() {
      return HOW;
    }

    @Override
    public Optional<ImmutableList<Unit>> read(Words words) {
      return NewUnits.read(words);
    }

    @Override
    public void write(ImmutableList<Unit> units, Pen pen) {
      NewUnits.write(units, true, pen);
    }
  }

  /** Several branches. */
  private record Branches() implements Slot<ImmutableList<Branch>> {

    @Override
    public Bilingual what() {
      return HOW;
    }

    @Override
    public Optional<ImmutableList<Branch>> read(Words words) {
      int before = words.place();
      Optional<ImmutableList<Unit>> units = NewUnits.read(words);
      if (units.isPresent() && !Iterables.all(units.get(), Branch.class::isInstance)) {
        words.refuse(
            before, Bilingual.of("Ở đây chỉ có thể là chi bộ.", "Only branches can stand here."));
        return Optional.empty();
      }
      return units.map(
          all -> all.stream().map(Branch.class::cast).collect(ImmutableList.toImmutableList()));
    }

    @Override
    public void write(ImmutableList<Branch> branches, Pen pen) {
      NewUnits.write(branches, true, pen);
    }
  }
}
