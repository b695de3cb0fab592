/**
 * The affair that documents tell together: agreements and what became of their terms, orders and
 * what followed, custody by interval, beside what a careful reader says.
 */
@NullMarked
package dev.hearsay.bench.affair;

import org.jspecify.annotations.NullMarked;
