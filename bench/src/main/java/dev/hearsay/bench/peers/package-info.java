/**
 * The same work done by others, on the same texts in the same run. What they are made of is under
 * other licences, is fetched when it is asked for, runs in processes of its own, and never ships.
 */
@NullMarked
package dev.hearsay.bench.peers;

import org.jspecify.annotations.NullMarked;
