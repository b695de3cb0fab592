package dev.hearsay.attribution;

import dev.hearsay.attribution.linear.Passage;
import dev.hearsay.attribution.linear.RoleSpan;
import java.util.List;

/** Finds sources, cues and contents in the passages of one document. Safe for several threads. */
@FunctionalInterface
public interface PassageTagger {

  /**
   * What was found in one passage.
   *
   * @param spans disjoint, in text order
   * @param decidedBy the model that found them
   */
  record Tagged(List<RoleSpan> spans, String decidedBy) {

    public Tagged {
      spans = List.copyOf(spans);
    }
  }

  /**
   * Tags the passages of a document.
   *
   * @param passages in text order
   * @return one for each passage
   */
  List<Tagged> tag(List<Passage> passages);
}
