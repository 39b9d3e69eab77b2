/** TODO. */
@NullMarked
@ValueStyle
package io.github.partyorg.charter;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
