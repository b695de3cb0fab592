/**
 * The PolNeAR corpus (Newell, Margolin and Ruths 2018) as objects: news texts with their
 * attributions in brat standoff form.
 */
@NullMarked
package dev.hearsay.bench.polnear;

import org.jspecify.annotations.NullMarked;
