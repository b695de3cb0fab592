package dev.hearsay.attribution;

import dev.hearsay.mention.Discourse;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Gender;
import dev.hearsay.mention.NameLexicon;
import dev.hearsay.mention.NamesRead;
import dev.hearsay.mention.NounLexicon;
import dev.hearsay.mention.NounPhrases;
import dev.hearsay.mention.Referent;
import dev.hearsay.mention.Referents;
import dev.hearsay.mention.WordTags;
import dev.hearsay.mention.Words;
import dev.hearsay.mention.coreference.AntecedentModel;
import dev.hearsay.mention.coreference.Chooser;
import dev.hearsay.mention.coreference.Coreference;
import dev.hearsay.mention.coreference.Voice;
import dev.hearsay.syntax.ParsedSentences;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Makes attributions of linked spans: who the speaker is, what is done in saying it, how far the
 * text stands back, what lies inside what, and through which outlets it is known. Immutable after
 * construction and safe for use by several threads; building one reads the word lists.
 */
public final class AttributionAssembler {

  private static final int CLAUSE = 12;
  private static final int AROUND = 3;
  private static final int OBJECT = 6;
  private static final int BETWEEN = 6;
  private static final int SHORT_OPENING = 4;

  /** Typewriter and typographic, and the blanks that may stand between. */
  private static final String QUOTATION_MARKS = "\"'“”‘’»« ";

  private static final Comparator<LinkedSpans> TEXT_ORDER =
      Comparator.comparing(AttributionAssembler::first)
          .thenComparing(linked -> Nesting.hull(linked.content()));

  private final ActClassifier acts;
  private final HedgeClassifier hedges;

  private final NameLexicon names;
  private final NounLexicon nouns;
  private final Coreference coreference;

  private AttributionAssembler(
      ActClassifier acts,
      HedgeClassifier hedges,
      NameLexicon names,
      NounLexicon nouns,
      Coreference coreference) {
    this.acts = acts;
    this.hedges = hedges;
    this.names = names;
    this.nouns = nouns;
    this.coreference = coreference;
  }

  /** An assembler with the word lists that ship with Hearsay. */
  public static AttributionAssembler standard() {
    return with(AntecedentModel.load());
  }

  /** The same with another way to decide what noun phrases and pronouns mean. */
  public static AttributionAssembler with(Chooser antecedents) {
    CueLexicon lexicon = CueLexicon.standard();
    NounLexicon nouns = NounLexicon.standard();
    return new AttributionAssembler(
        new ActClassifier(lexicon),
        HedgeClassifier.standard(lexicon),
        NameLexicon.standard(),
        nouns,
        new Coreference(antecedents, nouns));
  }

  /**
   * Completes the attributions of one document.
   *
   * @param sentences all sentences of the document, in text order
   * @param damage found in the text; joined words are taken apart before names are looked for
   * @param linked in any order
   */
  public Assembly assemble(
      Document document, List<Sentence> sentences, List<Damage> damage, List<LinkedSpans> linked) {
    return assemble(
        document,
        sentences,
        damage,
        linked,
        NamesRead.NONE,
        WordTags.NONE,
        ParsedSentences.standard());
  }

  /**
   * Completes the attributions of one document in which a model has found names.
   *
   * @param sentences all sentences of the document, in text order
   * @param damage found in the text; joined words are taken apart before names are looked for
   * @param linked in any order
   * @param read what the model found, and where it looked
   * @param tags of all words; without them only names and sources become mentions
   * @param parsed the trees of the document's sentences, joined words taken apart
   */
  public Assembly assemble(
      Document document,
      List<Sentence> sentences,
      List<Damage> damage,
      List<LinkedSpans> linked,
      NamesRead read,
      WordTags tags,
      ParsedSentences parsed) {
    Words words = Words.of(document, sentences, damage);
    Quotations quotations = Quotations.of(document.text(), document.blocks());
    List<LinkedSpans> ordered = linked.stream().sorted(TEXT_ORDER).toList();
    int[] parents = Nesting.parents(ordered);
    Referents referents = Referents.of(words, names, nouns, read);
    Discourse discourse = new Discourse(referents, nouns, quotations::isQuoted);
    List<Optional<Referent>> speakers =
        new SpeakerResolver(referents, names, nouns, discourse).resolve(ordered, parents);
    List<List<Via>> chains =
        new ViaFinder(document, referents, quotations, ordered, parents, speakers)
            .find(new ViaPhrases(referents, nouns).find());
    coreference.resolve(referents, tags, voices(ordered, speakers), quotations::isQuoted, parsed);
    Referents.Numbered numbered = referents.entities();
    List<Attribution> attributions = new ArrayList<>(ordered.size());
    for (int i = 0; i < ordered.size(); i++) {
      LinkedSpans one = ordered.get(i);
      attributions.add(
          new Attribution(
              "a" + (i + 1),
              one.source(),
              one.cue(),
              one.content(),
              quotations.kind(one.content()),
              acts.classify(actEvidence(document.text(), words, one, speakers.get(i))),
              hedges.classify(hedgeEvidence(words, quotations, one)),
              speakers.get(i).map(numbered.identifiers()::get),
              parents[i] < 0 ? Optional.empty() : Optional.of("a" + (parents[i] + 1)),
              chains.get(i),
              one.confidence(),
              one.decidedBy()));
    }
    return new Assembly(numbered.entities(), attributions);
  }

