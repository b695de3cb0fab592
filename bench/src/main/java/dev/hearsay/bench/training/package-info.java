/**
 * How the linear model is trained. Start at {@link dev.hearsay.bench.training.TrainLinearModel};
 * {@code training/linear/README.md} has the commands.
 */
@NullMarked
package dev.hearsay.bench.training;

import org.jspecify.annotations.NullMarked;
