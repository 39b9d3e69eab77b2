package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.activity.Attendance;
import io.github.partyorg.activity.Rating;
import io.github.partyorg.restructuring.Change;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Branch;
import io.github.partyorg.structure.Committee;
import io.github.partyorg.structure.Unit;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A type that is added to a closed family is added to the table of types. */
class EveryTypeHasAShapeTest {

  /** Returns the types of a family that an application sees: the last that are not hidden. */
  private static Stream<Class<?>> types(Class<?> family) {
    List<Class<?>> permitted =
        family.isSealed() ? List.of(family.getPermittedSubclasses()) : List.of();
    boolean isLast =
        permitted.stream().allMatch(type -> type.getSimpleName().startsWith("Immutable"));
    return isLast ? Stream.of(family) : permitted.stream().flatMap(EveryTypeHasAShapeTest::types);
  }

  private static void areAll(OneOf<?> table, Class<?> family) {
    assertThat(table.shapes().stream().<Class<?>>map(Shape::type).toList())
        .containsExactlyInAnyOrderElementsOf(types(family).toList());
  }

  @Test
  void every_order() {
    assertThat(types(Order.class)).hasSizeGreaterThan(35);
    areAll(DecisionShapes.ORDER, Order.class);
  }

  @Test
  void every_unit() {
    assertThat(types(Unit.class)).containsExactlyInAnyOrder(Committee.class, Branch.class);
    areAll(UnitShapes.UNIT, Unit.class);
  }

  @Test
  void every_attendance() {
    areAll(YearShapes.ATTENDANCE, Attendance.class);
  }

  @Test
  void every_rating() {
    assertThat(EvaluationShapes.RATING.byWord().values().stream().<Class<?>>map(Object::getClass))
        .containsAll(List.of(Rating.class.getPermittedSubclasses()));
  }

  @Test
  void every_change() {
    assertThat(ChangeShapes.TYPES.keySet())
        .containsExactlyInAnyOrderElementsOf(
            types(Change.class)
                .<Class<? extends Change>>map(EveryTypeHasAShapeTest::change)
                .toList());
  }

  private static Class<? extends Change> change(Class<?> type) {
    return type.asSubclass(Change.class);
  }

  @Test
  void every_format_is_listed() {
    List<String> listed =
        Stream.of(Json.class.getDeclaredMethods())
            .filter(method -> Modifier.isPublic(method.getModifiers()))
            .filter(method -> method.getReturnType() == JsonFormat.class)
            .map(EveryTypeHasAShapeTest::name)
            .toList();

    assertThat(Json.formats().stream().map(JsonFormat::name))
        .containsExactlyInAnyOrderElementsOf(listed)
        .hasSize(10);
  }

  @Test
  void every_format_is_of_a_type_of_its_own() {
    assertThat(Json.formats().stream().<Class<?>>map(JsonFormat::type)).doesNotHaveDuplicates();
  }

  private static String name(Method method) {
    try {
      return ((JsonFormat<?>) method.invoke(null)).name();
    } catch (ReflectiveOperationException wrong) {
      throw new LinkageError("Json has no such method.", wrong);
    }
  }
}
