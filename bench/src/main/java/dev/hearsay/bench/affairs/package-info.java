/** Invented affairs as many papers tell them, written and marked by hand. */
@org.jspecify.annotations.NullMarked
package dev.hearsay.bench.affairs;
