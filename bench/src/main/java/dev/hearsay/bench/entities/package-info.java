/**
 * Names and what kind of thing they name, in texts where people have marked them: read from data
 * sets, turned into training labels, compared with what is found. Read {@link
 * dev.hearsay.bench.entities.NamedText} first.
 */
@NullMarked
package dev.hearsay.bench.entities;

import org.jspecify.annotations.NullMarked;
