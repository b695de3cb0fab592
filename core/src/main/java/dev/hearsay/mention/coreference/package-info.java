/**
 * Coreference inside one document: noun phrases and pronouns, and which of them mean the same. In:
 * the names and speakers already known, and the tags of the words. Out: more mentions of them, and
 * what is described again and again without being named. Read {@link
 * dev.hearsay.mention.coreference.Coreference} first.
 */
@NullMarked
package dev.hearsay.mention.coreference;

import org.jspecify.annotations.NullMarked;
