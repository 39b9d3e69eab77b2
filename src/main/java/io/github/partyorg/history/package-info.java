/** TODO. */
@NullMarked
@ValueStyle
package io.github.partyorg.history;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
