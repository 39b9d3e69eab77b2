package io.github.partyorg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.Architectures;
import io.github.partyorg.structure.Termed;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows between the packages go down only, and what is hidden stays hidden. */
@Tag("slow")
class ArchitectureTest {

  private static final String BASE = "io.github.partyorg.";

  /** What each package may know, beside itself. */
  private static final ImmutableSetMultimap<String, String> KNOWN =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("structure", "internal")
          .putAll("membership", "structure", "internal")
          .putAll("activity", "structure", "internal")
          .putAll("restructuring", "membership", "structure", "internal")
          .putAll("comparison", "restructuring", "structure", "internal")
          .putAll("history", "restructuring", "structure", "internal")
          .putAll("rules", "activity", "restructuring", "membership", "structure", "internal")
          .putAll(
              "charter",
              "rules",
              "activity",
              "restructuring",
              "membership",
              "structure",
              "internal")
          .putAll(
              "reporting",
              "charter",
              "rules",
              "history",
              "comparison",
              "activity",
              "restructuring",
              "membership",
              "structure",
              "internal")
          .putAll(
              "testing",
              "reporting",
              "charter",
              "rules",
              "history",
              "comparison",
              "activity",
              "restructuring",
              "membership",
              "structure",
              "internal")
          .build();

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.partyorg");

  @Test
  void arrows_between_packages_go_down_only() {
    Architectures.LayeredArchitecture house =
        layeredArchitecture().consideringOnlyDependenciesInLayers();
    for (String room : rooms()) {
      house = house.layer(room).definedBy(BASE + room);
    }
    for (String room : rooms()) {
      house =
          KNOWN.get(room).isEmpty()
              ? house.whereLayer(room).mayNotAccessAnyLayer()
              : house.whereLayer(room).mayOnlyAccessLayers(KNOWN.get(room).toArray(String[]::new));
    }
    house.check(LIBRARY);
  }

  @Test
  void every_class_is_in_a_package_that_has_arrows() {
    classes()
        .should()
        .resideInAnyPackage(rooms().stream().map(room -> BASE + room).toArray(String[]::new))
        .check(LIBRARY);
  }

  private static ImmutableSet<String> rooms() {
    return ImmutableSet.<String>builder().add("internal").addAll(KNOWN.keySet()).build();
  }

  @Test
  void nobody_outside_the_jdk_and_guava_is_needed_at_run_time() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideOutsideOfPackages(
            "io.github.partyorg..",
            "java..",
            "com.google.common..",
            "com.google.errorprone.annotations..",
            "org.jspecify.annotations..",
            "org.immutables.value..")
        .check(LIBRARY);
  }

  @Test
  void generated_types_are_never_public() {
    classes().that().haveSimpleNameStartingWith("Immutable").should().notBePublic().check(LIBRARY);
  }

  @Test
  void generated_types_are_in_no_public_signature() {
    assertThat(
            publicTypes()
                .map(JavaClass::reflect)
                .flatMap(
                    type -> Stream.of(type.getDeclaredMethods(), type.getDeclaredConstructors()))
                .flatMap(Stream::of)
                .filter(signature -> Modifier.isPublic(signature.getModifiers()))
                .filter(signature -> !signature.isSynthetic())
                .filter(ArchitectureTest::namesGenerated))
        .isEmpty();
  }

  private static boolean namesGenerated(Executable signature) {
    return Stream.concat(
            Stream.of(signature.getAnnotatedReturnType().getType()),
            Stream.of(signature.getGenericParameterTypes()))
        .anyMatch(type -> type.getTypeName().matches(".*partyorg\\.\\w+\\.Immutable.*"));
  }

  @Test
  void public_types_are_sealed_final_or_enums() {
    classes()
        .that(
            describe(
                "are public, but for what an application implements",
                type ->
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isAnnotatedWith(FunctionalInterface.class)
                        && !type.isAnnotation()
                        && !type.isEquivalentTo(Termed.class)))
        .should(
            ArchCondition.from(describe("be sealed, final or an enum", ArchitectureTest::isClosed)))
        .check(LIBRARY);
  }

  private static boolean isClosed(JavaClass type) {
    Class<?> reflected = type.reflect();
    return reflected.isSealed()
        || Modifier.isFinal(reflected.getModifiers())
        || reflected.isEnum()
        || reflected.getSimpleName().equals("package-info");
  }

  private static Stream<JavaClass> publicTypes() {
    return LIBRARY.stream().filter(type -> Modifier.isPublic(type.reflect().getModifiers()));
  }
}
