package io.github.partyorg.testing.assertions;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedSet;
import com.google.common.reflect.ClassPath;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each assertion has a claim that holds and one that fails, thrown and collected. */
class EveryAssertionIsTriedTest {

  /** Tried by tests of their own, as their failures are drawings. */
  private static Stream<String> drawings() {
    return Stream.of(
        "HierarchyAssert.isSameAs", "HierarchyAssert.isDrawnAs", "AbstractTrialAssert.unfoldsAs");
  }

  @Test
  void no_assertion_is_left_out() throws IOException {
    Stream<Claim> claims =
        Stream.of(
                HierarchyAssertTest.claims(),
                NavigatingTest.claims(),
                UnitAssertTest.claims(),
                MemberAssertTest.claims(),
                OutcomeAssertTest.claims(),
                TrialAssertTest.claims(),
                ReportAssertTest.claims(),
                ReviewAssertTest.claims(),
                ChangeAssertTest.claims(),
                ComparisonAssertTest.claims(),
                ChronicleAssertTest.claims(),
                YearRecordAssertTest.claims())
            .flatMap(all -> all);
    assertThat(Stream.concat(drawings(), claims.map(Claim::assertion)).collect(Collectors.toSet()))
        .containsAll(assertions());
  }

  private static ImmutableSortedSet<String> assertions() throws IOException {
    return ClassPath.from(PartyAssertions.class.getClassLoader())
        .getTopLevelClasses(PartyAssertions.class.getPackageName())
        .stream()
        .filter(type -> type.getSimpleName().endsWith("Assert"))
        .map(ClassPath.ClassInfo::load)
        .flatMap(type -> Stream.of(type.getDeclaredMethods()))
        .filter(method -> Modifier.isPublic(method.getModifiers()) && !method.isSynthetic())
        .map(EveryAssertionIsTriedTest::name)
        .collect(ImmutableSortedSet.toImmutableSortedSet(String::compareTo));
  }

  private static String name(Method method) {
    return method.getDeclaringClass().getSimpleName() + "." + method.getName();
  }
}
