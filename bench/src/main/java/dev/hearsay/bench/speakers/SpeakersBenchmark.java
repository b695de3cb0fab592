package dev.hearsay.bench.speakers;

import dev.hearsay.attribution.Accuracy;
import dev.hearsay.attribution.Assembly;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.AttributionAssembler;
import dev.hearsay.attribution.LinkedSpans;
import dev.hearsay.bench.measure.Benchmark;
import dev.hearsay.bench.measure.BenchmarkResult;
import dev.hearsay.bench.measure.Figure;
import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.measure.Section;
import dev.hearsay.bench.speakers.CorefText.GoldMention;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether marked sources and third-person pronouns are resolved to the right names, and whether
 * quotations get the right speakers when articles are read from end to end.
 */
public final class SpeakersBenchmark implements Benchmark {

  private static final Set<String> HE_SHE =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");

  @Override
  public String name() {
    return "speakers";
  }

  @Override
  public String describes() {
    return "whom sources, pronouns and names mean";
  }

  @Override
  public BenchmarkResult run(Gold gold) throws IOException {
    List<CorefText> texts = read(gold.require("gum-news/dep"));
    AttributionAssembler assembler = AttributionAssembler.standard();
    Counts counts = new Counts();
    for (CorefText text : texts) {
      List<Sentence> sentences =
          SentenceSplitter.split(text.document().text(), text.document().blocks());
      Assembly assembly =
          assembler.assemble(text.document(), sentences, List.of(), linked(text, sentences));
      countSources(text, assembly, counts);
      countPronouns(text, assembly, counts);
      countPersons(text, assembly, counts);
    }
    List<Section> sections = new ArrayList<>(sections(texts.size(), counts));
    List<Section> quotations = QuotationSpeakers.sections(gold.folder().resolve("polnear/dev"));
    sections.addAll(quotations);
    return new BenchmarkResult(
        sections,
        quotations.isEmpty()
            ? Arrays.stream(Accuracy.values()).map(QuotationSpeakers::title).toList()
            : List.of());
  }

  private static List<Section> sections(int texts, Counts counts) {
    return List.of(
        new Section(
            "Speakers of marked sources",
            "GUM news, " + texts + " articles",
            "Hearsay, rules",
            List.of(
                Figure.percent("names %", counts.nameRight, counts.name),
                Figure.percent("pronouns %", counts.pronounRight, counts.pronoun),
                Figure.percent("nominals %", counts.nominalRight, counts.nominal),
                Figure.percent("never named %", counts.unnamedRight, counts.unnamed)),
            List.of(),
            "Source words are given. A speaker is right when a name of it stands at the head of a"
                + " mention of the marked chain; where the chain has no name, when no name is"
                + " given."),
        new Section(
            "He and she, and names of persons",
            "GUM news, " + texts + " articles, all mentions",
            "Hearsay, rules",
            List.of(
                Figure.percent("he, she right %", counts.genderedRight, counts.gendered),
                Figure.f1(
                    "person names F1", counts.personRight, counts.personFound, counts.person)),
            List.of(),
            "Pronouns whose chain is named in the text. A person's name is right when it covers the"
                + " head of a marked mention of a person."));
  }

  private static final class Counts {
    private long name;
    private long nameRight;
    private long pronoun;
    private long pronounRight;
    private long nominal;
    private long nominalRight;
    private long unnamed;
    private long unnamedRight;
    private long gendered;
    private long genderedRight;
    private long person;
    private long personFound;
    private long personRight;
  }

