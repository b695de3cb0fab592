package dev.hearsay.provenance.rule;

/** A rule that decides how many independent sources there are. */
public interface IndependenceRule {

  /** The name under which the rule stands in evidence: "upstream-wins". */
  String name();
}
