/**
 * Stories told through random chains of outlets: who was the first to know is known, because the
 * stories are made here. Persons, places and outlets are invented.
 */
@NullMarked
package dev.hearsay.bench.chains;

import org.jspecify.annotations.NullMarked;