  private static List<CorefText> read(Path folder) throws IOException {
    List<Path> paths;
    try (Stream<Path> files = Files.list(folder)) {
      paths = files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    List<CorefText> texts = new ArrayList<>();
    for (Path path : paths) {
      texts.add(CorefText.read(path));
    }
    return texts;
  }

  /**
   * The marked sources; the rest of the sentence stands for cue and content, which don't matter.
   */
  private static List<LinkedSpans> linked(CorefText text, List<Sentence> sentences) {
    List<LinkedSpans> linked = new ArrayList<>();
    for (Span source : text.sources()) {
      sentences.stream()
          .filter(sentence -> sentence.span().overlaps(source))
          .findFirst()
          .ifPresent(
              sentence ->
                  linked.add(
                      new LinkedSpans(
                          List.of(source),
                          List.of(),
                          List.of(new Span(source.end(), source.end())),
                          1,
                          "marked")));
    }
    return linked;
  }

  private static void countSources(CorefText text, Assembly assembly, Counts counts) {
    for (Attribution attribution : assembly.attributions()) {
      Optional<GoldMention> gold = mentionOf(text, attribution.source().get(0));
      if (gold.isEmpty()) {
        continue;
      }
      Optional<Entity> speaker = attribution.speaker().map(id -> entity(assembly, id));
      boolean named =
          text.mentions().stream().anyMatch(m -> m.chain() == gold.get().chain() && m.named());
      if (!named) {
        counts.unnamed++;
        counts.unnamedRight += speaker.filter(SpeakersBenchmark::isNamed).isEmpty() ? 1 : 0;
        continue;
      }
      int right =
          speaker.filter(entity -> isIn(text, entity, gold.get().chain())).isPresent() ? 1 : 0;
      if (gold.get().named()) {
        counts.name++;
        counts.nameRight += right;
      } else if (gold.get().pronoun()) {
        counts.pronoun++;
        counts.pronounRight += right;
      } else {
        counts.nominal++;
        counts.nominalRight += right;
      }
    }
  }

  /** The longest marked mention inside the source, or the shortest around it. */
  private static Optional<GoldMention> mentionOf(CorefText text, Span source) {
    Comparator<GoldMention> byLength = Comparator.comparingInt(mention -> mention.span().length());
    return text.mentions().stream()
        .filter(mention -> source.contains(mention.span()))
        .max(byLength)
        .or(
            () ->
                text.mentions().stream()
                    .filter(mention -> mention.span().contains(source))
                    .min(byLength));
  }

  private static void countPronouns(CorefText text, Assembly assembly, Counts counts) {
    for (GoldMention gold : text.mentions()) {
      String words = gold.span().of(text.document().text()).toLowerCase(Locale.ROOT);
      boolean named =
          text.mentions().stream().anyMatch(m -> m.chain() == gold.chain() && m.named());
      if (!HE_SHE.contains(words) || !named) {
        continue;
      }
      counts.gendered++;
      boolean right =
          assembly.entities().stream()
              .filter(
                  entity -> entity.mentions().stream().anyMatch(m -> m.span().equals(gold.span())))
              .anyMatch(entity -> isIn(text, entity, gold.chain()));
      counts.genderedRight += right ? 1 : 0;
    }
  }

  private static void countPersons(CorefText text, Assembly assembly, Counts counts) {
    List<Span> names =
        assembly.entities().stream()
            .filter(entity -> entity.type() == Entity.Type.PERSON)
            .flatMap(entity -> entity.mentions().stream())
            .filter(mention -> mention.kind() == Mention.Kind.NAME)
            .map(Mention::span)
            .toList();
    List<GoldMention> persons =
        text.mentions().stream()
            .filter(mention -> mention.named() && mention.type().equals("person"))
            .toList();
    counts.personFound += names.size();
    counts.person += persons.stream().map(GoldMention::head).distinct().count();
    counts.personRight +=
        names.stream()
            .filter(name -> persons.stream().anyMatch(person -> name.contains(person.head())))
            .count();
  }

  private static Entity entity(Assembly assembly, String id) {
    return assembly.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isNamed(Entity entity) {
    return entity.mentions().stream().anyMatch(mention -> mention.kind() == Mention.Kind.NAME);
  }

  /** Whether one of the entity's names stands at the head of a mention of the chain. */
  private static boolean isIn(CorefText text, Entity entity, int chain) {
    return entity.mentions().stream()
        .filter(mention -> mention.kind() == Mention.Kind.NAME)
        .anyMatch(
            mention ->
                text.mentions().stream()
                    .anyMatch(
                        gold -> gold.chain() == chain && mention.span().contains(gold.head())));
  }
}
