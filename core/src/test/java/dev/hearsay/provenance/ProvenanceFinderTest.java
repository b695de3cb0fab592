package dev.hearsay.provenance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.claim.Claim;
import dev.hearsay.claim.Modality;
import dev.hearsay.claim.Statement;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Evidence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ProvenanceFinderTest {

  private static final LocalDate AS_OF = LocalDate.of(2030, 12, 31);
  private static final String LETTERS =
      "ab ,;.'’\"“”\n\té\uD83D\uDE00\u0000 the of said which that 12 by The Post we saw officials";

  /** Whatever stands in the texts, and whichever way documents descend from each other. */
  @Test
  void noCoverageMakesItThrowAndAllEvidenceLiesInItsText() {
    for (long seed = 0; seed < 60; seed++) {
      Coverage coverage = random(new Random(seed));
      ProvenanceGraph graph = ProvenanceFinder.standard().find(coverage, AS_OF);
      Map<DocumentId, Integer> lengths =
          coverage.analyses().stream()
              .collect(
                  Collectors.toMap(
                      one -> one.document().id(), one -> one.document().text().length()));
      for (ClaimProvenance found : graph.claims()) {
        assertEquals(found.claim().statements().size(), found.traces().size(), "seed " + seed);
        for (Evidence evidence : evidence(found)) {
          assertTrue(
              evidence.span().end() <= lengths.get(evidence.document()),
              "seed " + seed + ": " + evidence);
        }
      }
    }
  }

  @Test
  void orderInWhichDocumentsComeMakesNoDifference() {
    for (long seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      Coverage coverage = random(random);
      ProvenanceGraph expected = ProvenanceFinder.standard().find(coverage, AS_OF);
      Coverage shuffled =
          new Coverage(
              shuffled(coverage.analyses(), random),
              shuffled(coverage.derivations(), random),
              coverage.claims().stream()
                  .map(
                      claim ->
                          new Claim(
                              claim.id(), claim.statement(), shuffled(claim.statements(), random)))
                  .toList(),
              coverage.identities());
      ProvenanceGraph found = ProvenanceFinder.standard().find(shuffled, AS_OF);
      for (int i = 0; i < expected.claims().size(); i++) {
        assertEquals(
            expected.claims().get(i).independent(),
            found.claims().get(i).independent(),
            "seed " + seed);
        assertEquals(
            expected.claims().get(i).roots(), found.claims().get(i).roots(), "seed " + seed);
      }
      assertEquals(expected.loops(), found.loops(), "seed " + seed);
    }
  }

  @Test
  void wordOfAMillionLettersIsRead() {
    String text = "x".repeat(1_000_000) + " said that the mill was sold.";
    Document document = document("long", "The Post", text);
    Coverage coverage =
        new Coverage(
            List.of(analysis(document, List.of())),
            List.of(),
            List.of(
                new Claim(
                    "c1",
                    "the mill was sold",
                    List.of(
                        new Statement(
                            document.id(),
                            List.of(new Span(0, text.length())),
                            Optional.empty(),
                            Modality.ACTUAL)))),
            (id, entity) -> Optional.empty());
    assertEquals(
        new Independence(0, 1),
        ProvenanceFinder.standard().find(coverage, AS_OF).claims().get(0).independent());
  }

  @Test
  void statementsOfDocumentsThatAreNotThereAreLeftOut() {
    Claim claim =
        new Claim(
            "c1",
            "nothing",
            List.of(
                new Statement(
                    new DocumentId("gone"),
                    List.of(new Span(0, 3)),
                    Optional.of("a1"),
                    Modality.ACTUAL)));
    Coverage coverage =
        new Coverage(List.of(), List.of(), List.of(claim), (document, entity) -> Optional.empty());
    ClaimProvenance found = ProvenanceFinder.standard().find(coverage, AS_OF).claims().get(0);
    assertEquals(new Independence(0, 0), found.independent());
    assertTrue(found.traces().isEmpty());
  }

  private static <T> T any(T[] values, Random random) {
    return List.of(values).get(random.nextInt(values.length));
  }

  private static List<Evidence> evidence(ClaimProvenance found) {
    List<Evidence> all = new ArrayList<>(found.counting());
    found.traces().forEach(trace -> all.addAll(trace.evidence()));
    found.roots().forEach(root -> all.addAll(root.evidence()));
    return all;
  }

  private static <T> List<T> shuffled(List<T> list, Random random) {
    List<T> copy = new ArrayList<>(list);
    Collections.shuffle(copy, random);
    return copy;
  }

  private static Coverage random(Random random) {
    int count = 1 + random.nextInt(6);
    List<Analysis> analyses = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Document document = document("d" + i, "The Post " + random.nextInt(4), text(random));
      int length = document.text().length();
      List<Attribution> attributions = attributions(random, length);
      analyses.add(analysis(document, attributions));
      statements.add(
          new Statement(
              document.id(),
              List.of(span(random, length)),
              random.nextBoolean() ? Optional.of("a1") : Optional.empty(),
              any(Modality.values(), random)));
    }
    List<Derivation> derivations = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      String from = "d" + random.nextInt(count);
      String to = "d" + random.nextInt(count);
      int lengthOfFrom = analyses.get(from.charAt(1) - '0').document().text().length();
      derivations.add(
          new Derivation(
              new DocumentId(from),
              Optional.of(new DocumentId(to)),
              Optional.empty(),
              any(DerivationKind.values(), random),
              random.nextDouble(),
              List.of(
                  new DerivationEvidence(
                      Optional.of(span(random, lengthOfFrom)), Optional.empty(), "test"))));
    }
    return new Coverage(
        analyses,
        derivations,
        List.of(new Claim("c1", "words", statements)),
        (document, entity) -> Optional.of(entity));
  }

  private static String text(Random random) {
    String[] words = LETTERS.split(" ", -1);
    StringBuilder text = new StringBuilder("x");
    int length = random.nextInt(40);
    for (int i = 0; i < length; i++) {
      text.append(random.nextInt(4) == 0 ? "" : " ").append(words[random.nextInt(words.length)]);
    }
    return text.toString();
  }

  private static List<Attribution> attributions(Random random, int length) {
    return List.of(
        new Attribution(
            "a1",
            random.nextInt(4) == 0 ? List.of() : List.of(span(random, length)),
            random.nextBoolean() ? List.of() : List.of(span(random, length)),
            List.of(span(random, length)),
            Attribution.Kind.INDIRECT,
            any(Act.values(), random),
            Hedge.NONE,
            random.nextBoolean() ? Optional.of("e1") : Optional.empty(),
            random.nextInt(4) == 0 ? Optional.of("a1") : Optional.empty(),
            random.nextBoolean()
                ? List.of(new Via("The Post " + random.nextInt(5), span(random, length)))
                : List.of(),
            0.5,
            "test"));
  }

  private static Span span(Random random, int length) {
    int start = random.nextInt(length);
    return new Span(start, start + 1 + random.nextInt(length - start));
  }

  private static Document document(String id, String outlet, String text) {
    Document plain =
        Document.ofText(
            id,
            Optional.of("en"),
            text,
            List.of(new Block(new Span(0, text.length()), Block.Kind.PARAGRAPH)));
    return new Document(
        new DocumentId(id),
        id,
        Optional.of(outlet),
        Optional.empty(),
        List.of(),
        plain.published(),
        plain.updated(),
        plain.language(),
        plain.canonicalUri(),
        List.of(),
        List.of(),
        text,
        plain.blocks(),
        List.of());
  }

  private static Analysis analysis(Document document, List<Attribution> attributions) {
    Entity entity =
        new Entity(
            "e1", Entity.Type.PERSON, "x", List.of(new Mention(new Span(0, 1), Mention.Kind.NAME)));
    return new Analysis(
        document,
        List.of(),
        SentenceSplitter.split(document.text(), document.blocks()),
        List.of(entity),
        List.of(),
        List.of(),
        attributions,
        List.of(),
        List.of(),
        List.of());
  }
}
