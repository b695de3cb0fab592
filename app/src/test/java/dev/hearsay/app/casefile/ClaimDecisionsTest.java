package dev.hearsay.app.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.app.casefile.ClaimQuery.Bounds;
import dev.hearsay.app.casefile.ClaimQuery.Status;
import dev.hearsay.corpus.CorpusClaim;
import dev.hearsay.corpus.Progress;
import dev.hearsay.mention.linking.Anchor;
import dev.hearsay.provenance.RootDecision;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Roots, notes, and claims asked for by what was decided about them. */
class ClaimDecisionsTest {

  @TempDir private Path folder;
  private CaseFile file;

  @BeforeEach
  void open() {
    file = CaseFile.openOrCreate(folder.resolve("a.hearsay"));
    Cases.add(file, Cases.ferry(0), Cases.ferry(1), Cases.ferry(2), Cases.ferry(40));
  }

  @AfterEach
  void close() {
    file.close();
  }

  private void relate() {
    file.relate(Progress.none());
  }

  private void anotherAnalysis() {
    file.close();
    file = CaseFile.open(folder.resolve("a.hearsay"));
    file.add(
        new AddRequest(List.of(), ReadOptions.defaults(), "test", "fast", 2, true),
        () -> Cases.ANALYZER,
        new Cases.Silent());
  }

  private CorpusClaim shared() {
    ClaimRow row = file.claims(ClaimQuery.all()).items().get(0);
    assertEquals(3, row.outlets());
    return file.claim(row.id()).orElseThrow();
  }

  private static List<String> counting(CorpusClaim claim) {
    return claim.provenance().counting().stream().map(step -> step.rule()).toList();
  }

  @Test
  void aRejectedRootIsGoneUntilItIsTakenBack() {
    CorpusClaim before = shared();
    String id = before.claim().id();
    String root = before.provenance().roots().get(0).id();
    long number = file.decisions().rejectRoot(id, root);
    relate();
    assertEquals(before.provenance().roots().size() - 1, shared().provenance().roots().size());
    assertTrue(counting(shared()).contains(RootDecision.Kind.REJECTED.rule()));
    anotherAnalysis();
    assertTrue(counting(shared()).contains(RootDecision.Kind.REJECTED.rule()));
    assertEquals(List.of(), file.decisions().conflicts());
    file.decisions().undo(number);
    relate();
    assertEquals(before, shared());
    assertThrows(IllegalArgumentException.class, () -> file.decisions().rejectRoot(id, "r99"));
  }

  @Test
  void theLaterVerdictOnARootCounts() {
    CorpusClaim before = shared();
    String id = before.claim().id();
    String root = before.provenance().roots().get(0).id();
    file.decisions().confirmRoot(id, root);
    file.decisions().independentRoot(id, root);
    relate();
    List<String> rules = counting(shared());
    assertTrue(rules.contains(RootDecision.Kind.CONFIRMED.rule()), rules::toString);
    assertTrue(rules.contains(RootDecision.Kind.INDEPENDENT.rule()), rules::toString);
    file.decisions().dependentRoot(id, root);
    relate();
    rules = counting(shared());
    assertFalse(rules.contains(RootDecision.Kind.INDEPENDENT.rule()), rules::toString);
    assertTrue(rules.contains(RootDecision.Kind.DEPENDENT.rule()), rules::toString);
  }

  @Test
  void aVerdictOnARootThatIsNotFoundAnyMoreIsShown() {
    CorpusClaim claim = shared();
    long number =
        file.decisions().confirmRoot(claim.claim().id(), claim.provenance().roots().get(0).id());
    relate();
    assertEquals(List.of(), file.decisions().conflicts());
    Cases.add(
        file,
        Cases.story(
            "https://gazette.example/ferry",
            "The Tarn Gazette",
            "2025-03-09",
            "The Tarn Gazette takes back its story about the northern ferry terminal."));
    assertFalse(
        file.decisions().conflicts().stream()
            .filter(one -> one.decision() == number)
            .toList()
            .isEmpty());
  }

