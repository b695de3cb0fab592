/**
 * Quantities in a text: how much or how many, of what. In: sentences. Out: {@link
 * dev.hearsay.quantity.Quantity}. Start at {@link dev.hearsay.quantity.QuantityFinder}.
 */
@NullMarked
package dev.hearsay.quantity;

import org.jspecify.annotations.NullMarked;
