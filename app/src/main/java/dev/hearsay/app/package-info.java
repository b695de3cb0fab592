/** The program: {@link dev.hearsay.app.Main} wires the parts together with constructors. */
@NullMarked
package dev.hearsay.app;

import org.jspecify.annotations.NullMarked;
