/**
 * A case in one file: documents with their original bytes, analyses, how all of it hangs together,
 * and what people have decided. In: inputs to add, decisions. Out: immutable records, page by page.
 * Nothing else in the program talks to a database. Start at {@link
 * dev.hearsay.app.casefile.CaseFile}.
 */
@NullMarked
package dev.hearsay.app.casefile;

import org.jspecify.annotations.NullMarked;
