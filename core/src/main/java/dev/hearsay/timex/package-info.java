/**
 * Time expressions: sentences and a document go in; timexes with TimeML values and closed intervals
 * come out, and places where a text's durations don't fit its dates. Start at {@link
 * dev.hearsay.timex.TimexFinder}.
 *
 * <p>A {@code Lexer} keeps the words that time is told in; {@code Rule}s, each a named unit listed
 * in {@code Grammar}, read expressions from them; what an expression means is worked out by a
 * {@code Narrative} that walks the text in order and knows the day of publication, the tense around
 * the expression and the periods mentioned before.
 */
@NullMarked
package dev.hearsay.timex;

import org.jspecify.annotations.NullMarked;
