/** Feeds that are asked again and again, politely, and whose new articles are added to a case. */
@NullMarked
package dev.hearsay.app.watch;

import org.jspecify.annotations.NullMarked;
