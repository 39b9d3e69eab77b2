package io.github.partyorg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import io.github.partyorg.structure.Termed;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The arrows between the packages go down only, and what is hidden stays hidden. */
@Tag("slow")
class ArchitectureTest {

  private static final String INTERNAL = "io.github.partyorg.internal";
  private static final String STRUCTURE = "io.github.partyorg.structure";
  private static final String RESTRUCTURING = "io.github.partyorg.restructuring";
  private static final String ACTIVITY = "io.github.partyorg.activity";
  private static final String RULES = "io.github.partyorg.rules";
  private static final String REPORTING = "io.github.partyorg.reporting";
  private static final String INTERCHANGE = "io.github.partyorg.interchange";
  private static final String TESTING = "io.github.partyorg.testing";

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.partyorg");

  @Test
  void arrows_between_packages_go_down_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .withOptionalLayers(true)
        .layer("internal")
        .definedBy(INTERNAL)
        .layer("structure")
        .definedBy(STRUCTURE)
        .layer("restructuring")
        .definedBy(RESTRUCTURING)
        .layer("activity")
        .definedBy(ACTIVITY)
        .layer("rules")
        .definedBy(RULES)
        .layer("reporting")
        .definedBy(REPORTING)
        .layer("interchange")
        .definedBy(INTERCHANGE)
        .layer("testing")
        .definedBy(TESTING)
        .whereLayer("internal")
        .mayNotAccessAnyLayer()
        .whereLayer("structure")
        .mayOnlyAccessLayers("internal")
        .whereLayer("restructuring")
        .mayOnlyAccessLayers("structure", "internal")
        .whereLayer("activity")
        .mayOnlyAccessLayers("structure", "internal")
        .whereLayer("rules")
        .mayOnlyAccessLayers("activity", "restructuring", "structure", "internal")
        .whereLayer("reporting")
        .mayOnlyAccessLayers("rules", "activity", "restructuring", "structure", "internal")
        .whereLayer("interchange")
        .mayOnlyAccessLayers("rules", "activity", "restructuring", "structure", "internal")
        .whereLayer("testing")
        .mayNotBeAccessedByAnyLayer()
        .check(LIBRARY);
  }

  @Test
  void every_class_is_in_a_package_that_has_arrows() {
    classes()
        .should()
        .resideInAnyPackage(
            INTERNAL, STRUCTURE, RESTRUCTURING, ACTIVITY, RULES, REPORTING, INTERCHANGE, TESTING)
        .check(LIBRARY);
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
