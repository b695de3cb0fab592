/**
 * What a retelling changed. In: analyses and which document descends from which. Out: each change
 * of substance with the words on both sides. Read {@code DriftFinder} first, then {@code Rules}.
 */
@NullMarked
package dev.hearsay.provenance.drift;

import org.jspecify.annotations.NullMarked;
