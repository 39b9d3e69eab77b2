/** TODO. */
@NullMarked
@ValueStyle
package io.github.partyorg.comparison;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
