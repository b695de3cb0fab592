/**
 * What a user has decided about entities, in a file of its own. In: a file and decisions. Out: the
 * decisions, and the file replaced as a whole. Read {@link dev.hearsay.app.decisions.DecisionFile}
 * first.
 */
@NullMarked
package dev.hearsay.app.decisions;

import org.jspecify.annotations.NullMarked;
