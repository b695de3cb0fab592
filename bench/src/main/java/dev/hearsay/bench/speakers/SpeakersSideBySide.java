package dev.hearsay.bench.speakers;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The labelled quotations as Hearsay and another system read them, scored alike. */
public final class SpeakersSideBySide {

  private static final String MARKS = "\"“”„«»";

  private SpeakersSideBySide() {}

  /**
   * A section for each of our modes and one for the other system.
   *
   * @param part of PolNeAR, with the texts
   * @param theirs what the other system found, by text
   */
  public static List<Section> sections(
      Path part, String system, Map<String, List<SaidQuotation>> theirs) throws IOException {
    List<Quotation> quotations = QuotationFile.read();
    Map<String, String> texts = new HashMap<>();
    List<Section> sections = new ArrayList<>();
    for (Accuracy accuracy : Accuracy.values()) {
      Map<String, List<SaidQuotation>> ours = ours(part, quotations, accuracy, texts);
      String mode = "Hearsay, " + accuracy.name().toLowerCase(Locale.ROOT);
      sections.add(section(mode, quotations, ours, texts));
    }
    sections.add(section(system, quotations, theirs, texts));
    return sections;
  }

  private static Map<String, List<SaidQuotation>> ours(
      Path part, List<Quotation> quotations, Accuracy accuracy, Map<String, String> texts)
      throws IOException {
    Analyzer analyzer = Analyzer.with(accuracy);
    PolnearTexts polnear = new PolnearTexts(part);
    Map<String, List<SaidQuotation>> ours = new HashMap<>();
    for (String id : quotations.stream().map(Quotation::textId).distinct().toList()) {
      Analysis analysis = analyzer.analyze(polnear.read(id));
      texts.put(id, analysis.document().text());
      Map<String, String> names =
          analysis.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
      ours.put(
          id,
          analysis.attributions().stream()
              .map(one -> new SaidQuotation(one.content(), one.speaker().map(names::get)))
              .toList());
    }
    return ours;
  }

  private static Section section(
      String system,
      List<Quotation> quotations,
      Map<String, List<SaidQuotation>> said,
      Map<String, String> texts) {
    long found = 0;
    long right = 0;
    long rightByLastWord = 0;
    long marked = 0;
    long markedRight = 0;
    for (Quotation quotation : quotations) {
      List<SaidQuotation> here = said.getOrDefault(quotation.textId(), List.of());
      boolean isFound = isFound(quotation, here);
      boolean isRight = isFound && quotation.isBy(speaker(quotation, here));
      boolean isMarked = isMarked(quotation, texts.getOrDefault(quotation.textId(), ""));
      found += isFound ? 1 : 0;
      right += isRight ? 1 : 0;
      boolean isRightByLastWord =
          isFound && (isRight || quotation.isByLastWord(speaker(quotation, here)));
      rightByLastWord += isRightByLastWord ? 1 : 0;
      marked += isMarked ? 1 : 0;
      markedRight += isMarked && isRight ? 1 : 0;
    }
    return new Section(
        "Speakers of quotations, " + system,
        "PolNeAR dev, " + quotations.size() + " quotations in " + texts.size() + " articles",
        system,
        List.of(
            Figure.percent("right %", right, quotations.size()),
            Figure.percent("found %", found, quotations.size()),
            Figure.percent("right of found %", right, found),
            Figure.percent("between marks: right %", markedRight, marked),
            Figure.percent("right by last word %", rightByLastWord, quotations.size())),
        List.of(),
        "Scored as by bench/run speakers. The pieces of a broken quotation count together for a"
            + " system that has them apart, and the speaker is who has most of it. CoreNLP looks for"
            + " quotations between marks only: one column counts those alone. Its speaker is the"
            + " canonical name that it gives; as that is often a surname, the last column asks for no"
            + " more than the last word of a name.");
  }

  /** At least half of it is in what one speaker is found to have said. */
  static boolean isFound(Quotation quotation, List<SaidQuotation> said) {
    return best(quotation, said)
        .filter(most -> 2 * most.getValue() >= quotation.length())
        .isPresent();
  }

  /** Who has most of it. */
  static Optional<String> speaker(Quotation quotation, List<SaidQuotation> said) {
    return best(quotation, said).flatMap(Map.Entry::getKey);
  }

  /** Of several who have as much of it, the one of whom the least else is taken for the words. */
  private static Optional<Map.Entry<Optional<String>, Integer>> best(
      Quotation quotation, List<SaidQuotation> said) {
    Map<Optional<String>, Integer> shares = new HashMap<>();
    Map<Optional<String>, Integer> lengths = new HashMap<>();
    for (SaidQuotation one : said) {
      int shared = quotation.overlap(one.content());
      if (shared > 0) {
        int length = one.content().stream().mapToInt(Span::length).sum();
        int most = quotation.length();
        shares.merge(one.speaker(), shared, (a, b) -> Math.min(most, a + b));
        lengths.merge(one.speaker(), length, Math::min);
      }
    }
    Comparator<Map.Entry<Optional<String>, Integer>> byShare =
        Comparator.comparingInt(Map.Entry::getValue);
    return shares.entrySet().stream()
        .max(byShare.thenComparingInt(entry -> -lengths.getOrDefault(entry.getKey(), 0)));
  }

  /** Whether a quotation mark stands in the quotation or at its edge. */
  private static boolean isMarked(Quotation quotation, String text) {
    for (Span span : quotation.content()) {
      int end = Math.min(text.length(), span.end() + 1);
      for (int i = Math.max(0, span.start() - 1); i < end; i++) {
        if (MARKS.indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
    }
    return false;
  }
}
