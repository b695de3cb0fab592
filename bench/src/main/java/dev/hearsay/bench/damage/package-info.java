/**
 * Measures what the damage detector finds, and makes what it knows: the vocabulary and the weights
 * of its joined-words model. In: clean articles. Out: how much of the damage done to them on
 * purpose is found, and how much is found where none was done. Read {@link
 * dev.hearsay.bench.damage.DamageMaker} first.
 */
@NullMarked
package dev.hearsay.bench.damage;

import org.jspecify.annotations.NullMarked;
