package io.github.partyorg.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value type of few attributes is generated: no builder, only {@code ImmutableX.make(...)}
 * with every attribute in the order of the source, which the type's own {@code of} calls.
 *
 * <p>Styles are not merged: on a type this one replaces the package's {@link ValueStyle}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allParameters = true,
    of = "make",
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(builder = false, copy = false))
public @interface TupleStyle {}
