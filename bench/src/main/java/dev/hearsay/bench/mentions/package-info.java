/**
 * Coreference: which mentions mean the same person or organisation, scored as the reference scorer
 * does (Pradhan et al. 2014). Start at {@link dev.hearsay.bench.mentions.MentionsBenchmark}.
 */
@NullMarked
package dev.hearsay.bench.mentions;

import org.jspecify.annotations.NullMarked;
