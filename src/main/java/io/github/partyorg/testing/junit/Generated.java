package io.github.partyorg.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Generates the hierarchy that a test gets as this parameter (dữ liệu giả định). */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PartyParameters.class)
public @interface Generated {

  /** {@return how many members it has} */
  int members() default 40;

  /** {@return the number of the seed; each gives another hierarchy} */
  long seed() default 1;
}
