package dev.hearsay.provenance.drift;

import java.util.List;

/** Sees one kind of change. */
interface DriftRule {

  /** The rule's name in evidence. */
  String name();

  /** The changes that it sees, in any order. */
  List<Drift> find(Retelling retelling);
}
