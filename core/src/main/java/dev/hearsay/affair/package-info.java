/**
 * The affair that documents tell together: what happened, deals and what became of their terms,
 * orders and what followed, who was held where and when. Every line has the words it rests on.
 */
@NullMarked
package dev.hearsay.affair;

import org.jspecify.annotations.NullMarked;
