package io.github.partyorg.testing.notation;

import static io.github.partyorg.testing.notation.Part.below;
import static io.github.partyorg.testing.notation.Part.given;
import static io.github.partyorg.testing.notation.Part.part;
import static io.github.partyorg.testing.notation.Slots.TEXT;
import static io.github.partyorg.testing.notation.Slots.UNIT;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.partyorg.restructuring.Restoration;
import io.github.partyorg.restructuring.Undo;
import io.github.partyorg.structure.Bilingual;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

/** The sentence of the order to undo a plan, with each unit as it was and as it became. */
final class UndoSentence {

  private UndoSentence() {}

  static ImmutableList<Sentence<?>> all() {
    return ImmutableList.of(UNDO);
  }

  private static final String OF_DRAFT = "draft of ";

  private static final Slot<Bilingual> LABEL =
      Alternatives.of(
          Saying.of(
              "dự thảo của {issuer}",
              "draft of {issuer}",
              given("issuer", UNIT, UndoSentence::drafting),
              issuer -> Bilingual.of("dự thảo của " + issuer, OF_DRAFT + issuer)),
          Saying.of(
              "{number}",
              "{number}",
              part("number", Slots.NUMBER, Bilingual::english),
              Bilingual::alike));

  private static Optional<UnitId> drafting(Bilingual label) {
    boolean isDraft =
        label.english().startsWith(OF_DRAFT) && !label.english().equals(label.vietnamese());
    return isDraft
        ? Optional.of(UnitId.of(label.english().substring(OF_DRAFT.length())))
        : Optional.empty();
  }

  /** A unit at one time, with the unit above it. */
  private record State(Unit unit, Optional<UnitId> superior) {}

  private static Slot<State> state(String vietnamese, String english) {
    return Alternatives.of(
        Saying.of(
            vietnamese + " {unit} trực thuộc {superior}",
            english + " {unit} under {superior}",
            part("unit", NewUnits.DRAWN, State::unit),
            given("superior", UNIT, State::superior),
            (unit, superior) -> new State(unit, Optional.of(superior))),
        Saying.of(
            vietnamese + " {unit}",
            english + " {unit}",
            part("unit", NewUnits.DRAWN, State::unit),
            unit -> new State(unit, Optional.empty())));
  }

  private static Slot<Map.Entry<UnitId, String>> crossing(String vietnamese, String english) {
    return Saying.of(
        "{unit} " + vietnamese + " {outside}",
        "{unit} " + english + " {outside}",
        part("unit", UNIT, Map.Entry<UnitId, String>::getKey),
        part("outside", TEXT, Map.Entry<UnitId, String>::getValue),
        Map::entry);
  }

  /** What a plan did, as far as it has been said. */
  private static final class Done {

    private final Map<UnitId, State> was = new LinkedHashMap<>();
    private final Map<UnitId, State> is = new LinkedHashMap<>();
    private final Map<UnitId, String> came = new LinkedHashMap<>();
    private final Map<UnitId, String> went = new LinkedHashMap<>();

    static Done of(Undo order) {
      Done done = new Done();
      for (Restoration one : order.restorations()) {
        one.was().ifPresent(unit -> done.was.put(one.unit(), new State(unit, one.wasUnder())));
        one.is().ifPresent(unit -> done.is.put(one.unit(), new State(unit, one.isUnder())));
      }
      done.came.putAll(order.came());
      done.went.putAll(order.went());
      return done;
    }

    Done with(Map<UnitId, State> states, State state) {
      states.put(state.unit().id(), state);
      return this;
    }

    Done with(Map<UnitId, String> crossings, Map.Entry<UnitId, String> one) {
      crossings.put(one.getKey(), one.getValue());
      return this;
    }

    Undo of(ImmutableList<Bilingual> decisions) {
      ImmutableList.Builder<Restoration> restorations = ImmutableList.builder();
      ImmutableSet<UnitId> units =
          ImmutableSet.<UnitId>builder().addAll(was.keySet()).addAll(is.keySet()).build();
      for (UnitId id : new TreeSet<>(units)) {
        Optional<State> before = Optional.ofNullable(was.get(id));
        Optional<State> after = Optional.ofNullable(is.get(id));
        restorations.add(
            new Restoration(
                before.map(State::unit),
                before.flatMap(State::superior),
                after.map(State::unit),
                after.flatMap(State::superior)));
      }
      return Undo.kept(decisions, restorations.build(), came, went);
    }
  }

  private static final Form<Done, Done> DONE =
      Form.<Done, Done>of(
          Bilingual.of("kết quả thực hiện", "effects"),
          Done::new,
          Function.identity(),
          Clause.<Done, Done, State>each(
              state("trước đó", "was"),
              done -> done.was.values(),
              (done, one) -> done.with(done.was, one)),
          Clause.<Done, Done, State>each(
              state("sau đó", "is"),
              done -> done.is.values(),
              (done, one) -> done.with(done.is, one)),
          Clause.<Done, Done, Map.Entry<UnitId, String>>each(
              crossing("đến từ", "came from"),
              done -> done.came.entrySet(),
              (done, one) -> done.with(done.came, one)),
          Clause.<Done, Done, Map.Entry<UnitId, String>>each(
              crossing("đi đến", "went to"),
              done -> done.went.entrySet(),
              (done, one) -> done.with(done.went, one)));

  private static final Sentence<Undo> UNDO =
      Sentence.of(
          Undo.class,
          Saying.of(
              "Hủy bỏ {decisions}",
              "Undo {decisions}",
              given(
                  "decisions",
                  Listed.commas(LABEL),
                  order -> Optional.of(order.decisions()).filter(labels -> !labels.isEmpty())),
              below(DONE, Done::of),
              (decisions, done) -> done.of(decisions)),
          Saying.of("Hủy bỏ", "Undo", below(DONE, Done::of), done -> done.of(ImmutableList.of())));
}
