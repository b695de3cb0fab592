/**
 * The sample affair and its gold: what {@code samples/} holds, as records. In: the folder. Out: a
 * {@link dev.hearsay.bench.samples.SampleCorpus}, whose references to a text are exact words, found
 * again in any extraction of it by {@link dev.hearsay.bench.samples.Words}.
 *
 * <p>{@code samples/gold/README.md} defines each field.
 */
@NullMarked
package dev.hearsay.bench.samples;

import org.jspecify.annotations.NullMarked;
