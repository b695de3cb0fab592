package dev.hearsay.event;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.claim.ModalWords;
import dev.hearsay.claim.Modality;
import dev.hearsay.mention.WordLists;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TreebankTag;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How what a word tells stands to the facts: found by going up from the word to what governs it, a
 * promise, an order, a denial. What governs it most closely decides.
 */
final class Standing {

  private static final int STEPS = 10;

  /**
   * @param denied whether it is not so, or is not to be
   */
  record Reading(Modality modality, boolean denied) {}

  /** Words that make something of what they govern. */
  static final class Words {
    private final Map<Modality, Set<String>> governors = new EnumMap<>(Modality.class);
    private final Set<String> prevented;
    private final Set<String> alleging;
    private final Set<String> possible;
    private final Set<String> happens;
    private final Set<String> without;
    private final Set<String> needsPreposition;

    Words() {
      WordLists lists = WordLists.read(Standing.class, "standing.txt");
      governors.put(Modality.PROMISED, lists.section("planned"));
      governors.put(Modality.ORDERED, lists.section("ordered"));
      governors.put(Modality.REQUESTED, lists.section("requested"));
      governors.put(Modality.ALLEGED, lists.section("alleged"));
      prevented = lists.section("prevented");
      alleging = lists.section("alleging-adjective");
      possible = lists.section("possible");
      happens = lists.section("happens");
      without = lists.section("without");
      needsPreposition = lists.section("needs-preposition");
    }

    private Optional<Modality> governor(String lemma) {
      Optional<Modality> own =
          governors.entrySet().stream()
              .filter(entry -> entry.getValue().contains(lemma))
              .map(Map.Entry::getKey)
              .findFirst();
      return own.isPresent() ? own : ModalWords.ofGovernor(lemma);
    }
  }

  private final DependencyTree tree;
  private final EventWords eventWords;
  private final Words words;
  private Optional<Modality> modality = Optional.empty();
  private boolean conditional;
  private boolean denied;
  private boolean deniedOutright;

  /** Whether the way up ended below the top: in a relative clause, say. */
  private boolean embedded;

  private Standing(DependencyTree tree, EventWords eventWords, Words words) {
    this.tree = tree;
    this.eventWords = eventWords;
    this.words = words;
  }

  static Reading of(
      DependencyTree tree,
      EventWords eventWords,
      Words words,
      int trigger,
      Optional<Attribution> within) {
    Standing standing = new Standing(tree, eventWords, words);
    standing.climb(trigger);
    return standing.reading(trigger, within);
  }

  private void climb(int trigger) {
    int at = trigger;
    boolean apart = false; // "has not detained them and would release them"
    readModifiers(trigger);
    for (int step = 0; step < STEPS; step++) {
      boolean clause = tree.treebankTag(at).isVerb() || tree.hasChild(at, Relation.COP);
      if ((clause && !apart) || step == 0) {
        readClause(at);
      }
      int head = tree.head(at);
      if (head == DependencyTree.NO_HEAD) {
        return;
      }
      apart = tree.relation(at) == Relation.CONJ && tree.hasChild(at, Relation.AUX);
      if (!follow(at, head)) {
        embedded = true;
        return;
      }
      at = head;
    }
  }

  /** "Alleged", "possible", "no" before a noun; "allegedly" before a verb. */
  private void readModifiers(int trigger) {
    tree.children(trigger, Relation.AMOD, Relation.ADVMOD, Relation.DET)
        .forEach(
            child -> {
              String lower = tree.token(child).text().toLowerCase(Locale.ROOT);
              if (words.alleging.contains(lower) || ModalWords.alleges(lower)) {
                set(Modality.ALLEGED);
              } else if (words.possible.contains(lower) && tree.isNominal(trigger)) {
                conditional |= !lower.equals("planned") && !lower.equals("proposed");
                set(Modality.PROMISED);
              } else if (lower.equals("no") && tree.relation(child) == Relation.DET) {
                denied = !denied;
              }
            });
  }

