package dev.hearsay.bench.mentions;

import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Published;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.mentions.GumChains.Guidelines;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tables of coreference scores, all systems under the same filter. */
final class CoreferenceTables {

  private static final Set<String> ACTORS = Set.of("person", "organization");
  private static final Set<String> OTHERS =
      Set.of(
          "place",
          "event",
          "object",
          "abstract",
          "substance",
          "animal",
          "plant",
          "time",
          "quantity");

  private final List<GumChains> texts;
  private final String which;

  /**
   * @param which texts these are, for the tables ("held-out")
   */
  CoreferenceTables(List<GumChains> texts, String which) {
    this.texts = List.copyOf(texts);
    this.which = which;
  }

  /**
   * Persons and organisations under both guidelines, exact and by heads, and what else there is.
   */
  List<Section> sections(FoundChains ours, List<FoundChains> others) {
    return List.of(
        section("exact", Guidelines.ONTO_GUM, ACTORS, false, ours, others),
        section("heads", Guidelines.ONTO_GUM, ACTORS, true, ours, others),
        section("exact", Guidelines.GUM, ACTORS, false, ours, others),
        section("heads", Guidelines.GUM, ACTORS, true, ours, others),
        section("exact", Guidelines.ONTO_GUM, OTHERS, false, ours, others));
  }

  private Section section(
      String match,
      Guidelines guidelines,
      Set<String> types,
      boolean heads,
      FoundChains ours,
      List<FoundChains> others) {
    String by = guidelines == Guidelines.ONTO_GUM ? "OntoGUM" : "GUM";
    List<Published> rows = new ArrayList<>();
    for (FoundChains other : others) {
      Map<String, Double> figures = new LinkedHashMap<>();
      figures(score(other, guidelines, types, heads))
          .forEach(figure -> figures.put(figure.name(), figure.value()));
      rows.add(new Published(other.system(), "run here on the same texts", figures));
    }
    return new Section(
        (types == ACTORS ? "Persons and organisations" : "Everything else")
            + ", "
            + by
            + ", "
            + match
            + ", "
            + which,
        "GUM news, " + texts.size() + " " + which + " texts",
        ours.system(),
        figures(score(ours, guidelines, types, heads)),
        rows,
        "Names, nominals and pronouns. "
            + (heads
                ? "A mention is right when the word at its head is."
                : "Both ends exact, the ending of a possessive aside.")
            + " The same filter for every system: a chain counts by what most of its heads are in"
            + " GUM; chains of one mention don't count.");
  }

  private CoreferenceScore score(
      FoundChains found, Guidelines guidelines, Set<String> types, boolean heads) {
    CoreferenceScore score = new CoreferenceScore();
    for (GumChains text : texts) {
      var key = text.key(guidelines, types);
      var chains = found.of(text.name());
      var response =
          text.filter(
              guidelines == Guidelines.ONTO_GUM ? text.withAppositions(chains) : chains, types);
      if (heads) {
        score.add(text.heads(key), text.heads(response));
      } else {
        score.add(key, response);
      }
    }
    return score;
  }

  private static List<Figure> figures(CoreferenceScore score) {
    List<Figure> figures = new ArrayList<>();
    figures.add(Figure.quality("CoNLL average", 100 * score.average(), Map.of()));
    figures.add(Figure.quality("MUC F1", 100 * score.of(CoreferenceMetric.MUC).f1(), Map.of()));
    figures.add(Figure.quality("B³ F1", 100 * score.of(CoreferenceMetric.B_CUBED).f1(), Map.of()));
    figures.add(
        Figure.quality("CEAFe F1", 100 * score.of(CoreferenceMetric.CEAF_E).f1(), Map.of()));
    Ratio mentions = score.mentions();
    figures.add(
        Figure.f1(
            "mentions F1",
            Math.round(mentions.recalled()),
            Math.round(mentions.found()),
            Math.round(mentions.expected())));
    return figures;
  }
}
