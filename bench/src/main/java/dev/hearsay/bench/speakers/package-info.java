/**
 * Whom sources and pronouns mean, measured on news with marked coreference and marked sources of
 * attributions, and on quotations in PolNeAR whose speakers were written down by reading. Start at
 * {@link dev.hearsay.bench.speakers.SpeakersBenchmark}.
 */
@NullMarked
package dev.hearsay.bench.speakers;

import org.jspecify.annotations.NullMarked;