  private static List<Voice> voices(List<LinkedSpans> linked, List<Optional<Referent>> speakers) {
    List<Voice> voices = new ArrayList<>(linked.size());
    for (int i = 0; i < linked.size(); i++) {
      voices.add(new Voice(linked.get(i).source(), linked.get(i).content(), speakers.get(i)));
    }
    return voices;
  }

  private static Span first(LinkedSpans linked) {
    List<Span> all = new ArrayList<>(linked.content());
    all.addAll(linked.cue());
    all.addAll(linked.source());
    return Nesting.hull(all);
  }

  private static ActClassifier.Evidence actEvidence(
      String text, Words words, LinkedSpans linked, Optional<Referent> speaker) {
    List<String> content = List.of();
    List<String> between = List.of();
    if (!linked.cue().isEmpty()) {
      Span cue = Nesting.hull(linked.cue());
      for (Span span : linked.content()) {
        if (span.start() >= cue.end()) {
          content = lower(words, List.of(span), OBJECT);
          between =
              lower(
                  words,
                  List.of(new Span(/* start= */ cue.end(), /* end= */ span.start())),
                  BETWEEN);
          break;
        }
      }
    }
    return new ActClassifier.Evidence(
        lower(words, linked.source(), Integer.MAX_VALUE),
        lower(words, linked.cue(), Integer.MAX_VALUE),
        between,
        content,
        lower(words, linked.content().subList(0, 1), OBJECT),
        isQuestion(text, linked.content()),
        speaker.map(AttributionAssembler::kind).orElse(ActClassifier.Speaker.OTHER),
        speaker.map(Referent::gender).orElse(Gender.UNKNOWN));
  }

  private static ActClassifier.Speaker kind(Referent speaker) {
    if (speaker.isOutlet() || speaker.isPaper()) {
      return ActClassifier.Speaker.OUTLET;
    }
    return speaker.type() == Entity.Type.PERSON
        ? ActClassifier.Speaker.PERSON
        : ActClassifier.Speaker.OTHER;
  }

  private static boolean isQuestion(String text, List<Span> content) {
    Span last = content.get(content.size() - 1);
    int at = last.end() - 1;
    while (at > last.start() && QUOTATION_MARKS.indexOf(text.charAt(at)) >= 0) {
      at--;
    }
    return at >= last.start() && text.charAt(at) == '?';
  }

  private static HedgeClassifier.Evidence hedgeEvidence(
      Words words, Quotations quotations, LinkedSpans linked) {
    List<String> before = new ArrayList<>();
    List<String> after = new ArrayList<>();
    if (!linked.cue().isEmpty()) {
      Span cue = Nesting.hull(linked.cue());
      int from = words.firstAfter(cue.start());
      int to = words.endBefore(cue.end());
      if (from < words.count()) {
        int sentence = words.sentence(from);
        addAround(
            words, linked, Math.max(words.sentenceStart(sentence), from - AROUND), from, before);
        addAround(words, linked, to, Math.min(words.sentenceEnd(sentence), to + AROUND), after);
      }
    }
    return new HedgeClassifier.Evidence(
        lower(words, linked.source(), Integer.MAX_VALUE),
        before,
        lower(words, linked.cue(), Integer.MAX_VALUE),
        after,
        firstClause(words, quotations, linked.content().get(0)));
  }

  private static void addAround(
      Words words, LinkedSpans linked, int from, int to, List<String> around) {
    for (int i = from; i < to; i++) {
      int start = words.start(i);
      boolean taken =
          linked.content().stream().anyMatch(span -> span.contains(start))
              || linked.source().stream().anyMatch(span -> span.contains(start));
      around.add(taken ? "|" : words.lower(i));
    }
  }

  private static List<String> firstClause(Words words, Quotations quotations, Span content) {
    List<String> clause = new ArrayList<>(CLAUSE);
    int end = words.endBefore(content.end());
    for (int i = words.firstAfter(content.start()); i < end && clause.size() < CLAUSE; i++) {
      String word = words.lower(i);
      if (word.equals(",") && !clause.isEmpty() && !isOpening(clause)) {
        break;
      }
      if (!quotations.isQuoted(words.start(i))) {
        clause.add(word);
      }
    }
    return clause;
  }

  /** "In return," only leads up to the clause. */
  private static boolean isOpening(List<String> clause) {
    return clause.size() <= SHORT_OPENING && NounPhrases.isPreposition(clause.get(0));
  }

  private static List<String> lower(Words words, List<Span> spans, int limit) {
    List<String> result = new ArrayList<>();
    for (Span span : spans) {
      int end = words.endBefore(span.end());
      for (int i = words.firstAfter(span.start()); i < end && result.size() < limit; i++) {
        result.add(words.lower(i));
      }
    }
    return result;
  }
}
