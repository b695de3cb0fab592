/**
 * The machinery of the parser: words as numbers, what decisions rest on, tables of weights, the
 * state of a parse. Public for whoever trains it; others use {@link
 * dev.hearsay.syntax.DependencyParser}.
 */
@NullMarked
package dev.hearsay.syntax.transition;

import org.jspecify.annotations.NullMarked;
