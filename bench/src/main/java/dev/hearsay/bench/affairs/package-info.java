/** Invented affairs as many papers tell them, written and marked by hand. */
@NullMarked
package dev.hearsay.bench.affairs;

import org.jspecify.annotations.NullMarked;
