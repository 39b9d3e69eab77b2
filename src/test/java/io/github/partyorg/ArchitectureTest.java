package io.github.partyorg;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.partyorg.structure.Termed;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The arrows between the packages go down only, and what is hidden stays hidden. */
class ArchitectureTest {

  private static final JavaClasses LIBRARY =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("io.github.partyorg");

  @Test
  void arrows_between_packages_go_down_only() {
    layeredArchitecture()
        .consideringOnlyDependenciesInLayers()
        .layer("internal")
        .definedBy("..partyorg.internal..")
        .layer("structure")
        .definedBy("..partyorg.structure..")
        .layer("restructuring")
        .definedBy("..partyorg.restructuring..")
        .layer("rules")
        .definedBy("..partyorg.rules..")
        .layer("reporting")
        .definedBy("..partyorg.reporting..")
        .layer("testing")
        .definedBy("..partyorg.testing..")
        .whereLayer("internal")
        .mayNotAccessAnyLayer()
        .whereLayer("structure")
        .mayOnlyAccessLayers("internal")
        .whereLayer("restructuring")
        .mayOnlyAccessLayers("structure", "internal")
        .whereLayer("rules")
        .mayOnlyAccessLayers("restructuring", "structure", "internal")
        .whereLayer("reporting")
        .mayOnlyAccessLayers("rules", "restructuring", "structure", "internal")
        .whereLayer("testing")
        .mayNotBeAccessedByAnyLayer()
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
                .flatMap(type -> Stream.of(type.reflect().getDeclaredMethods()))
                .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isBridge())
                .filter(ArchitectureTest::namesGenerated))
        .isEmpty();
  }

  private static boolean namesGenerated(Method method) {
    return Stream.concat(
            Stream.of(method.getGenericReturnType()), Stream.of(method.getGenericParameterTypes()))
        .anyMatch(type -> type.getTypeName().matches(".*partyorg\\.\\w+\\.Immutable.*"));
  }

  @Test
  void public_types_are_sealed_final_or_enums() {
    classes()
        .that(
            describe(
                "are public, but for what an application implements",
                type ->
                    type.getModifiers()
                            .contains(com.tngtech.archunit.core.domain.JavaModifier.PUBLIC)
                        && !type.isAnnotatedWith(FunctionalInterface.class)
                        && !type.isAnnotation()
                        && !type.isEquivalentTo(Termed.class)))
        .should(
            com.tngtech.archunit.lang.ArchCondition.from(
                describe("be sealed, final or an enum", ArchitectureTest::isClosed)))
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
