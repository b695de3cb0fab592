package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class ReuseProperties {

  /** Anything at all, and pieces put together so that they recur. */
  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "the harbour council promised on Tuesday to repay",
            "whose wages it had withheld for most of the year",
            "“nobody had asked her before the strike began”",
            "1,400",
            "2.5",
            "e\u0301",
            "東京",
            "👩‍👩‍👧",
            "\ud83d",
            "’",
            "-\n",
            ", ",
            " ",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa");
    Arbitrary<String> joined = pieces.list().ofMaxSize(25).map(list -> String.join(" ", list));
    return Arbitraries.oneOf(joined, joined, Arbitraries.strings().all().ofMaxLength(200));
  }

  @Property
  void passagesLieInsideDontOverlapAndBeginAndEndAlike(
      @ForAll @From("texts") String first, @ForAll @From("texts") String second) {
    List<SharedPassage> passages = PassageAligner.align(first, second);
    int end = 0;
    for (SharedPassage passage : passages) {
      assertTrue(passage.first().start() >= end, () -> passages.toString());
      end = passage.first().end();
      assertTrue(new Span(0, first.length()).contains(passage.first()));
      assertTrue(passage.sameWords() >= PassageAligner.LEAST_WORDS);
    }
    List<Span> others = passages.stream().map(SharedPassage::second).sorted().toList();
    for (int i = 1; i < others.size(); i++) {
      assertFalse(others.get(i - 1).overlaps(others.get(i)), () -> passages.toString());
    }
    others.forEach(span -> assertTrue(new Span(0, second.length()).contains(span)));
  }

  @Property
  void withItsEditsMadeAPassageHasTheLettersOfTheOther(
      @ForAll @From("texts") String first, @ForAll @From("texts") String second) {
    for (SharedPassage passage : PassageAligner.align(first, second)) {
      StringBuilder made = new StringBuilder();
      int at = passage.first().start();
      for (Edit edit : passage.edits()) {
        made.append(first, at, edit.first().start()).append(' ');
        made.append(edit.second().of(second)).append(' ');
        at = edit.first().end();
      }
      made.append(first, at, passage.first().end());
      assertSameLetters(passage.second().of(second), made.toString());
    }
  }

  @Property
  void whichComesFirstMakesNoDifference(
      @ForAll @From("texts") String first, @ForAll @From("texts") String second) {
    List<SharedPassage> mirrored =
        PassageAligner.align(second, first).stream()
            .map(SharedPassage::mirrored)
            .sorted((a, b) -> a.first().compareTo(b.first()))
            .toList();
    if (!first.equals(second)) {
      assertEquals(PassageAligner.align(first, second), mirrored);
    }
  }

  @Property(tries = 300)
  void enoughSharedLettersMeanASharedFingerprint(@ForAll long seed) {
    Random random = new Random(seed);
    String shared = letters(random, Fingerprints.GUARANTEED);
    Fingerprints first = fingerprints(letters(random, random.nextInt(90)) + shared);
    Fingerprints second = fingerprints(letters(random, random.nextInt(90)) + shared + "xyz");
    long[] others = second.distinct();
    assertTrue(
        Arrays.stream(first.distinct()).anyMatch(hash -> Arrays.binarySearch(others, hash) >= 0));
  }

  /** Unless many documents have them: those are turns of speech. */
  @Property(tries = 200)
  void enoughSharedLettersAreFoundByTheIndex(@ForAll long seed) {
    Random random = new Random(seed);
    StringBuilder shared = new StringBuilder();
    while (NormalizedText.of(shared.toString()).letterCount() < CandidateFinder.CERTAIN
        || shared.toString().split(" ", -1).length < PassageAligner.LEAST_WORDS + 1) {
      shared.append(letters(random, 1 + random.nextInt(9))).append(' ');
    }
    ReuseIndex index = new ReuseIndex();
    index.add(Texts.document("a", "A", Texts.article(random, 3) + " " + shared));
    Document other = Texts.document("b", "B", "So " + shared + Texts.article(random, 3));
    assertEquals(1, index.add(other).size(), shared::toString);
  }

  @Property(tries = 40)
  void theOrderOfAddingMakesNoDifference(@ForAll long seed) {
    Random random = new Random(seed);
    List<Document> documents = corpus(random);
    ReuseIndex index = new ReuseIndex();
    documents.forEach(index::add);
    List<Reuse> relations = index.relations();
    for (int round = 0; round < 3; round++) {
      Collections.shuffle(documents, random);
      ReuseIndex other = new ReuseIndex();
      documents.forEach(other::add);
      assertEquals(relations, other.relations());
      documents.forEach(
          document -> assertEquals(index.relatedTo(document.id()), other.relatedTo(document.id())));
    }
  }

  /** Stories put together from a few paragraphs, with boilerplate, in three outlets. */
  private static List<Document> corpus(Random random) {
    List<String> paragraphs = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      paragraphs.add(Texts.article(random, 2));
    }
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      int outlet = random.nextInt(3);
      StringBuilder text = new StringBuilder(Texts.article(random, 3));
      for (int k = 0; k < 3; k++) {
        text.append(paragraphs.get(random.nextInt(paragraphs.size()))).append("\n\n");
      }
      text.append("Subscribe to our letter for all that happens in harbour number ").append(outlet);
      text.append(" and around it, every morning before breakfast.");
      documents.add(Texts.document("u" + i, "Outlet " + outlet, text.toString()));
    }
    return documents;
  }

  private static void assertSameLetters(String expected, String actual) {
    NormalizedText one = NormalizedText.of(expected);
    NormalizedText other = NormalizedText.of(actual);
    assertTrue(
        one.sameLetters(0, one.letterCount(), other, 0, other.letterCount()),
        () -> expected + " | " + actual);
  }

  private static Fingerprints fingerprints(String text) {
    return Fingerprints.of(NormalizedText.of(text));
  }

  private static String letters(Random random, int count) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < count; i++) {
      letters.append((char) ('a' + random.nextInt(3)));
    }
    return letters.toString();
  }
}
