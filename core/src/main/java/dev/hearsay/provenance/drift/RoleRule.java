package dev.hearsay.provenance.drift;

import dev.hearsay.syntax.Clause;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Relation;
import dev.hearsay.syntax.TokenRange;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/** Two participants have changed places: who did it to whom, or who has what the other had. */
final class RoleRule implements DriftRule {

  /** So many letters of two words in common make names of a country and its people alike. */
  private static final int STEM = 5;

  @Override
  public String name() {
    return "participants-changed-places";
  }

  /** A place in what a verb tells: the verb, as the original's word, and what stands to it. */
  private record Slot(int verb, String role) {}

  @Override
  public List<Drift> find(Retelling retelling) {
    List<Drift> found = new ArrayList<>();
    for (ToldSentence sentence : retelling.later().sentences()) {
      retelling
          .best(sentence)
          .flatMap(match -> compare(retelling, sentence, match.sentence()))
          .ifPresent(found::add);
    }
    return found;
  }

  private Optional<Drift> compare(
      Retelling retelling, ToldSentence sentence, ToldSentence original) {
    WordPairs words = retelling.words(sentence, original);
    Map<Slot, Set<String>> its = new LinkedHashMap<>();
    Predicates earlier = new Predicates(original);
    for (int verb : earlier.all()) {
      if (!earlier.isReporting(verb)) {
        slots(original, verb, verb, its);
      }
    }
    Map<Slot, Set<String>> mine = new LinkedHashMap<>();
    Map<Integer, Integer> verbs = new LinkedHashMap<>();
    for (int verb : new Predicates(sentence).all()) {
      int partner = words.partner(verb);
      if (partner != WordPairs.NONE && !earlier.isReporting(partner)) {
        slots(sentence, verb, partner, mine);
        verbs.put(partner, verb);
      }
    }
    for (Slot one : mine.keySet()) {
      for (Slot other : mine.keySet()) {
        if (!one.equals(other) && areSwapped(its, mine, one, other)) {
          return Optional.of(
              retelling.drift(
                  DriftKind.ROLE_SWAPPED,
                  both(original, one.verb(), other.verb()),
                  both(sentence, get(verbs, one.verb()), get(verbs, other.verb())),
                  name()));
        }
      }
    }
    return Optional.empty();
  }

  private static int get(Map<Integer, Integer> verbs, int original) {
    Integer verb = verbs.get(original);
    if (verb == null) {
      throw new IllegalStateException("a slot without its verb");
    }
    return verb;
  }

  private static boolean areSwapped(
      Map<Slot, Set<String>> its, Map<Slot, Set<String>> mine, Slot one, Slot other) {
    Set<String> first = its.getOrDefault(one, Set.of());
    Set<String> second = its.getOrDefault(other, Set.of());
    Set<String> firstNow = mine.getOrDefault(one, Set.of());
    Set<String> secondNow = mine.getOrDefault(other, Set.of());
    Set<String> only = new HashSet<>(first);
    only.removeAll(second);
    Set<String> onlyOther = new HashSet<>(second);
    onlyOther.removeAll(first);
    return !share(only, firstNow)
        && !share(onlyOther, secondNow)
        && share(only, secondNow)
        && share(onlyOther, firstNow);
  }

  private static boolean share(Set<String> one, Set<String> other) {
    return one.stream().anyMatch(other::contains);
  }

  private static void slots(
      ToldSentence sentence, int verb, int key, Map<Slot, Set<String>> slots) {
    DependencyTree tree = sentence.tree();
    Clause clause = tree.clause(verb);
    fill(sentence, clause.agent(), new Slot(key, "agent"), slots);
    fill(sentence, clause.patient(), new Slot(key, "patient"), slots);
    fill(sentence, clause.indirectObject(), new Slot(key, "recipient"), slots);
    clause
        .obliques()
        .forEach(
            noun ->
                preposition(sentence, noun)
                    .ifPresent(
                        word -> fill(sentence, OptionalInt.of(noun), new Slot(key, word), slots)));
  }

  private static Optional<String> preposition(ToldSentence sentence, int noun) {
    return sentence.tree().children(noun, Relation.CASE).mapToObj(sentence::lower).findFirst();
  }

  private static void fill(
      ToldSentence sentence, OptionalInt noun, Slot slot, Map<Slot, Set<String>> slots) {
    if (noun.isEmpty()) {
      return;
    }
    Set<String> names = new HashSet<>();
    Set<String> named = new HashSet<>();
    for (int i : words(sentence, noun.getAsInt())) {
      if ((sentence.isContent(i) && sentence.tree().isNominal(i)) || isName(sentence, i)) {
        names.add(stem(sentence, i));
        if (isName(sentence, i)) {
          named.add(stem(sentence, i));
        }
      }
    }
    slots.computeIfAbsent(slot, key -> new HashSet<>()).addAll(named.isEmpty() ? names : named);
  }

  /** The words of a noun's phrase and of its appositions: "the mayor, Roe". */
  private static List<Integer> words(ToldSentence sentence, int noun) {
    List<Integer> words = new ArrayList<>();
    TokenRange phrase = sentence.tree().nounPhraseWithModifiers(noun);
    IntStream.range(phrase.first(), phrase.end()).forEach(words::add);
    sentence
        .tree()
        .children(noun, Relation.APPOS)
        .forEach(
            apposition -> {
              TokenRange range = sentence.tree().nounPhrase(apposition);
              IntStream.range(range.first(), range.end()).forEach(words::add);
            });
    return words;
  }

  private static boolean isName(ToldSentence sentence, int token) {
    return sentence.isContent(token)
        && Character.isUpperCase(sentence.tree().token(token).text().codePointAt(0));
  }

  /** "Orsava" and "Orsavan" are one. */
  private static String stem(ToldSentence sentence, int token) {
    String lower = sentence.lower(token);
    return isName(sentence, token)
        ? lower.substring(0, Math.min(STEM, lower.length()))
        : sentence.stems().get(token);
  }

  private static Span both(ToldSentence sentence, int one, int other) {
    Span first = sentence.below(one);
    Span second = sentence.below(other);
    return new Span(Math.min(first.start(), second.start()), Math.max(first.end(), second.end()));
  }
}
