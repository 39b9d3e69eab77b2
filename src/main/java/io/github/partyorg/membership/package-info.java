/** TODO. */
@NullMarked
@ValueStyle
package io.github.partyorg.membership;

import io.github.partyorg.internal.ValueStyle;
import org.jspecify.annotations.NullMarked;
