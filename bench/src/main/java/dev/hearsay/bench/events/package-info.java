/**
 * Events: which words tell them, of which type, who takes part, and how they stand to the facts.
 */
@NullMarked
package dev.hearsay.bench.events;

import org.jspecify.annotations.NullMarked;