  @Test
  void notesAreFoundAgainChangedAndTakenBack() {
    CorpusClaim claim = shared();
    DocumentId document = claim.claim().statements().get(0).document();
    Decider decider = file.decisions();
    long number = decider.noteClaim(claim.claim().id(), "Ask the board");
    decider.note(document, new Span(0, 0), "Whole");
    decider.noteSource(new Anchor(document, new Span(4, 11)), "Who?");
    assertTrue(file.counts().isRelated(), "notes relate nothing anew");
    anotherAnalysis();
    CaseNote note = noteAbout(CaseNote.About.CLAIM);
    assertEquals(Optional.of(claim.claim().id()), note.claim());
    assertEquals("Ask the board", note.text());
    assertFalse(note.isChanged());
    decider = file.decisions();
    long changed = decider.changeNote(number, "Ask the board again");
    assertEquals("Ask the board again", noteAbout(CaseNote.About.CLAIM).text());
    assertTrue(noteAbout(CaseNote.About.CLAIM).isChanged());
    decider.undo(changed);
    assertEquals("Ask the board", noteAbout(CaseNote.About.CLAIM).text());
    decider.removeNote(decider.changeNote(number, "Never mind"));
    assertEquals(2, decider.notes().size());
    assertThrows(IllegalArgumentException.class, () -> file.decisions().changeNote(number, "x"));
  }

  private CaseNote noteAbout(CaseNote.About about) {
    return file.decisions().notes().stream()
        .filter(note -> note.about() == about)
        .findFirst()
        .orElseThrow();
  }

  private List<ClaimRow> asked(Bounds bounds) {
    ClaimQuery all = ClaimQuery.all();
    return file.claims(
            new ClaimQuery(
                all.words(), all.outlet(), false, false, false, bounds, all.order(), true, 0, 1000))
        .items();
  }

  private static Bounds status(Status status) {
    return new Bounds(
        0, Integer.MAX_VALUE, Optional.empty(), Optional.empty(), Optional.of(status));
  }

  @Test
  void claimsAreAskedForByOutletsSourcesAndDays() {
    List<ClaimRow> all = asked(Bounds.none());
    Bounds headlines = new Bounds(3, 1, Optional.empty(), Optional.empty(), Optional.empty());
    assertEquals(
        all.stream().filter(row -> row.outlets() >= 3 && row.max() <= 1).toList(),
        asked(headlines));
    assertFalse(asked(headlines).isEmpty());
    LocalDate day = LocalDate.of(2025, 3, 3);
    assertEquals(
        all.stream()
            .filter(row -> row.firstSeen().filter(seen -> !seen.isBefore(day)).isPresent())
            .toList(),
        asked(
            new Bounds(
                0, Integer.MAX_VALUE, Optional.of(day), Optional.empty(), Optional.empty())));
    assertEquals(
        all.stream().filter(row -> row.firstSeen().filter(day::equals).isPresent()).toList(),
        asked(
            new Bounds(
                0, Integer.MAX_VALUE, Optional.of(day), Optional.of(day), Optional.empty())));
  }

  @Test
  void claimsAreAskedForByWhatWasDecided() {
    int all = asked(Bounds.none()).size();
    CorpusClaim claim = shared();
    assertEquals(all, asked(status(Status.UNDECIDED)).size());
    long number =
        file.decisions().confirmRoot(claim.claim().id(), claim.provenance().roots().get(0).id());
    relate();
    assertEquals(
        List.of(claim.claim().id()),
        asked(status(Status.CONFIRMED)).stream().map(ClaimRow::id).toList());
    assertEquals(all - 1, asked(status(Status.UNDECIDED)).size());
    assertTrue(asked(status(Status.REJECTED)).isEmpty());
    file.decisions().undo(number);
    relate();
    assertTrue(asked(status(Status.CONFIRMED)).isEmpty());
  }
}
