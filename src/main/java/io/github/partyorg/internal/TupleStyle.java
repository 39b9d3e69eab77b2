package io.github.partyorg.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of generated value types with few attributes: no builder, only {@code
 * ImmutableX.make(...)} with all attributes in the order of the source, called by the type's own
 * {@code of}.
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
