package io.github.partyorg.testing.junit;

import io.github.partyorg.testing.SampleHierarchy;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** Names the hierarchy that a test gets as this parameter (dữ liệu mẫu). */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(PartyParameters.class)
public @interface Sample {

  /** {@return the name of the sample} */
  SampleHierarchy value();
}
