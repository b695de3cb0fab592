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
   * @param names scores of each word for each entity label; of no words where no model was asked
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Tagged(List<RoleSpan> spans, String decidedBy, float[][] names) {

    private static final float[][] NOT_ASKED = {};

    /** A passage of whose names nothing is said. */
    public Tagged(List<RoleSpan> spans, String decidedBy) {
      this(spans, decidedBy, NOT_ASKED);
    }

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
