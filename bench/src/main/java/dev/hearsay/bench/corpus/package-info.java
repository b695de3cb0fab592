/** How the work of relating documents grows with their number. */
@NullMarked
package dev.hearsay.bench.corpus;

import org.jspecify.annotations.NullMarked;
