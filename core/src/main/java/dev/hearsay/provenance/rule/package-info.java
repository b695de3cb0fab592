/**
 * The rules that decide how many independent sources stand behind a claim, one class for each, in
 * the order of {@link dev.hearsay.provenance.rule.Rules}. Rules of tracing say where a statement
 * goes back to; rules of counting say whether two who were found are one.
 */
@NullMarked
package dev.hearsay.provenance.rule;

import org.jspecify.annotations.NullMarked;
