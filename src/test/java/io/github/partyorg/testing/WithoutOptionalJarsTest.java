package io.github.partyorg.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.common.base.Splitter;
import com.google.common.reflect.ClassPath;
import java.io.File;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Users who have no AssertJ or no JUnit are not disturbed; users of a package miss its jar by name.
 */
@Tag("slow")
class WithoutOptionalJarsTest {

  private static final String ASSERTIONS = "io.github.partyorg.testing.assertions";
  private static final String JUNIT = "io.github.partyorg.testing.junit";

  /** Loads the library with the jars of the class path, but for those named. */
  private static URLClassLoader without(String... jars) throws MalformedURLException {
    List<URL> path = new ArrayList<>();
    for (String entry :
        Splitter.on(File.pathSeparatorChar).split(System.getProperty("java.class.path"))) {
      if (!entry.contains("test-classes") && Stream.of(jars).noneMatch(entry::contains)) {
        path.add(new File(entry).toURI().toURL());
      }
    }
    return new URLClassLoader(path.toArray(URL[]::new), ClassLoader.getPlatformClassLoader());
  }

  static Stream<String> classesOfTheLibrary() throws Exception {
    return ClassPath.from(WithoutOptionalJarsTest.class.getClassLoader())
        .getTopLevelClassesRecursive("io.github.partyorg")
        .stream()
        .filter(type -> !type.url().getPath().contains("/test-classes/"))
        .map(ClassPath.ClassInfo::getName);
  }

  private static void link(ClassLoader loader, String name) throws ReflectiveOperationException {
    Class<?> type = Class.forName(name, true, loader);
    assertThat(type.getDeclaredMethods()).isNotNull();
    assertThat(type.getDeclaredConstructors()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"assertj", "junit", "opentest4j", "byte-buddy", "apiguardian"})
  void all_other_packages_load(String jar) throws Exception {
    try (URLClassLoader loader = without(jar)) {
      for (String name : classesOfTheLibrary().toList()) {
        if (!name.startsWith(ASSERTIONS) && !name.startsWith(JUNIT)) {
          link(loader, name);
        }
      }
      loader.loadClass("io.github.partyorg.testing.TuanGiao").getMethod("in2018").invoke(null);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"junit", "opentest4j", "byte-buddy"})
  void assertions_load_with_assertj_alone(String jar) throws Exception {
    try (URLClassLoader loader = without(jar)) {
      for (String name : classesOfTheLibrary().toList()) {
        if (name.startsWith(ASSERTIONS)) {
          link(loader, name);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"assertj", "byte-buddy", "apiguardian"})
  void the_extension_loads_with_junit_alone(String jar) throws Exception {
    try (URLClassLoader loader = without(jar)) {
      for (String name : classesOfTheLibrary().toList()) {
        if (name.startsWith(JUNIT)) {
          link(loader, name);
        }
      }
    }
  }

  static Stream<String> whatNeedsAssertj() throws Exception {
    return classesOfTheLibrary()
        .filter(name -> name.startsWith(ASSERTIONS) && name.endsWith("Assert"));
  }

  @ParameterizedTest
  @MethodSource("whatNeedsAssertj")
  void an_assertion_misses_assertj_by_name(String name) throws Exception {
    try (URLClassLoader loader = without("assertj")) {
      assertThatThrownBy(() -> link(loader, name))
          .isInstanceOf(NoClassDefFoundError.class)
          .hasMessage("org/assertj/core/api/AbstractAssert");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"PartyParameters", "RandomHierarchies"})
  void the_extension_misses_junit_by_name(String name) throws Exception {
    try (URLClassLoader loader = without("junit")) {
      assertThatThrownBy(() -> link(loader, JUNIT + "." + name))
          .isInstanceOf(NoClassDefFoundError.class)
          .hasMessageStartingWith("org/junit/jupiter/api/extension/");
    }
  }
}
