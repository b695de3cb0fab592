package dev.hearsay.claim;

import dev.hearsay.claim.Participant.Role;
import dev.hearsay.mention.Entity;
import dev.hearsay.syntax.Clause;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.Token;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Who takes part in what a clause tells, by grammar; passives are turned round. */
final class Participants {

  private static final Map<String, Role> BY_PREPOSITION =
      Map.ofEntries(
          Map.entry("from", Role.FROM),
          Map.entry("to", Role.TO),
          Map.entry("into", Role.TO),
          Map.entry("toward", Role.TO),
          Map.entry("towards", Role.TO),
          Map.entry("in", Role.AT),
          Map.entry("at", Role.AT),
          Map.entry("on", Role.AT),
          Map.entry("near", Role.AT),
          Map.entry("inside", Role.AT),
          Map.entry("outside", Role.AT),
          Map.entry("with", Role.WITH),
          Map.entry("against", Role.WITH),
          Map.entry("by", Role.AGENT));

  private static final Set<String> PARTS =
      Set.of(
          "some",
          "several",
          "few",
          "many",
          "most",
          "half",
          "part",
          "parts",
          "all",
          "both",
          "none",
          "each",
          "majority",
          "minority",
          "third",
          "dozens",
          "hundreds",
          "thousands",
          "handful",
          "number",
          "whole",
          "entire",
          "every");

  private final DependencyTree tree;
  private final ClaimWords words;
  private final List<Participant> found = new ArrayList<>();
  private final Set<Integer> seen = new HashSet<>();

  private Participants(DependencyTree tree, ClaimWords words) {
    this.tree = tree;
    this.words = words;
  }

  /** Those of a deed, and of the promise or order that it is told in. */
  static List<Participant> of(
      DependencyTree tree, ClauseMeaning.Reading reading, int head, ClaimWords words) {
    Participants participants = new Participants(tree, words);
    participants.readClause(reading.predicate());
    if (reading.frame() != reading.predicate()) {
      participants.readFrame(reading);
    }
    if (head != reading.frame() && head != reading.predicate()) {
      Clause top = tree.clause(head);
      participants.add(top.isPassive() ? Role.PATIENT : Role.AGENT, top.subject());
    }
    return participants.found;
  }

  private void readClause(int predicate) {
    Clause clause = tree.clause(predicate);
    if (tree.treebankTag(predicate).isNoun() && !tree.hasChild(predicate, Relation.COP)) {
      readNoun(predicate);
      return;
    }
    add(Role.AGENT, clause.agent());
    add(Role.PATIENT, clause.patient());
    add(Role.RECIPIENT, clause.indirectObject());
    clause.obliques().forEach(oblique -> add(role(oblique), OptionalInt.of(oblique)));
    clause.patient().ifPresent(this::readModifiers);
    clause.agent().ifPresent(this::readModifiers);
  }

  /** "The return of eleven Orsavans by her": a deed told by a noun. */
  private void readNoun(int noun) {
    tree.children(noun, Relation.NMOD, Relation.NMOD_POSS)
        .forEach(
            child ->
                add(
                    preposition(child).equals("of") ? Role.PATIENT : role(child),
                    OptionalInt.of(child)));
    if (tree.children(noun, Relation.NMOD).findAny().isEmpty()) {
      add(Role.PATIENT, OptionalInt.of(noun));
    }
  }

  /** "Imports from A to B": what stands with a participant may tell whence and whither. */
  private void readModifiers(int noun) {
    tree.children(noun, Relation.NMOD)
        .filter(child -> role(child) == Role.FROM || role(child) == Role.TO)
        .forEach(child -> add(role(child), OptionalInt.of(child)));
  }

  private void readFrame(ClauseMeaning.Reading reading) {
    Clause frame = tree.clause(reading.frame());
    boolean controlled = found.stream().noneMatch(each -> each.role() == Role.AGENT);
    if (controlled) {
      add(Role.AGENT, frame.agent());
    } else {
      add(Role.OTHER, frame.agent());
    }
    frame
        .objects()
        .filter(object -> object != reading.predicate())
        .forEach(object -> add(Role.RECIPIENT, OptionalInt.of(object)));
    frame.obliques().forEach(oblique -> add(role(oblique), OptionalInt.of(oblique)));
  }

  private String preposition(int noun) {
    return tree.children(noun, Relation.CASE)
        .mapToObj(word -> tree.token(word).text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }

  private Role role(int noun) {
    return BY_PREPOSITION.getOrDefault(preposition(noun), Role.OTHER);
  }

  /** "The eleven men" of "two of the eleven men". */
  private Optional<String> whole(int head) {
    boolean part =
        tree.treebankTag(head) == TreebankTag.CD
            || PARTS.contains(tree.token(head).text().toLowerCase(Locale.ROOT));
    return part
        ? tree.children(head, Relation.NMOD)
            .filter(child -> preposition(child).equals("of"))
            .mapToObj(child -> tree.token(child).text())
            .findFirst()
        : Optional.empty();
  }

  private void add(Role role, OptionalInt noun) {
    if (noun.isEmpty() || !seen.add(noun.getAsInt())) {
      return;
    }
    int head = noun.getAsInt();
    TokenRange phrase = tree.nounPhrase(head);
    List<Token> tokens = tree.tokens().subList(phrase.first(), phrase.end());
    String written = tokens.stream().map(Token::text).collect(Collectors.joining(" "));
    Optional<Entity> entity = words.entityAt(tree.token(head).span());
    boolean pronoun = tree.treebankTag(head).label().startsWith("PRP");
    List<String> naming = new ArrayList<>();
    if (!pronoun) {
      naming.add(
          tokens.stream()
              .map(Token::text)
              .filter(text -> !PARTS.contains(text.toLowerCase(Locale.ROOT)))
              .collect(Collectors.joining(" ")));
      whole(head).ifPresent(naming::add);
    }
    entity.filter(ClaimWords::isNamed).map(Entity::name).ifPresent(naming::add);
    Set<String> stems = ClaimWords.stems(naming);
    Set<String> called = new HashSet<>(stems);
    entity.map(words::called).ifPresent(called::addAll);
    found.add(
        new Participant(
            role,
            written,
            entity.map(Entity::id),
            entity.filter(ClaimWords::isNamed).map(Entity::name).orElse(written),
            words.once(stems),
            words.once(called)));
    tree.children(head, Relation.CONJ)
        .filter(tree::isNominal)
        .forEach(conjunct -> add(role, OptionalInt.of(conjunct)));
  }
}
