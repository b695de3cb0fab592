/**
 * The linear model of attribution: tokens of one paragraph in, source, cue and content spans with
 * probabilities out.
 *
 * <p>Three linear models stand behind one another, each seeing more than the one before. A
 * conditional random field reads words and parts of speech in a window; a second one also sees
 * where the first expects cues and sources, however far away; from its posterior come candidate
 * spans, and a logistic model weighs each candidate as a whole (its ends, its quotation marks, what
 * stands before and after) against its rivals. What is chosen are the disjoint candidates that
 * promise the best F1. Read {@link dev.hearsay.attribution.linear.LinearTagger} first.
 */
@NullMarked
package dev.hearsay.attribution.linear;

import org.jspecify.annotations.NullMarked;
