/**
 * How the words of a sentence hang together: tokens in, a tree of dependencies out, with parts of
 * speech (Universal Dependencies). What a number counts, where a noun phrase ends, who did what to
 * whom can be read from it. Read {@link dev.hearsay.syntax.DependencyParser} first, then {@link
 * dev.hearsay.syntax.DependencyTree} and {@link dev.hearsay.syntax.Clause}.
 */
@NullMarked
package dev.hearsay.syntax;

import org.jspecify.annotations.NullMarked;
