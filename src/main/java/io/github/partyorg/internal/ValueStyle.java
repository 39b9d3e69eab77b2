package io.github.partyorg.internal;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of a package's generated value types: hidden behind the type that they implement, built
 * by its {@code Builder}.
 *
 * <p>Retained in sources only, so that users of the library never need Immutables on their class
 * path.
 */
@Target(ElementType.PACKAGE)
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
    visibility = Value.Style.ImplementationVisibility.PACKAGE,
    builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
    overshadowImplementation = true,
    strictBuilder = true,
    depluralize = true,
    depluralizeDictionary = {"branch:branches", "remedy:remedies"},
    allowedClasspathAnnotations = {CanIgnoreReturnValue.class},
    unsafeDefaultAndDerived = true,
    defaults = @Value.Immutable(copy = true))
public @interface ValueStyle {}
