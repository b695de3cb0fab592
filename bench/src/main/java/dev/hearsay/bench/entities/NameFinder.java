package dev.hearsay.bench.entities;

import dev.hearsay.mention.EntitySpan;
import java.io.IOException;
import java.util.List;

/** Something that finds names in texts, to be measured. */
interface NameFinder {

  /** The names in each of some texts, not overlapping. */
  List<List<EntitySpan>> find(List<NamedText> texts) throws IOException;
}
