package dev.hearsay.provenance.source;

import java.util.List;

/** What other documents say by which a document's own words are read. */
public interface Surroundings {

  /** To what whoever has a key belongs, by all documents together; none where nothing is said. */
  Affiliation said(String key);

  /**
   * The places that a word can mean, itself or the adjective of one, among those that documents
   * name; in alphabetical order.
   *
   * @param word in lower case
   */
  List<String> meant(String word);

  /** Whether a name can be that of an outlet of which documents are there. */
  boolean isOutlet(String name);
}
