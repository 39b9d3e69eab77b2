package io.github.partyorg.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs a test on generated hierarchies, each of another seed (phép thử trên dữ liệu ngẫu nhiên).
 *
 * <p>Parameters of the test are the {@code Hierarchy}, a {@code Plan} for it, both as a {@code
 * Trial}, and the {@code Seed}. An input for which the test fails is made as small as it gets, by
 * calling the test method again and again on the same instance, and printed. Its seed is kept in a
 * file and runs first the next time, until it passes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@TestTemplate
@ExtendWith(RandomHierarchies.class)
public @interface ForRandomHierarchies {

  /** {@return how many seeds are tried, beside those that are kept} */
  int times() default 25;

  /** {@return how many members each hierarchy has} */
  int members() default 40;

  /** {@return the number of the first seed} */
  long seed() default 1;

  /** {@return seeds that run in any case, such as {@code 7@1}} */
  String[] also() default {};

  /**
   * {@return whether plans are lawful: carried out, without a new violation of severity {@code
   * MUST}; otherwise any}
   */
  boolean lawful() default true;

  /** {@return the directory in which the seeds of failures are kept} */
  String keptIn() default "target/failed-seeds";
}
