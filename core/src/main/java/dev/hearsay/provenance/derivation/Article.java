package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is kept of a document to relate it to others; its analysis may be let go.
 *
 * @param outlet plain name of who published it; its host where nobody names it; else empty
 * @param forms the names by which texts may call the outlet, plain
 * @param host of its address; empty where it has none
 * @param addresses where it was found and what it calls its own, without what doesn't tell
 * @param sentences in text order
 * @param facts of all sentences, ascending, each once
 * @param having for each fact the numbers of the sentences that have it, ascending
 * @param names words that names are made of and that are no words of the language, in lower case
 * @param words how many it has
 * @param runs as {@link WordRuns} makes them
 * @param quoted characters between quotation marks
 * @param attributed characters of what somebody else is said to say
 * @param credits in text order
 * @param quotations what sources are said to say
 * @param speakers those sources
 * @param damage how many places are damaged
 * @param vague whether it names reports and not whose ("according to reports")
 * @param access whether it says that something was told or shown to its own outlet
 * @param signed whether its own outlet signs at the head of the text, as agencies do for those who
 *     print it
 */
@SuppressWarnings("ArrayRecordComponent") // compared by identity
record Article(
    Document document,
    String outlet,
    Set<String> forms,
    String host,
    List<String> addresses,
    List<FactSentence> sentences,
    int[] facts,
    int[][] having,
    Set<String> names,
    int words,
    int[] runs,
    BitSet quoted,
    BitSet attributed,
    List<StatedCredit> credits,
    List<SourcedQuotation> quotations,
    List<OwnWords.Speaker> speakers,
    int damage,
    boolean vague,
    boolean access,
    boolean signed) {

  Article {
    forms = Set.copyOf(forms);
    addresses = List.copyOf(addresses);
    sentences = List.copyOf(sentences);
    names = Set.copyOf(names);
    credits = List.copyOf(credits);
    quotations = List.copyOf(quotations);
    speakers = List.copyOf(speakers);
  }

  /**
   * Words that a source is quoted with, or said to have said.
   *
   * @param source plain name of the speaker and the plain words that name it
   */
  record SourcedQuotation(List<String> source, Span content, boolean direct) {}

  static Article of(Analysis analysis) {
    Document document = analysis.document();
    String host =
        Stream.concat(document.canonicalUri().stream(), Stream.of(document.uri()))
            .flatMap(uri -> OutletNames.host(uri).stream())
            .findFirst()
            .orElse("");
    BitSet quoted = Quoted.characters(document);
    BitSet attributed = new BitSet();
    analysis.attributions().stream()
        .flatMap(attribution -> attribution.content().stream())
        .forEach(span -> attributed.set(span.start(), span.end()));
    String outlet = document.outlet().map(OutletNames::plain).orElse(host);
    List<FactSentence> sentences = SentenceReader.read(analysis, quoted, attributed);
    int[] facts = facts(sentences);
    List<SourcedQuotation> quotations = SourceReader.read(analysis);
    return new Article(
        document,
        outlet,
        OutletNames.forms(document.outlet().orElse("")),
        host,
        addresses(document),
        sentences,
        facts,
        having(facts, sentences),
        CapitalizedNames.words(analysis),
        analysis.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum(),
        WordRuns.of(analysis.sentences()),
        quoted,
        attributed,
        CreditReader.read(analysis, outlet),
        quotations,
        OwnWords.speakers(quotations),
        analysis.damage().size(),
        Signs.isVague(document),
        Signs.claimsAccess(analysis, outlet),
        CreditReader.isSigned(analysis, outlet));
  }

  private static int[] facts(List<FactSentence> sentences) {
    return Fact.sorted(
        sentences.stream().flatMapToInt(sentence -> Arrays.stream(sentence.facts())));
  }

  private static int[][] having(int[] facts, List<FactSentence> sentences) {
    int[][] having = new int[facts.length][];
    Map<Integer, Integer> places = new HashMap<>();
    for (int i = 0; i < facts.length; i++) {
      places.put(Fact.key(facts[i]), i);
      having[i] = new int[0];
    }
    for (int sentence = 0; sentence < sentences.size(); sentence++) {
      for (int fact : sentences.get(sentence).facts()) {
        int place = places.getOrDefault(Fact.key(fact), -1);
        having[place] = Arrays.copyOf(having[place], having[place].length + 1);
        having[place][having[place].length - 1] = sentence;
      }
    }
    return having;
  }

  private static List<String> addresses(Document document) {
    return Stream.concat(Stream.of(document.uri()), document.canonicalUri().stream())
        .map(Credits::withoutEnd)
        .distinct()
        .toList();
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return document.id().hashCode();
  }

  DocumentId id() {
    return document.id();
  }

  /** Who published it, as people call them; absent where nobody says so. */
  Optional<String> outletName() {
    return document.outlet().or(() -> Optional.of(host).filter(name -> !name.isEmpty()));
  }

  /** Days by which this was published after the other; absent where a date isn't known. */
  Optional<Double> daysAfter(Article other) {
    Optional<PublicationTime> mine = document.published();
    Optional<PublicationTime> theirs = other.document.published();
    if (mine.isEmpty() || theirs.isEmpty()) {
      return Optional.empty();
    }
    if (mine.get().moment().isPresent() && theirs.get().moment().isPresent()) {
      Duration between = Duration.between(theirs.get().moment().get(), mine.get().moment().get());
      return Optional.of(between.toSeconds() / (double) Duration.ofDays(1).toSeconds());
    }
    long days =
        ChronoUnit.DAYS.between(
            theirs.get().date().atStartOfDay(ZoneOffset.UTC),
            mine.get().date().atStartOfDay(ZoneOffset.UTC));
    return Optional.of((double) days);
  }

  /** The same with a date taken for its noon; 0 where one isn't known. */
  double likelyDaysAfter(Article other) {
    Optional<Double> mine = document.published().map(Article::day);
    Optional<Double> theirs = other.document.published().map(Article::day);
    return mine.isPresent() && theirs.isPresent() ? mine.get() - theirs.get() : 0;
  }

  private static double day(PublicationTime time) {
    double seconds = Duration.ofDays(1).toSeconds();
    return time.moment()
        .map(moment -> moment.toEpochSecond() / seconds)
        .orElse(time.date().toEpochDay() + 0.5);
  }
}
