package dev.hearsay.bench.speakers;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.analysis.Analyzer;
import dev.hearsay.attribution.Accuracy;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.polnear.PolnearTexts;
import dev.hearsay.bench.speakers.Quotation.SourceWords;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Whether the speakers of quotations are right when articles are read from end to end. */
final class QuotationSpeakers {

  /**
   * What became of a quotation.
   *
   * @param attribution ours that covers it; none where it wasn't found
   * @param speaker name of our attribution's speaker
   */
  record Answer(Quotation quotation, Optional<Attribution> attribution, Optional<String> speaker) {

    boolean found() {
      return attribution.isPresent();
    }

    boolean right() {
      return found() && quotation.isBy(speaker);
    }
  }

  private QuotationSpeakers() {}

  /** The title of the section of one mode. */
  static String title(Accuracy accuracy) {
    return "Speakers of quotations, " + accuracy.name().toLowerCase(Locale.ROOT) + " mode";
  }

  /**
   * Reads the texts of a part of PolNeAR that quotations were marked in, once in each mode.
   *
   * @return a section for each mode; none where none of these texts is there
   */
  static List<Section> sections(Path part) throws IOException {
    List<Section> sections = new ArrayList<>();
    for (Accuracy accuracy : Accuracy.values()) {
      List<Answer> answers = answers(part, accuracy);
      if (!answers.isEmpty()) {
        sections.add(section(accuracy, answers));
      }
    }
    return sections;
  }

  private static Section section(Accuracy accuracy, List<Answer> answers) {
    long texts = answers.stream().map(one -> one.quotation().textId()).distinct().count();
    long found = answers.stream().filter(Answer::found).count();
    long right = answers.stream().filter(Answer::right).count();
    return new Section(
        title(accuracy),
        "PolNeAR dev, " + answers.size() + " quotations in " + texts + " articles",
        "Hearsay, end to end",
        List.of(
            Figure.percent("right %", right, answers.size()),
            Figure.percent("found %", found, answers.size()),
            Figure.percent("right of found %", right, found),
            right("names %", answers, SourceWords.NAME),
            right("pronouns %", answers, SourceWords.PRONOUN),
            right("nominals %", answers, SourceWords.NOMINAL),
            right("no source %", answers, SourceWords.NONE)),
        List.of(),
        "Articles are read as hearsay read does. A quotation is found when an attribution's"
            + " content holds at least half of it; what isn't found isn't right. A person is"
            + " right by first and last name, so a surname alone is only where the article"
            + " gives no more; others by the whole name, whatever the case and the leading"
            + " article. Names, pronouns, nominals: what the source's words are.");
  }

  private static Figure right(String name, List<Answer> answers, SourceWords words) {
    List<Answer> some = answers.stream().filter(one -> one.quotation().words() == words).toList();
    return Figure.percent(name, some.stream().filter(Answer::right).count(), some.size());
  }

  /** What became of each quotation whose text is there. */
  private static List<Answer> answers(Path part, Accuracy accuracy) throws IOException {
    Map<String, List<Quotation>> byText =
        QuotationFile.read().stream()
            .collect(
                Collectors.groupingBy(Quotation::textId, LinkedHashMap::new, Collectors.toList()));
    PolnearTexts texts = new PolnearTexts(part);
    if (byText.keySet().stream().noneMatch(texts::has)) {
      return List.of();
    }
    Analyzer analyzer = Analyzer.with(accuracy);
    List<Answer> answers = new ArrayList<>();
    for (Map.Entry<String, List<Quotation>> text : byText.entrySet()) {
      if (texts.has(text.getKey())) {
        Analysis analysis = analyzer.analyze(texts.read(text.getKey()));
        text.getValue().forEach(quotation -> answers.add(answer(quotation, analysis)));
      }
    }
    return answers;
  }

  private static Answer answer(Quotation quotation, Analysis analysis) {
    Optional<Attribution> attribution = covering(quotation, analysis.attributions());
    Map<String, String> names =
        analysis.entities().stream().collect(Collectors.toMap(Entity::id, Entity::name));
    return new Answer(
        quotation, attribution, attribution.flatMap(Attribution::speaker).map(names::get));
  }

  /**
   * The attribution that holds most of a quotation, and at least half; of several that hold as much
   * the one that says least besides.
   */
  static Optional<Attribution> covering(Quotation quotation, List<Attribution> attributions) {
    return attributions.stream()
        .filter(one -> 2 * quotation.overlap(one.content()) >= quotation.length())
        .max(
            Comparator.comparingInt((Attribution one) -> quotation.overlap(one.content()))
                .thenComparingInt(one -> -one.content().stream().mapToInt(Span::length).sum()));
  }
}
