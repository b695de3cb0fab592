package dev.hearsay.mention.coreference;

import org.jspecify.annotations.Nullable;

/**
 * One of the ways to take a phrase: it means what an earlier one does, or something new.
 *
 * @param antecedent the earlier phrase; null for something new
 * @param features what speaks for and against, as indices of weights
 */
@SuppressWarnings("ArrayRecordComponent") // many, never compared
public record Option(@Nullable Phrase antecedent, int[] features) {}
