package io.github.partyorg.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * How a value type is generated that is made as by {@link TupleStyle} and copied with other
 * attributes: {@code ImmutableX.make(...)} and {@code withX(...)}.
 *
 * <p>Said by a style, because arguments of {@code @Value.Immutable} on the type itself would stay
 * in the class file, and an application that compiles against it would get a warning. Styles are
 * not merged: on a type this one replaces the package's {@link ValueStyle}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    overshadowImplementation = true,
    allParameters = true,
    of = "make",
    allowedClasspathAnnotations = {Override.class},
    defaults = @Value.Immutable(builder = false, copy = true))
public @interface CopiedTupleStyle {}
