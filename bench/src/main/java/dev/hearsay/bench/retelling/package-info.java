/**
 * Stories of made-up facts, told and retold through made-up outlets, so that it is known which
 * article descends from which: {@link dev.hearsay.bench.retelling.StoryMaker}. {@link
 * dev.hearsay.bench.retelling.DerivationsBenchmark} measures on them and on the samples; {@link
 * dev.hearsay.bench.retelling.TrainDerivationModel} learns from other such stories.
 */
@NullMarked
package dev.hearsay.bench.retelling;

import org.jspecify.annotations.NullMarked;
