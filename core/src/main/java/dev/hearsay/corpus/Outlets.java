package dev.hearsay.corpus;

import dev.hearsay.provenance.source.OutletName;
import dev.hearsay.text.Document;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Who published documents, each outlet once however it is written. */
final class Outlets {

  private Outlets() {}

  /** The outlets, in alphabetical order, each by the longest of its names. */
  static List<String> of(Collection<Document> documents) {
    List<String> names =
        documents.stream()
            .map(document -> document.outlet().orElse(document.uri()))
            .distinct()
            .sorted()
            .toList();
    List<String> outlets = new ArrayList<>();
    for (String name : names) {
      int known = 0;
      while (known < outlets.size() && !OutletName.same(outlets.get(known), name)) {
        known++;
      }
      if (known == outlets.size()) {
        outlets.add(name);
      } else if (name.length() > outlets.get(known).length()) {
        outlets.set(known, name);
      }
    }
    outlets.sort(String.CASE_INSENSITIVE_ORDER);
    return outlets;
  }
}
