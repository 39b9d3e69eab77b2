/** How the library's own code is made: nothing here is for its users. */
@NullMarked
package io.github.partyorg.internal;

import org.jspecify.annotations.NullMarked;
