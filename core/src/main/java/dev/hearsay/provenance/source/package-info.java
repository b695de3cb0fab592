/**
 * Who it is that a document has something from, as that document's words show it. In: an analysis
 * and one of its attributions. Out: a {@link dev.hearsay.provenance.source.Source}; once nobody
 * further back is found, an {@link dev.hearsay.provenance.source.Origin}.
 */
@NullMarked
package dev.hearsay.provenance.source;

import org.jspecify.annotations.NullMarked;
