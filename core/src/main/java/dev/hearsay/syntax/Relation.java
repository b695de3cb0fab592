package dev.hearsay.syntax;

import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a word depends on its head: the relations of Universal Dependencies, with the subtypes that
 * tell passive subjects and agents, possessors, relative clauses and particles.
 */
public enum Relation {
  ROOT("root"),
  ACL("acl"),
  ACL_RELCL("acl:relcl"),
  ADVCL("advcl"),
  ADVMOD("advmod"),
  AMOD("amod"),
  APPOS("appos"),
  AUX("aux"),
  AUX_PASS("aux:pass"),
  CASE("case"),
  CC("cc"),
  CCOMP("ccomp"),
  COMPOUND("compound"),
  COMPOUND_PRT("compound:prt"),
  CONJ("conj"),
  COP("cop"),
  CSUBJ("csubj"),
  DEP("dep"),
  DET("det"),
  DISCOURSE("discourse"),
  EXPL("expl"),
  FIXED("fixed"),
  FLAT("flat"),
  IOBJ("iobj"),
  LIST("list"),
  MARK("mark"),
  NMOD("nmod"),
  NMOD_POSS("nmod:poss"),
  NSUBJ("nsubj"),
  NSUBJ_PASS("nsubj:pass"),
  NUMMOD("nummod"),
  OBJ("obj"),
  OBL("obl"),
  OBL_AGENT("obl:agent"),
  PARATAXIS("parataxis"),
  PUNCT("punct"),
  VOCATIVE("vocative"),
  XCOMP("xcomp");

  /** What newer treebanks call the title before a name; older ones take it for a compound. */
  private static final String TITLE = "nmod:desc";

  private static final Relation[] ALL = values();
  private static final Map<String, Relation> BY_LABEL =
      Arrays.stream(ALL)
          .collect(Collectors.toUnmodifiableMap(relation -> relation.label, Function.identity()));

  private final String label;

  Relation(String label) {
    this.label = label;
  }

  /** As written in treebanks ("nsubj:pass"). */
  public String label() {
    return label;
  }

  /** How many there are. */
  public static int count() {
    return ALL.length;
  }

  /** The relation with a given {@link #code()}. */
  public static Relation at(int code) {
    return ALL[code];
  }

  /** The relation for one written in a treebank: without its subtype where that isn't kept. */
  public static Relation ofLabel(String label) {
    Relation exact = BY_LABEL.get(label);
    if (exact != null) {
      return exact;
    }
    if (label.equals(TITLE)) {
      return COMPOUND;
    }
    int colon = label.indexOf(':');
    return colon < 0 ? DEP : BY_LABEL.getOrDefault(label.substring(0, colon), DEP);
  }

  /** Its column in the weights, and the number features see. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is the order of the columns
  public int code() {
    return ordinal();
  }

  /** A subject of either kind of verb, a clause too. */
  public boolean isSubject() {
    return this == NSUBJ || this == NSUBJ_PASS || this == CSUBJ;
  }
}
