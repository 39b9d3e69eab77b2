package consumer.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/** Tests that fail on purpose, each with the message that the page shows below its code. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(FailsAsShown.Comparison.class)
@interface FailsAsShown {

  /** Turns the failure into a comparison of its message with the page. */
  final class Comparison implements InvocationInterceptor {

    @Override
    public void interceptTestMethod(
        Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
        throws Throwable {
      String shown = shown(method.getExecutable().getName());
      try {
        test.proceed();
      } catch (AssertionError failure) {
        assertThat(failure.getMessage().strip().replace(" \n", "\n")).isEqualTo(shown);
        return;
      }
      fail("It passed, and the page shows: " + shown);
    }

    @Override
    public void interceptTestTemplateMethod(
        Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext context)
        throws Throwable {
      interceptTestMethod(test, method, context);
    }

    /** Returns the first text below the code of a test. */
    private static String shown(String test) throws IOException {
      String page = Files.readString(Path.of(System.getProperty("page")));
      Matcher text =
          Pattern.compile("void " + test + "\\(.*?```text\n(.*?)```", Pattern.DOTALL).matcher(page);
      return text.find() ? text.group(1).strip() : "nothing";
    }
  }
}