  private void set(Modality made) {
    if (modality.isEmpty()) {
      modality = Optional.of(made);
    }
  }

  private void readClause(int at) {
    denied ^= tree.clause(at).isNegated() && tree.treebankTag(at).isVerb();
    auxiliary(at).ifPresent(this::set);
    boolean ifClause =
        marks(at).anyMatch(mark -> ModalWords.isCondition(mark) || mark.equals("whether"));
    boolean hasCondition =
        tree.children(at, Relation.ADVCL)
            .anyMatch(child -> marks(child).anyMatch(ModalWords::isCondition));
    conditional |= ifClause || hasCondition;
    tree.children(at, Relation.ADVMOD)
        .mapToObj(child -> tree.token(child).text())
        .filter(ModalWords::alleges)
        .findAny()
        .ifPresent(adverb -> set(Modality.ALLEGED));
  }

  private Stream<String> marks(int at) {
    return tree.children(at, Relation.MARK, Relation.CASE)
        .mapToObj(mark -> tree.token(mark).text().toLowerCase(Locale.ROOT));
  }

  private Optional<Modality> auxiliary(int at) {
    Optional<Modality> own =
        tree.children(at, Relation.AUX)
            .mapToObj(child -> tree.token(child).text().toLowerCase(Locale.ROOT))
            .flatMap(word -> ModalWords.ofAuxiliary(word).stream())
            .findFirst();
    boolean shares =
        own.isEmpty()
            && tree.relation(at) == Relation.CONJ
            && tree.treebankTag(at).isVerb()
            && !tree.hasChild(at, Relation.AUX)
            && tree.clause(at).ownSubject().isEmpty()
            && tree.treebankTag(at) != TreebankTag.VBD;
    return shares ? auxiliary(tree.head(at)) : own;
  }

  /** Reads what a governor makes of it; false where nothing above bears on it. */
  private boolean follow(int at, int head) {
    String lemma = eventWords.lemma(tree, head);
    String preposition = eventWords.preposition(tree, at);
    switch (tree.relation(at)) {
      case DEP -> {
        boolean raised = eventWords.raises(lemma) && tree.hasChild(head, Relation.OBJ);
        if (raised) {
          govern(lemma);
        }
        return raised;
      }
      case AMOD -> {
        boolean gerund =
            tree.treebankTag(at) == TreebankTag.VBG && tree.hasChild(head, Relation.CASE);
        return gerund;
      }
      case XCOMP, CCOMP -> {
        if (lemma.equals("go") && tree.treebankTag(head) == TreebankTag.VBG) {
          set(Modality.PROMISED);
        }
        if (isTold(lemma, at)) {
          set(Modality.ORDERED);
        }
        govern(lemma);
        return true;
      }
      case ADVCL, ACL -> {
        if (preposition.equals("without") || words.without.contains(preposition)) {
          denied |= preposition.equals("without");
          return false;
        }
        boolean infinitive = marks(at).anyMatch(mark -> mark.equals("to"));
        boolean governed =
            (infinitive && !eventWords.isInOrder(tree, at))
                || preposition.equals("of")
                || preposition.equals("with")
                || preposition.equals("for")
                || preposition.equals("from");
        if (!governed) {
          return false;
        }
        String governor = bears(lemma) ? lemma : carrier(head);
        govern(governor);
        return bears(governor);
      }
      case OBJ, NSUBJ_PASS, OBL, NMOD -> {
        return followNoun(at, lemma, preposition);
      }
      case NSUBJ -> {
        return words.happens.contains(lemma);
      }
      case CONJ -> {
        return tree.isNominal(at) == tree.isNominal(head) && tree.clause(at).ownSubject().isEmpty();
      }
      default -> {
        return false;
      }
    }
  }

  private boolean bears(String lemma) {
    return words.governor(lemma).isPresent() || prevents(lemma);
  }

