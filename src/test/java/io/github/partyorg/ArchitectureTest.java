package io.github.partyorg;

import static com.google.common.graph.Graphs.TransitiveClosureSelfLoopStrategy.ADD_SELF_LOOPS_ALWAYS;
import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Sets;
import com.google.common.graph.Graph;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.library.Architectures;
import io.github.partyorg.activity.Evidence;
import io.github.partyorg.exchange.Sheet;
import io.github.partyorg.exchange.SheetLines;
import io.github.partyorg.structure.HasListedTerm;
import io.github.partyorg.structure.HasTerm;
import io.github.partyorg.testing.scenarios.ScenarioAdapter;
import java.lang.reflect.Executable;
import java.lang.reflect.Modifier;
import java.util.List;
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
          .putAll("statistics", "history", "activity", "restructuring", "structure", "internal")
          .putAll(
              "reporting",
              "statistics",
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
              "exchange",
              "history",
              "comparison",
              "restructuring",
              "membership",
              "structure",
              "internal")
          .putAll(
              "exchange.json",
              "exchange",
              "rules",
              "history",
              "comparison",
              "activity",
              "restructuring",
              "membership",
              "structure",
              "internal")
          .putAll("exchange.jackson", "exchange.json", "internal")
          .putAll("exchange.jackson2", "exchange.json", "internal")
          .putAll("exchange.csv", "exchange", "structure", "internal")
          .putAll("exchange.excel", "exchange", "structure", "internal")
          .putAll(
              "exchange.linked", "exchange", "history", "restructuring", "structure", "internal")
          .putAll("exchange.sql", "exchange", "structure", "internal")
          .putAll("testing.notation", "membership", "restructuring", "structure", "internal")
          .putAll(
              "testing",
              "exchange",
              "testing.notation",
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
              "testing.assertions",
              "testing",
              "testing.notation",
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
              "testing.scenarios",
              "testing",
              "testing.notation",
              "history",
              "restructuring",
              "structure",
              "internal")
          .putAll(
              "testing.junit",
              "testing.scenarios",
              "testing.notation",
              "testing",
              "restructuring",
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

  /** What every user has: the JDK, Guava, and annotations that nobody needs at run time. */
  private static final ImmutableSet<String> ALWAYS_THERE =
      ImmutableSet.of(
          "io.github.partyorg..",
          "java..",
          "com.google.common..",
          "com.google.errorprone.annotations..",
          "org.jspecify.annotations..",
          "org.immutables.value..");

  /** What only users of one package have: its optional libraries, such as those of a format. */
  private static final ImmutableSetMultimap<String, String> OPTIONAL =
      ImmutableSetMultimap.<String, String>builder()
          .putAll("exchange.excel", "org.dhatim.fastexcel..", "javax.xml.stream..")
          .put("exchange.json", "tools.jackson.core..")
          .put("exchange.jackson", "tools.jackson..")
          .put("exchange.jackson2", "com.fasterxml..")
          .put("testing.assertions", "org.assertj..")
          .putAll("testing.junit", "org.junit..", "org.opentest4j..")
          .put("exchange.linked", "tools.jackson..")
          .build();

  /** Modules of the JDK that an image may lack, with the only package that touches each. */
  private static final ImmutableMap<String, String> MODULES_OF_ONE_PACKAGE =
      ImmutableMap.of("java.sql..", "exchange.sql", "javax.xml..", "exchange.excel");

  @Test
  void only_one_package_touches_a_module_that_an_image_may_lack() {
    MODULES_OF_ONE_PACKAGE.forEach(
        (module, room) ->
            noClasses()
                .that()
                .resideOutsideOfPackage(BASE + room)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(module)
                .check(LIBRARY));
  }

  @Test
  void only_its_own_package_touches_an_optional_library() {
    assertThat(rooms()).containsAll(OPTIONAL.keySet());
    for (String room : rooms()) {
      String[] allowed = Sets.union(ALWAYS_THERE, OPTIONAL.get(room)).toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(BASE + room)
          .should()
          .dependOnClassesThat()
          .resideOutsideOfPackages(allowed)
          .check(LIBRARY);
    }
  }

  /**
   * Classes of one package that need each other, by one of them, with the reason. All other classes
   * of a package can be read one after the other.
   */
  private static final ImmutableMap<String, String> KNOTS =
      ImmutableMap.<String, String>builder()
          .put("structure.Unit", "a unit is a committee or a branch, and a committee holds units")
          .put("structure.Hierarchy", "an edit begins with a hierarchy and gives one")
          .put("structure.Member", "a builder makes members, which can be built upon")
          .put("structure.Leadership", "a builder makes leaderships, which can be built upon")
          .put("structure.TreeDifference", "the walk through two trees reports to the difference")
          .put("structure.LevelScheme", "a place asks the scheme what it is, which asks the place")
          .put("structure.Kind", "kinds are rows of a table, which makes kinds")
          .put("activity.Attendance", "attendance is a sheet or figures, of a roster")
          .put("activity.YearRecord", "a record is checked when it is built")
          .put("restructuring.Order", "an order carries itself out, and a change knows its order")
          .put("restructuring.MembershipChanged", "a change of a membership is told by its order")
          .put("restructuring.Convert", "what a conversion means is found by a class of its own")
          .put("comparison.Comparison", "a comparison proposes orders, which it compares again")
          .put("comparison.Difference", "a difference is that of a unit or of a member")
          .put("history.Chronicle", "a correction keeps the chronicle before it")
          .put("history.Turnover", "a turnover is read outcome by outcome by a class of its own")
          .put("rules.Rule", "a rule looks at a situation, which the review of a rulebook makes")
          .put("rules.LegalSource", "a text gives its articles, each of which knows its text")
          .put("rules.Threshold", "a threshold has dated settings")
          .put("statistics.ReportingPeriod", "what a period has is found by classes that ask it")
          .put("statistics.Form", "a form fills itself, and a filled form has its form")
          .put(
              "exchange.DefectCode", "a code makes defects, a defect is in a sheet, which tells it")
          .put("exchange.RowType", "a type of rows has its columns, which know their type")
          .put("testing.DienBienReform", "the agencies of a commune are part of the reform")
          .put("testing.junit.PartyParameters", "annotations bring the extension that reads them")
          .put(
              "testing.junit.RandomHierarchies", "an annotation brings the extension that reads it")
          .buildOrThrow();

  @Test
  void classes_of_a_package_do_not_need_each_other_but_for_named_reasons() {
    assertThat(
            knots().stream().filter(knot -> knot.stream().filter(KNOTS::containsKey).count() != 1))
        .as("classes of a package that need each other, but for those with one named reason")
        .isEmpty();
    assertThat(knots().stream().flatMap(List::stream)).containsAll(KNOTS.keySet());
  }

  private static List<List<String>> knots() {
    MutableGraph<String> uses = GraphBuilder.directed().allowsSelfLoops(true).build();
    for (JavaClass type : LIBRARY) {
      for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
        JavaClass other = dependency.getTargetClass();
        if (other.getPackageName().equals(type.getPackageName())) {
          uses.putEdge(source(type), source(other));
        }
      }
    }
    Graph<String> reaches = Graphs.transitiveClosure(uses, ADD_SELF_LOOPS_ALWAYS);
    return uses.nodes().stream()
        .map(
            one ->
                reaches.successors(one).stream()
                    .filter(other -> reaches.hasEdgeConnecting(other, one))
                    .sorted()
                    .toList())
        .filter(knot -> knot.size() > 1)
        .distinct()
        .toList();
  }

  /** Names the source file of a class: nested and generated classes belong to it. */
  private static String source(JavaClass type) {
    String name = type.getName().substring(BASE.length()).replaceFirst("\\$.*", "");
    return name.replaceFirst("\\.Immutable", ".");
  }

  /** What differs between two trees: no work for applications, which have comparisons. */
  private static final String FOR_REVIEWS_AND_COMPARISONS = "structure.TreeDifference";

  @Test
  void nothing_is_public_only_for_another_package() {
    JavaClasses everything = new ClassFileImporter().importPackages("io.github.partyorg");
    assertThat(
            LIBRARY.stream()
                .filter(type -> Modifier.isPublic(type.reflect().getModifiers()))
                .filter(type -> !type.getPackageName().equals(BASE + "internal"))
                .filter(type -> !source(type).equals(FOR_REVIEWS_AND_COMPARISONS))
                .flatMap(type -> everything.get(type.getName()).getMethods().stream())
                .filter(ArchitectureTest::doesSomething)
                .filter(ArchitectureTest::isForAnotherPackageOnly)
                .map(JavaMethod::getFullName))
        .as("public methods that only another package calls")
        .isEmpty();
  }

  /** Attributes of values and what every enum or object has are no machinery. */
  private static boolean doesSomething(JavaMethod method) {
    return method.getModifiers().contains(JavaModifier.PUBLIC)
        && !method.getModifiers().contains(JavaModifier.ABSTRACT)
        && !ImmutableSet.of(
                "equals",
                "hashCode",
                "compareTo",
                "toString",
                "values",
                "valueOf",
                "term",
                "summary")
            .contains(method.getName());
  }

  private static boolean isForAnotherPackageOnly(JavaMethod method) {
    List<JavaClass> callers =
        method.getAccessesToSelf().stream().map(JavaAccess::getOriginOwner).toList();
    return callers.stream().noneMatch(ArchitectureTest::isUser)
        && callers.stream()
            .anyMatch(
                caller -> !caller.getPackageName().equals(method.getOwner().getPackageName()));
  }

  /** The norms, forms, tables and samples are written with what applications have. */
  private static boolean isUser(JavaClass caller) {
    return !LIBRARY.contain(caller.getName())
        || ImmutableSet.of(
                "charter",
                "statistics",
                "reporting",
                "exchange",
                "exchange.csv",
                "exchange.excel",
                "exchange.linked",
                "exchange.sql",
                "testing",
                "testing.notation",
                "testing.assertions",
                "testing.scenarios",
                "testing.junit")
            .contains(caller.getPackageName().substring(BASE.length()));
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
        .as("public signatures that name a generated type")
        .isEmpty();
  }

  private static boolean namesGenerated(Executable signature) {
    return Stream.concat(
            Stream.of(signature.getAnnotatedReturnType().getType()),
            Stream.of(signature.getGenericParameterTypes()))
        .anyMatch(type -> type.getTypeName().matches(".*partyorg\\.[\\w.]+\\.Immutable.*"));
  }

  @Test
  void public_types_are_sealed_final_or_enums() {
    classes()
        .that(
            describe(
                "are public, but for what applications and the enums of all packages implement",
                type ->
                    type.getModifiers().contains(JavaModifier.PUBLIC)
                        && !type.isAnnotatedWith(FunctionalInterface.class)
                        && !type.isAnnotation()
                        && !isOpenToAssertj(type)
                        && !type.isEquivalentTo(HasTerm.class)
                        && !type.isEquivalentTo(Evidence.class)
                        && !type.isEquivalentTo(ScenarioAdapter.class)
                        && !type.isEquivalentTo(Sheet.class)
                        && !type.isEquivalentTo(SheetLines.class)
                        && !type.isEquivalentTo(HasListedTerm.class)))
        .should(
            ArchCondition.from(describe("be sealed, final or an enum", ArchitectureTest::isClosed)))
        .check(LIBRARY);
  }

  /** AssertJ makes subclasses to collect failures, and users combine what provides them. */
  private static boolean isOpenToAssertj(JavaClass type) {
    return type.getPackageName().equals(BASE + "testing.assertions")
        && (type.isInterface()
            || type.isAssignableTo("org.assertj.core.api.Descriptable")
            || type.getSimpleName().startsWith("Soft"));
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
