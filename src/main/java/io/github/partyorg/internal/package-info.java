/** Tools for the library's own code, not for its users. */
@NullMarked
package io.github.partyorg.internal;

import org.jspecify.annotations.NullMarked;
