package dev.hearsay.provenance.derivation;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.reuse.FunctionWords;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Takes the facts out of each sentence of an analysis. */
final class SentenceReader {

  /** Sentences of a document that are compared: more are a book's. */
  private static final int MOST_SENTENCES = 400;

  private static final int LONGEST_WORD = 40;
  private static final int SHORTEST_NAME = 2;

  private final Analysis analysis;
  private final NavigableMap<Integer, List<Integer>> placed = new TreeMap<>();
  private final BitSet covered = new BitSet();

  private SentenceReader(Analysis analysis) {
    this.analysis = analysis;
  }

  static List<FactSentence> read(Analysis analysis, BitSet quoted, BitSet attributed) {
    SentenceReader reader = new SentenceReader(analysis);
    analysis.quantities().forEach(reader::place);
    analysis.times().forEach(reader::place);
    analysis.entities().forEach(reader::place);
    List<FactSentence> sentences = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      if (sentences.size() < MOST_SENTENCES) {
        sentences.add(reader.read(sentence, quoted, attributed));
      }
    }
    return sentences;
  }

  private void place(Quantity quantity) {
    add(
        quantity.span(),
        Fact.of(Fact.Sort.NUMBER, quantity.low().stripTrailingZeros().toPlainString()));
    if (quantity.low().compareTo(quantity.high()) != 0) {
      add(
          quantity.span(),
          Fact.of(Fact.Sort.NUMBER, quantity.high().stripTrailingZeros().toPlainString()));
    }
    covered.set(quantity.span().start(), quantity.span().end());
  }

  private void place(Timex time) {
    String value = time.value();
    if (!value.isEmpty() && Character.isDigit(value.charAt(0))) {
      add(time.span(), Fact.of(Fact.Sort.DATE, value));
    } else {
      add(time.span(), Fact.of(Fact.Sort.DATE, "t " + value));
    }
    covered.set(time.span().start(), time.span().end());
  }

  /** A person is known by the last name, in whatever way the text calls them. */
  private void place(Entity entity) {
    boolean person = entity.type() == Entity.Type.PERSON;
    String[] name = OutletNames.plain(entity.name()).split(" ", -1);
    int last = Fact.of(Fact.Sort.NAME, name[name.length - 1]);
    for (Mention mention : entity.mentions()) {
      if (person && !entity.plural()) {
        add(mention.span(), last);
      } else if (mention.kind() == Mention.Kind.NAME) {
        for (String word : OutletNames.plain(text(mention.span())).split(" ", -1)) {
          if (word.length() >= SHORTEST_NAME && !FunctionWords.contain(word)) {
            add(mention.span(), Fact.of(Fact.Sort.NAME, word));
          }
        }
      }
      if (mention.kind() == Mention.Kind.NAME) {
        covered.set(mention.span().start(), mention.span().end());
      }
    }
  }

  private void add(Span span, int fact) {
    placed.computeIfAbsent(span.start(), start -> new ArrayList<>()).add(fact);
  }

  private FactSentence read(Sentence sentence, BitSet quoted, BitSet attributed) {
    TreeSet<Integer> facts = new TreeSet<>();
    Span span = sentence.span();
    placed.subMap(span.start(), span.end()).values().forEach(facts::addAll);
    for (Token token : sentence.tokens()) {
      if (!covered.get(token.start())) {
        addWord(token.text(), facts);
      }
    }
    int[] sorted = Fact.sorted(facts.stream().mapToInt(Integer::intValue));
    return new FactSentence(
        span,
        sorted,
        Fact.weight(sorted),
        WordRuns.wording(sentence),
        Quoted.count(quoted, span) / (double) span.length(),
        Quoted.count(attributed, span) * 2 > span.length());
  }

  private static void addWord(String token, Set<Integer> facts) {
    if (token.length() < SHORTEST_NAME
        || token.length() > LONGEST_WORD
        || !Character.isLetterOrDigit(token.codePointAt(0))) {
      return;
    }
    String word = token.toLowerCase(Locale.ROOT);
    if (!FunctionWords.contain(word.replace("'", "").replace("’", ""))) {
      facts.add(Fact.ofWord(word, Stemmer.stem(word)));
    }
  }

  private String text(Span span) {
    return span.of(analysis.document().text());
  }
}
