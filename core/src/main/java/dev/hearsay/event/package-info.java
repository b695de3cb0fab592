/**
 * What happens in a document: agreements, orders, custody, transfers, exchanges, releases,
 * accusations, testimony, protection, violence, each with who takes part, when, where, how it
 * stands to the facts and who says so. In goes an {@link dev.hearsay.analysis.Analysis}, out come
 * {@link dev.hearsay.event.Event}s, each resting on words of the text. Start at {@link
 * dev.hearsay.event.EventFinder#find}.
 */
@NullMarked
package dev.hearsay.event;

import org.jspecify.annotations.NullMarked;
