/** How well statements are found: spans against token files, linked triples against raw texts. */
@NullMarked
package dev.hearsay.bench.attribution;

import org.jspecify.annotations.NullMarked;
