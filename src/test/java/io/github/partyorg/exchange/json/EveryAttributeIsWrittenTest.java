package io.github.partyorg.exchange.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.partyorg.exchange.Progress;
import java.lang.reflect.Modifier;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An attribute that is added to a type is written and read, too, so that no document loses it. */
class EveryAttributeIsWrittenTest {

  /** What no shape asks for: applying the plan once more finds the snapshots again. */
  private static final Set<String> LEFT_OUT = Set.of("Outcome.after", "Outcome.snapshots");

  /** What rows say otherwise: units below as rows of their own, and numbers as numerals. */
  private static final Set<String> LEFT_OUT_OF_ROWS =
      Set.of("Committee.children", "Congress.number");

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(Progress.class.getPackageName());

  private final Set<Shape<?>> shapes = new LinkedHashSet<>();

  /** The methods that some classes call, each as the types that have it, by its name. */
  private static ImmutableSetMultimap<String, Class<?>> asked(Predicate<JavaClass> by) {
    ImmutableSetMultimap.Builder<String, Class<?>> asked = ImmutableSetMultimap.builder();
    for (JavaClass type : LIBRARY.stream().filter(by).toList()) {
      for (JavaCodeUnit code : type.getCodeUnits()) {
        Stream.<AccessTarget>concat(
                code.getCallsFromSelf().stream().map(call -> call.getTarget()),
                code.getMethodReferencesFromSelf().stream().map(one -> one.getTarget()))
            .filter(target -> target.getOwner().getPackageName().startsWith("io.github.partyorg"))
            .forEach(target -> asked.put(target.getName(), target.getOwner().reflect()));
      }
    }
    return asked.build();
  }

  private void collect(Codec<?> codec) {
    if (codec instanceof Shape<?> shape) {
      if (shapes.add(shape)) {
        shape.fields().forEach(field -> collect(field.codec()));
      }
    } else if (codec instanceof OneOf<?> oneOf) {
      oneOf.shapes().forEach(this::collect);
    } else if (codec instanceof Maybe<?> maybe) {
      collect(maybe.codec());
    } else if (codec instanceof Later<?> later) {
      collect(later.described().get());
    } else if (codec instanceof As<?, ?> as) {
      collect(as.part());
    } else if (codec instanceof ListOf<?> list) {
      collect(list.element());
    } else if (codec instanceof SetOf<?> set) {
      collect(set.element());
    } else if (codec instanceof Known<?> known) {
      collect(known.own());
    }
  }

  /** Returns the names of the attributes that the hidden implementation of a type keeps. */
  private static List<String> attributes(Class<?> type) {
    if (!type.isSealed()) {
      return List.of();
    }
    return Stream.of(type.getPermittedSubclasses())
        .filter(hidden -> hidden.getSimpleName().startsWith("Immutable"))
        .flatMap(hidden -> Stream.of(hidden.getDeclaredFields()))
        .filter(field -> (field.getModifiers() & (Modifier.STATIC | Modifier.TRANSIENT)) == 0)
        .map(java.lang.reflect.Field::getName)
        .filter(name -> isAsked(type, name))
        .toList();
  }

  /** Tells whether an application can ask a value for an attribute. */
  private static boolean isAsked(Class<?> type, String attribute) {
    return Stream.of(type.getMethods())
        .anyMatch(method -> method.getName().equals(attribute) && method.getParameterCount() == 0);
  }

  /** Returns the attributes of the types with a shape that some classes do not ask for. */
  private Set<String> unasked(Predicate<JavaClass> by) {
    ImmutableSetMultimap<String, Class<?>> asked = asked(by);
    Set<String> unasked = new TreeSet<>();
    for (Shape<?> shape : shapes) {
      for (String attribute : attributes(shape.type())) {
        if (asked.get(attribute).stream().noneMatch(of -> of.isAssignableFrom(shape.type()))) {
          unasked.add(shape.type().getSimpleName() + "." + attribute);
        }
      }
    }
    return unasked;
  }

  @Test
  void each_attribute_of_each_type_is_asked_for_by_json() {
    Json.formats().forEach(format -> collect(format.body()));

    assertThat(shapes.stream().flatMap(shape -> attributes(shape.type()).stream()).count())
        .isGreaterThan(250);
    assertThat(unasked(type -> type.getPackageName().equals(Json.class.getPackageName())))
        .isEqualTo(LEFT_OUT);
  }

  @Test
  void each_attribute_of_a_hierarchy_is_asked_for_by_rows() {
    collect(Json.hierarchies().body());
    Set<String> writers = Set.of("RowWriter", "CongressRow", "CongressTrait");

    assertThat(shapes).hasSizeGreaterThan(10);
    assertThat(unasked(type -> writers.contains(type.getSimpleName()))).isEqualTo(LEFT_OUT_OF_ROWS);
  }
}
