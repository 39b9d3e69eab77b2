package io.github.partyorg.testing.junit;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Draws the hierarchy that a test gets as this parameter (sơ đồ). The parameter is a {@code
 * Hierarchy}, or a {@code Drawing} if the test needs the marks in the margin.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PartyParameters.class)
public @interface HierarchyOf {

  /** {@return the drawing} */
  String value();
}
