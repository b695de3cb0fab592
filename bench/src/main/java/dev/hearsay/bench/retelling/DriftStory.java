package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * An original with retellings of which every change is known.
 *
 * @param drift what was changed in substance; all else is rewording, rounding, or taken from
 *     another upstream text
 * @param conflicts between the original and a paper that gives another number
 */
public record DriftStory(
    List<Document> documents,
    List<Derivation> derivations,
    List<KnownDrift> drift,
    List<KnownConflict> conflicts) {

  public DriftStory {
    documents = List.copyOf(documents);
    derivations = List.copyOf(derivations);
    drift = List.copyOf(drift);
    conflicts = List.copyOf(conflicts);
  }

  /** Two papers, neither of which descends from the other, give different numbers for one thing. */
  public record KnownConflict(DocumentId one, Span first, DocumentId other, Span second) {}

  /**
   * Makes stories: the same seed gives the same.
   *
   * @param heldOut whether to take the themes, facts and synonyms of which only figures are looked
   *     at
   */
  public static List<DriftStory> make(int count, boolean heldOut, long seed) {
    List<Theme> themes = Theme.all().stream().filter(theme -> theme.heldOut() == heldOut).toList();
    List<ChangeableFact> facts =
        ChangeableFact.all().stream().filter(fact -> fact.heldOut() == heldOut).toList();
    Random random = new Random(seed);
    List<DriftStory> stories = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Theme theme = themes.get(i % themes.size());
      stories.add(new DriftStoryMaker(theme, facts, heldOut, random.nextLong()).make());
    }
    return stories;
  }
}
