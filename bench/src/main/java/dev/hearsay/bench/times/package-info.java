/** Time expressions, measured on TempEval-3's training documents that no rule was written from. */
@NullMarked
package dev.hearsay.bench.times;

import org.jspecify.annotations.NullMarked;
