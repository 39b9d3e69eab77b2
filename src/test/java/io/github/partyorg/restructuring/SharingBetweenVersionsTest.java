package io.github.partyorg.restructuring;

import static io.github.partyorg.restructuring.Trials.carryOut;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.structure.Member;
import io.github.partyorg.structure.MemberId;
import io.github.partyorg.structure.Unit;
import io.github.partyorg.structure.UnitId;
import io.github.partyorg.testing.TuanGiao;
import java.lang.reflect.Array;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Two versions are the same objects but where something changed, the index included: counted by
 * identity over everything that can be reached from them.
 */
class SharingBetweenVersionsTest {

  private static final Hierarchy BEFORE = TuanGiao.in2018();

  @Test
  void a_transfer_makes_the_units_on_two_paths_anew_and_no_member_and_one_hint_to_where_it_went() {
    MemberId moved = BEFORE.branch("TG-CS-B02").members().get(0).id();
    assertThat(BEFORE.branchOf(moved)).isPresent();
    List<Object> fresh = freshAfter("Transfer %s from TG-CS-B02 to TG-QN-B02".formatted(moved));

    assertThat(units(fresh))
        .containsExactlyInAnyOrder("TG", "TG-CS", "TG-CS-B02", "TG-QN", "TG-QN-B02");
    assertThat(fresh).doesNotHaveAnyElementsOfTypes(Member.class);
    assertThat(nodes(fresh)).isOne();
    assertThat(fresh).hasSizeLessThan(60);
  }

  @Test
  void a_dissolution_makes_one_path_of_the_index_anew() {
    List<Object> fresh = freshAfter("Dissolve TG-CS-B02; everyone to TG-CS-B03");

    assertThat(units(fresh)).containsExactlyInAnyOrder("TG", "TG-CS", "TG-CS-B03");
    assertThat(fresh).doesNotHaveAnyElementsOfTypes(Member.class);
    assertThat(nodes(fresh)).isBetween(1L, 7L);
    assertThat(fresh).hasSizeLessThan(60);
  }

  @Test
  void a_renamed_unit_keeps_all_below_it() {
    List<Object> fresh = freshAfter("Rename TG-CS to \"Đảng bộ xã Chiềng Sinh mới\"");

    assertThat(units(fresh)).containsExactlyInAnyOrder("TG", "TG-CS");
    assertThat(nodes(fresh)).isZero();
  }

  /** Returns all that the version after an order does not share with the one before. */
  private static List<Object> freshAfter(String order) {
    Hierarchy after = carryOut(BEFORE, order).after();
    Set<Object> shared = reachable(BEFORE);
    List<Object> fresh = new ArrayList<>(reachable(after));
    fresh.removeIf(shared::contains);
    return fresh;
  }

  private static List<String> units(List<Object> objects) {
    return objects.stream()
        .filter(Unit.class::isInstance)
        .map(Unit.class::cast)
        .map(Unit::id)
        .map(UnitId::value)
        .toList();
  }

  private static long nodes(List<Object> objects) {
    return objects.stream().filter(one -> one.getClass().getName().endsWith(".HashNode")).count();
  }

  private static Set<Object> reachable(Object root) {
    Set<Object> found = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> left = new ArrayDeque<>(List.of(root));
    while (!left.isEmpty()) {
      Object next = left.pop();
      if (found.add(next)) {
        parts(next).forEach(left::push);
      }
    }
    return found;
  }

  /** Returns what an object refers to; those of the JDK and constants are not looked into. */
  private static Stream<Object> parts(Object object) {
    List<Object> parts = new ArrayList<>();
    Class<?> type = object.getClass();
    if (type.isArray() && !type.getComponentType().isPrimitive()) {
      for (int at = 0; at < Array.getLength(object); at++) {
        parts.add(Array.get(object, at));
      }
    }
    while (type != null && !type.isEnum() && !type.getName().startsWith("java.")) {
      for (Field field : type.getDeclaredFields()) {
        if (!Modifier.isStatic(field.getModifiers()) && !field.getType().isPrimitive()) {
          parts.add(value(field, object));
        }
      }
      type = type.getSuperclass();
    }
    return parts.stream().filter(part -> part != null);
  }

  private static Object value(Field field, Object object) {
    try {
      field.setAccessible(true);
      return field.get(object);
    } catch (IllegalAccessException hidden) {
      throw new AssertionError(hidden);
    }
  }
}
