package io.github.partyorg.testing.junit;

import io.github.partyorg.restructuring.Decision;
import io.github.partyorg.restructuring.Order;
import io.github.partyorg.structure.Hierarchy;
import io.github.partyorg.testing.Shrink;
import io.github.partyorg.testing.Trial;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;
import org.junit.platform.commons.support.ReflectionSupport;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.IncompleteExecutionException;

/** Makes the input of a failing test small, prints it and keeps the seed. */
final class Shrinking implements InvocationInterceptor {

  private final RandomInput input;
  private final KeptSeeds kept;

  Shrinking(RandomInput input, KeptSeeds kept) {
    this.input = input;
    this.kept = kept;
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<@Nullable Void> invocation,
      ReflectiveInvocationContext<Method> test,
      ExtensionContext context)
      throws Throwable {
    try {
      invocation.proceed();
    } catch (IncompleteExecutionException aborted) {
      throw aborted;
    } catch (Exception | AssertionError failure) {
      Calls calls = new Calls(test, failure.getClass());
      String smallest = smallest(calls);
      kept.keep(input.seed(), smallest);
      throw new AssertionFailedError(
          "With seed %s it fails; the smallest input found is%n%sThere it fails with %s"
              .formatted(input.seed(), smallest.indent(4), calls.last(failure)),
          calls.last(failure));
    }
    kept.drop(input.seed());
  }

  private String smallest(Calls calls) {
    if (calls.parameters().noneMatch(RandomInput::hasPlan)) {
      return drawn(Shrink.hierarchy(input.hierarchy(), each -> calls.fail(input.with(each))));
    }
    Predicate<Trial> fails = each -> calls.fail(input.with(each));
    Trial trial = Shrink.trial(input.trial(), fails);
    StringBuilder told = new StringBuilder(drawn(trial.before()));
    for (Decision decision : trial.plan().decisions()) {
      told.append("\n").append(decision);
      for (Order order : decision.orders()) {
        told.append("\n  ").append(order.summary().english());
      }
    }
    return told.toString();
  }

  private static String drawn(Hierarchy hierarchy) {
    return hierarchy.toString();
  }

  /** Calls the test with other inputs. */
  private static final class Calls {

    private final ReflectiveInvocationContext<Method> test;
    private final Class<?> kind;
    private Optional<Throwable> last = Optional.empty();

    Calls(ReflectiveInvocationContext<Method> test, Class<?> kind) {
      this.test = test;
      this.kind = kind;
    }

    Stream<Parameter> parameters() {
      return Stream.of(test.getExecutable().getParameters());
    }

    /** Says whether the test fails for an input with the same kind of failure. */
    boolean fail(RandomInput other) {
      Parameter[] parameters = test.getExecutable().getParameters();
      List<Object> given = test.getArguments();
      Object[] arguments = given.toArray();
      for (int at = 0; at < parameters.length; at++) {
        if (RandomInput.isOf(parameters[at])) {
          arguments[at] = other.argument(parameters[at]);
        }
      }
      try {
        ReflectionSupport.invokeMethod(
            test.getExecutable(), test.getTarget().orElse(null), arguments);
        return false;
      } catch (Exception | AssertionError failure) {
        if (failure.getClass() != kind) {
          return false;
        }
        last = Optional.of(failure);
        return true;
      }
    }

    /** Returns the failure of the smallest input, which is the last that failed. */
    Throwable last(Throwable first) {
      return last.orElse(first);
    }
  }
}
