package dev.hearsay.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Token;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class DependencyParserProperties {

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "the",
            "The",
            "minister",
            "who",
            "said",
            "was",
            "arrested",
            "by",
            "250",
            "men",
            "of",
            "and",
            "not",
            "n't",
            "'s",
            "to",
            "go",
            ",",
            ".",
            "“",
            "”",
            "(",
            ")",
            ";",
            "—",
            "%",
            "$",
            "that",
            "which",
            "never",
            "東京",
            "\u0301",
            "\ud83d",
            "👩‍👩‍👧",
            "\u200b",
            "İ",
            "ß");
    Arbitrary<String> spaced = pieces.list().ofMaxSize(60).map(list -> String.join(" ", list));
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(80);
    return Arbitraries.oneOf(spaced, anything);
  }

  @Property
  void everyTextHasOneRootAndNoCycles(@ForAll @From("texts") String text) {
    List<Token> tokens = Parsed.tokens(text);
    DependencyTree tree = DependencyParser.standard().parse(tokens);
    assertEquals(tokens.size(), tree.size());
    int roots = 0;
    for (int i = 0; i < tree.size(); i++) {
      roots += tree.head(i) == DependencyTree.NO_HEAD ? 1 : 0;
      assertEquals(tree.head(i) == DependencyTree.NO_HEAD, tree.relation(i) == Relation.ROOT);
      int steps = 0;
      for (int at = i; at != tree.root(); at = tree.head(at)) {
        assertTrue(steps++ < tree.size(), "a cycle in " + text);
      }
    }
    assertEquals(tokens.isEmpty() ? 0 : 1, roots);
  }

  @Property
  void whatHangsFromAWordStandsInARow(@ForAll @From("texts") String text) {
    DependencyTree tree = DependencyParser.standard().parse(Parsed.tokens(text));
    for (int i = 0; i < tree.size(); i++) {
      TokenRange below = tree.subtree(i);
      int word = i;
      assertTrue(below.contains(word));
      assertEquals(
          below.size(), 1 + tree.children(word).map(child -> tree.subtree(child).size()).sum());
      assertTrue(below.contains(tree.nounPhrase(word)));
      assertTrue(tree.nounPhrase(word).contains(word));
      assertTrue(tree.nounPhraseWithModifiers(word).contains(tree.nounPhrase(word)));
      assertTrue(below.contains(tree.nounPhraseWithModifiers(word)));
    }
  }

  @Property
  void clausesAndBaseFormsOfAnythingCanBeAsked(@ForAll @From("texts") String text) {
    DependencyTree tree = DependencyParser.standard().parse(Parsed.tokens(text));
    for (int i = 0; i < tree.size(); i++) {
      Clause clause = tree.clause(i);
      clause.subject().ifPresent(subject -> assertTrue(subject >= 0 && subject < tree.size()));
      clause.agent().ifPresent(agent -> assertTrue(agent >= 0 && agent < tree.size()));
      clause.patient().ifPresent(patient -> assertTrue(patient >= 0 && patient < tree.size()));
      assertEquals(clause.isNegated(), tree.clause(i).isNegated());
      assertTrue(!Lemmatizer.standard().lemma(tree, i).isEmpty());
    }
  }

  @Property
  void sameTextHasTheSameTree(@ForAll @From("texts") String text) {
    List<Token> tokens = Parsed.tokens(text);
    assertEquals(
        DependencyParser.standard().parse(tokens), DependencyParser.standard().parse(tokens));
  }
}
