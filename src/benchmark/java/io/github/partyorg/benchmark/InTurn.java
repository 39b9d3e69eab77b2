package io.github.partyorg.benchmark;

import java.io.File;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Measures two builds of the library in one JVM, in turn: what the machine does beside meets both.
 *
 * <p>Each build has its own class loader, with the benchmarks compiled against it. Both warm up;
 * then a shot of one follows a shot of the other, and the order changes each time. The ratio of the
 * medians counts.
 */
public final class InTurn {

  private static final long NANOS_OF_A_SHOT = 10_000_000;
  private static final int LEAST_PAIRS = 12;
  private static final int MOST_PAIRS = 120;

  private static final Object[] NONE = {};

  /** What JMH tells of an iteration that counts. */
  private static final Object[] COUNTED = {
    new IterationParams(IterationType.MEASUREMENT, 1, TimeValue.NONE, 1)
  };

  /** One benchmark of one build. */
  private static final class Side {
    private final Object benchmark;
    private final Object state;
    private final Method measured;
    private final List<Method> beforeEach = new ArrayList<>();
    private int calls = 1;
    private Object kept;

    Side(String classPath, String type, String name, String scale)
        throws ReflectiveOperationException, MalformedURLException {
      ClassLoader loader = loader(classPath);
      Class<?> benchmarks = loader.loadClass(InTurn.class.getPackageName() + "." + type);
      benchmark = made(benchmarks);
      measured =
          Arrays.stream(benchmarks.getDeclaredMethods())
              .filter(method -> method.getName().equals(name))
              .findFirst()
              .orElseThrow(() -> new NoSuchMethodException(type + "." + name));
      state = made(measured.getParameterTypes()[0]);
      Field scaled = state.getClass().getDeclaredField("scale");
      scaled.setAccessible(true);
      scaled.set(
          state,
          Arrays.stream(scaled.getType().getEnumConstants())
              .filter(one -> one.toString().equals(scale))
              .findFirst()
              .orElseThrow());
      for (Method method : state.getClass().getDeclaredMethods()) {
        Setup setup = method.getAnnotation(Setup.class);
        if (setup != null) {
          method.setAccessible(true);
          if (setup.value() == Level.Trial) {
            method.invoke(state);
          } else {
            beforeEach.add(method);
          }
        }
      }
    }

    /** Shares nothing but the JDK and the annotations of JMH with the other side. */
    private static ClassLoader loader(String classPath) throws MalformedURLException {
      List<URL> urls = new ArrayList<>();
      for (String entry : classPath.split(File.pathSeparator, -1)) {
        urls.add(new File(entry).toURI().toURL());
      }
      return new URLClassLoader(urls.toArray(URL[]::new), ClassLoader.getPlatformClassLoader()) {
        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
          return name.startsWith("org.openjdk.jmh.")
              ? InTurn.class.getClassLoader().loadClass(name)
              : super.findClass(name);
        }
      };
    }

    private static Object made(Class<?> type) throws ReflectiveOperationException {
      Constructor<?> constructor = type.getDeclaredConstructor();
      constructor.setAccessible(true);
      return constructor.newInstance();
    }

    /** Returns the microseconds of one operation. */
    double shot() throws ReflectiveOperationException {
      for (Method method : beforeEach) {
        method.invoke(state, method.getParameterCount() == 0 ? NONE : COUNTED);
      }
      long start = System.nanoTime();
      for (int call = 0; call < calls; call++) {
        kept = measured.invoke(benchmark, state);
      }
      double nanos = System.nanoTime() - start;
      OperationsPerInvocation operations = measured.getAnnotation(OperationsPerInvocation.class);
      return nanos / 1000 / calls / (operations == null ? 1 : operations.value());
    }

    /** Returns the iterations of JMH's warm-up, for the method or else for its class. */
    int warmUps() {
      Warmup own = measured.getAnnotation(Warmup.class);
      return (own == null ? benchmark.getClass().getAnnotation(Warmup.class) : own).iterations();
    }

    /** Says whether JMH gives an iteration a time, not one shot. */
    boolean isTimed() {
      return benchmark.getClass().getAnnotation(Measurement.class).time() > 0;
    }

    /** Lets a shot take about a hundredth of a second where it may have several calls. */
    void calibrate() throws ReflectiveOperationException {
      long end = System.nanoTime() + 300 * NANOS_OF_A_SHOT;
      int done = 0;
      while (System.nanoTime() < end || done < warmUps()) {
        shot();
        done++;
      }
      if (isTimed()) {
        calls = Math.max(1, done / 300);
      }
    }
  }

  private InTurn() {}

  /**
   * Prints a row for each benchmark.
   *
   * @param arguments the class path of the earlier build and that of the later one, with the
   *     benchmarks compiled against it; then benchmarks with a scale, such as {@code
   *     OneOrder.mergeOurs:N}
   */
  public static void main(String[] arguments)
      throws ReflectiveOperationException, MalformedURLException {
    System.out.println("| benchmark | earlier | later | ratio |");
    System.out.println("|---|---:|---:|---:|");
    for (String benchmark : Arrays.asList(arguments).subList(2, arguments.length)) {
      String[] parts = benchmark.split("[.:]", -1);
      Side earlier = new Side(arguments[0], parts[0], parts[1], parts[2]);
      Side later = new Side(arguments[1], parts[0], parts[1], parts[2]);
      earlier.calibrate();
      later.calibrate();
      System.out.println("| `" + benchmark + "` | " + row(earlier, later) + " |");
    }
  }

  private static String row(Side earlier, Side later) throws ReflectiveOperationException {
    for (int time = 0; time < earlier.warmUps(); time++) {
      earlier.shot();
      later.shot();
    }
    long nanos = System.nanoTime();
    earlier.shot();
    later.shot();
    nanos = System.nanoTime() - nanos;
    int pairs = (int) Math.max(LEAST_PAIRS, Math.min(MOST_PAIRS, 60_000_000_000L / nanos));
    double[] earlierShots = new double[pairs];
    double[] laterShots = new double[pairs];
    for (int pair = 0; pair < pairs; pair++) {
      if (pair % 2 == 0) {
        earlierShots[pair] = earlier.shot();
      }
      laterShots[pair] = later.shot();
      if (pair % 2 == 1) {
        earlierShots[pair] = earlier.shot();
      }
    }
    double before = median(earlierShots);
    double after = median(laterShots);
    return String.format(Locale.ROOT, "%,.1f | %,.1f | %.2f", before, after, after / before);
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    return values[values.length / 2];
  }
}