  /** "Accused" of "accused the mayor of beating": the verb whose object the clause hangs from. */
  private String carrier(int noun) {
    boolean carried =
        tree.relation(noun) == Relation.OBJ || tree.relation(noun) == Relation.NSUBJ_PASS;
    return carried ? eventWords.lemma(tree, tree.head(noun)) : "";
  }

  private boolean followNoun(int at, String lemma, String preposition) {
    if (preposition.equals("without")) {
      denied = !denied;
      return false;
    }
    boolean bare = tree.relation(at) == Relation.OBJ || tree.relation(at) == Relation.NSUBJ_PASS;
    if (ModalWords.isLight(lemma) || (bare && eventWords.passesOn(lemma))) {
      if (words.governor(lemma).isPresent() || prevents(lemma)) {
        govern(lemma);
      }
      return true;
    }
    boolean prevents = prevents(lemma) && (bare || preposition.equals("from"));
    boolean governs =
        words.governor(lemma).isPresent()
            && ((bare && !words.needsPreposition.contains(lemma))
                || Set.of("for", "on", "of", "to", "with").contains(preposition));
    if (!prevents && !governs) {
      return false;
    }
    govern(lemma);
    return true;
  }

  private boolean isTold(String lemma, int at) {
    return lemma.equals("tell") && marks(at).anyMatch(mark -> mark.equals("to"));
  }

  private boolean prevents(String lemma) {
    return words.prevented.contains(lemma) || ModalWords.negates(lemma);
  }

  private void govern(String lemma) {
    Optional<Modality> made = words.governor(lemma);
    made.ifPresent(
        each -> {
          if (modality.isEmpty()) {
            modality = made;
          }
        });
    if (made.isEmpty() && prevents(lemma)) {
      denied = !denied;
      deniedOutright |= lemma.equals("deny");
    }
  }

  /** "Was he beaten?" */
  private boolean isQuestion() {
    return tree.size() > 0 && tree.token(tree.size() - 1).text().equals("?");
  }

  private Reading reading(int trigger, Optional<Attribution> within) {
    if (!embedded && within.isPresent()) {
      readAttribution(trigger, within.get());
    }
    if (within.filter(each -> each.hedge() == Hedge.ALLEGED).isPresent()) {
      set(Modality.ALLEGED);
    }
    Modality read = modality.orElse(Modality.ACTUAL);
    return new Reading(conditional || isQuestion() ? Modality.CONDITIONAL : read, denied);
  }

  private boolean isPast(int trigger) {
    boolean carried =
        tree.isNominal(trigger)
            && (tree.relation(trigger) == Relation.OBJ
                || tree.relation(trigger) == Relation.NSUBJ_PASS)
            && eventWords.supports(eventWords.lemma(tree, tree.head(trigger)));
    if (carried) {
      return isPast(tree.head(trigger)); // "signed a truce"
    }
    return tree.treebankTag(trigger) == TreebankTag.VBD
        || tree.children(trigger, Relation.AUX, Relation.AUX_PASS)
            .anyMatch(
                child ->
                    tree.treebankTag(child) == TreebankTag.VBD
                        || eventWords.lemma(tree, child).equals("have"));
  }

  private void readAttribution(int trigger, Attribution attribution) {
    if (attribution.act() == Act.DENY && !deniedOutright) {
      denied = !denied;
    }
    boolean past = isPast(trigger);
    switch (attribution.act()) {
      case ALLEGE -> set(Modality.ALLEGED);
      case PROMISE, THREATEN -> {
        if (!past) {
          set(Modality.PROMISED);
        }
      }
      case ORDER -> {
        if (!past) {
          set(Modality.ORDERED);
        }
      }
      case ASK -> {
        if (!past) {
          set(Modality.REQUESTED);
        }
      }
      case STATE, REPORT, DENY, CONFIRM, PREDICT, BELIEVE, TESTIFY -> {}
    }
  }
}
