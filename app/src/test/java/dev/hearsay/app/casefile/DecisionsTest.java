package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Statement;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide is obeyed, kept, taken back, and shown where it doesn't go well. */
class DecisionsTest {

  @TempDir private Path folder;
  private CaseFile file;

  @BeforeEach
  void open() {
    file = CaseFile.openOrCreate(folder.resolve("a.hearsay"));
    Cases.add(file, Cases.ferry(0), Cases.ferry(1), Cases.ferry(2));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void relate() {
    file.relate(Progress.none());
  }

  private DocumentId of(String outlet) {
    return file.documents(DocumentQuery.all()).items().stream()
        .filter(row -> row.outlet().orElse("").contains(outlet))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private Attribution attribution(DocumentId document, String words) {
    Analysis analysis = file.analysis(document).orElseThrow();
    return analysis.attributions().stream()
        .filter(one -> Obeyed.hull(one.content()).of(analysis.document().text()).contains(words))
        .findFirst()
        .orElseThrow();
  }

  /** The file as it is without the history of decisions. */
  private List<String> contents() {
    return file.contents().stream().filter(line -> !line.startsWith("decision |")).toList();
  }

  @Test
  void aRejectedAttributionDoesntCountUntilItIsTakenBack() {
    List<String> before = contents();
    DocumentId herald = of("Herald");
    Attribution wrong = attribution(herald, "410 dockers");
    long number = file.decisions().rejectAttribution(herald, wrong.id());
    assertFalse(file.counts().isRelated());
    relate();
    assertTrue(file.sources("Müller", 0, 10).items().isEmpty(), "she isn't quoted any more");
    assertFalse(contents().equals(before));
    file.decisions().undo(number);
    relate();
    assertEquals(before, contents());
    CaseDecision kept = file.decisions().all().get(0);
    assertEquals(number, kept.number());
    assertFalse(kept.isInForce());
    assertTrue(kept.places().get(0).words().contains("410 dockers"));
  }

  @Test
  void decisionsSurviveAnotherAnalysisAndAnotherProcess() {
    DocumentId herald = of("Herald");
    file.decisions().rejectAttribution(herald, attribution(herald, "410 dockers").id());
    relate();
    List<String> before = contents();
    file.close();
    file = CaseFile.open(folder.resolve("a.hearsay"));
    AddReport report =
        file.add(
            new AddRequest(List.of(), ReadOptions.defaults(), "test", "fast", 2, true),
            () -> Cases.ANALYZER,
            new Cases.Silent());
    assertEquals(3, report.analyzed());
    assertEquals(before, contents());
    assertEquals(List.of(), file.decisions().conflicts());
  }

  @Test
  void aRejectedDerivationIsNone() {
    Derivation wrong =
        file.derivations().stream()
            .filter(one -> one.from().equals(of("Courier")))
            .findFirst()
            .orElseThrow();
    List<String> before = contents();
    long number = file.decisions().rejectDerivation(wrong);
    relate();
    assertTrue(
        file.derivations().stream()
            .noneMatch(one -> one.from().equals(wrong.from()) && one.to().equals(wrong.to())));
    file.decisions().undo(number);
    relate();
    assertEquals(before, contents());
    file.decisions().confirmDerivation(wrong);
    relate();
    assertEquals(List.of(), file.decisions().conflicts());
  }

  @Test
  void claimsAreMergedAndSplit() {
    List<ClaimRow> rows = file.claims(ClaimQuery.all()).items();
    CorpusClaim shared = file.claim(rows.get(0).id()).orElseThrow();
    ClaimRow other = rows.get(rows.size() - 1);
    List<String> before = contents();
    long merged = file.decisions().mergeClaims(shared.claim().id(), other.id());
    relate();
    assertEquals(rows.size() - 1, file.claims(ClaimQuery.all()).total());
    file.decisions().undo(merged);
    relate();
    assertEquals(before, contents());
    Statement statement = shared.claim().statements().get(1);
    long split = file.decisions().splitClaim(shared.claim().id(), statement);
    relate();
    assertEquals(rows.size() + 1, file.claims(ClaimQuery.all()).total());
    assertTrue(
        file.claims(ClaimQuery.all()).items().stream()
            .map(row -> file.claim(row.id()).orElseThrow().claim().statements())
            .anyMatch(List.of(statement)::equals));
    file.decisions().undo(split);
    relate();
    assertEquals(before, contents());
    assertThrows(
        IllegalArgumentException.class, () -> file.decisions().mergeClaims("c0", other.id()));
  }

  @Test
  void entitiesAreMergedAndTheConflictIsShown() {
    Anchor one = named("Gazette", "officials");
    Anchor other = named("Herald", "Müller");
    file.decisions().sameEntity(one, other);
    relate();
    long second = file.decisions().otherEntity(one, other);
    relate();
    assertTrue(
        file.decisions().conflicts().stream().allMatch(conflict -> conflict.decision() <= second),
        () -> file.decisions().conflicts().toString());
    assertEquals(2, file.decisions().about(of("Herald")).size());
  }

  private Anchor named(String outlet, String words) {
    DocumentId id = of(outlet);
    Analysis analysis = file.analysis(id).orElseThrow();
    Entity entity =
        analysis.entities().stream()
            .filter(
                one ->
                    one.mentions().stream()
                        .anyMatch(
                            mention ->
                                mention.span().of(analysis.document().text()).contains(words)))
            .findFirst()
            .orElseThrow();
    return new Anchor(id, entity.mentions().get(0).span());
  }

  @Test
  void aDecisionAboutAnOlderVersionIsShownAsAConflict() {
    DocumentId gazette = of("Gazette");
    long number =
        file.decisions().confirmAttribution(gazette, attribution(gazette, "140 dockers").id());
    relate();
    assertEquals(List.of(), file.decisions().conflicts());
    Cases.add(file, Cases.ferry(0).replace("140 dockers", "120 dockers"));
    assertEquals(
        List.of(new CaseConflict(number, CaseConflict.Kind.OLDER_VERSION)),
        file.decisions().conflicts());
  }

  @Test
  void theOutletRegisterCountsAtOnce() {
    ClaimRow before = file.claims(ClaimQuery.all()).items().get(0);
    assertEquals(3, before.outlets());
    assertEquals(3, before.families());
    assertEquals(0, before.trusted());
    long generation = file.generation();
    OutletEntry courier =
        new OutletEntry(
            "The Lowmark Courier", Optional.of(true), Optional.of("Tarn Press"), Optional.empty());
    long number = file.decisions().outlet(courier);
    file.decisions()
        .outlet(
            new OutletEntry(
                "The Tarn Gazette",
                Optional.of(false),
                Optional.of("Tarn Press"),
                Optional.empty()));
    ClaimRow after = file.claims(ClaimQuery.all()).items().get(0);
    assertEquals(2, after.families());
    assertEquals(1, after.trusted());
    assertTrue(file.counts().isRelated());
    assertTrue(file.generation() > generation);
    assertTrue(
        file.outlets().stream()
            .anyMatch(
                row ->
                    row.name().equals(courier.name()) && row.trusted().equals(Optional.of(true))));
    file.decisions().undo(number);
    assertEquals(0, file.claims(ClaimQuery.all()).items().get(0).trusted());
  }

  @Test
  void notesAreKept() {
    DocumentId herald = of("Herald");
    file.decisions().note(herald, new Span(0, 11), "Ask \"them\"\nagain — 😀");
    CaseDecision note = file.decisions().about(herald).get(0);
    assertEquals("Ask \"them\"\nagain — 😀", note.note());
    assertEquals("The harbour", note.places().get(0).words());
    assertThrows(
        IllegalArgumentException.class,
        () -> file.decisions().note(herald, new Span(0, 100_000), "outside"));
  }
}
