package dev.hearsay.claim;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.claim.ClaimClauses.ClaimClause;
import dev.hearsay.claim.comparison.Amount;
import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.KnownWords;
import dev.hearsay.syntax.DependencyParser;
import dev.hearsay.syntax.DependencyTree;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.Relation;
import dev.hearsay.text.Document;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Takes an analysed document apart into statements: what its attributions' contents say, and what
 * it says in its own voice. Headings make none. Thread-safe.
 */
public final class StatementFinder {

  private static final Set<String> QUOTATION_MARKS =
      Set.of("\"", "“", "”", "„", "«", "»", "``", "''", "‘", "‟");

  private final DependencyParser parser;
  private final Lemmatizer lemmatizer;
  private final KnownWords known = new KnownWords();

  private StatementFinder(DependencyParser parser, Lemmatizer lemmatizer) {
    this.parser = parser;
    this.lemmatizer = lemmatizer;
  }

  /** A finder with the parser that ships with the library. */
  public static StatementFinder standard() {
    return new StatementFinder(DependencyParser.standard(), Lemmatizer.standard());
  }

  /** The statements of a document, in text order. */
  public List<Proposition> find(Analysis analysis) {
    ClaimWords words = new ClaimWords(analysis, known);
    List<Proposition> found = new ArrayList<>();
    for (Sentence sentence : analysis.sentences()) {
      if (isProse(analysis.document(), sentence)) {
        found.addAll(find(analysis, sentence, words));
      }
    }
    return found;
  }

  private static boolean isProse(Document document, Sentence sentence) {
    if (sentence.block() >= document.blocks().size()) {
      return true;
    }
    return switch (document.blocks().get(sentence.block()).kind()) {
      case PARAGRAPH, LIST_ITEM, QUOTATION, CAPTION -> true;
      case HEADING, TABLE_ROW, PREFORMATTED -> false;
    };
  }

  private List<Proposition> find(Analysis analysis, Sentence sentence, ClaimWords words) {
    DependencyTree tree = parser.parse(readable(sentence));
    Attributed attributed = Attributed.in(sentence.span(), analysis.attributions());
    ClauseMeaning meaning = new ClauseMeaning(tree, lemmatizer);
    return ClaimClauses.of(tree, attributed, meaning).stream()
        .map(clause -> proposition(analysis, tree, clause, meaning, words))
        .toList();
  }

  /** Quotation marks say nothing of who does what, and where they are lost they lead astray. */
  private static List<Token> readable(Sentence sentence) {
    List<Token> tokens =
        Dateline.without(sentence.tokens()).stream()
            .filter(token -> !QUOTATION_MARKS.contains(token.text()))
            .toList();
    return tokens.isEmpty() ? sentence.tokens() : tokens;
  }

  private Proposition proposition(
      Analysis analysis,
      DependencyTree tree,
      ClaimClause clause,
      ClauseMeaning meaning,
      ClaimWords words) {
    ClauseMeaning.Reading reading = meaning.read(clause.head(), clause.within());
    List<Participant> participants = Participants.of(tree, reading, clause.head(), words);
    List<Token> tokens = clause.words().stream().map(tree::token).toList();
    List<Span> spans = spans(tree, clause.words());
    Statement statement =
        new Statement(
            analysis.document().id(),
            spans,
            clause.within().map(each -> each.id()),
            reading.modality());
    String text = analysis.document().text();
    ComparedText compared =
        compared(
            analysis, spans, times(analysis, tree, clause), words.compared(tokens), participants);
    return new Proposition(
        statement,
        spans.stream().map(span -> span.of(text)).collect(Collectors.joining(" … ")),
        meaning.lemma(reading.predicate()),
        tree.token(reading.predicate()).span(),
        compared.indexOf(tree.token(reading.predicate()).text()),
        reading.denied(),
        participants,
        compared);
  }

  private ComparedText compared(
      Analysis analysis,
      List<Span> spans,
      List<Timex> times,
      List<String> written,
      List<Participant> participants) {
    List<String> words = new ArrayList<>();
    participants.stream()
        .filter(each -> each.role() == Participant.Role.AGENT)
        .filter(each -> ClaimWords.stems(written).stream().noneMatch(each.stems()::contains))
        .findFirst()
        .ifPresent(agent -> words.addAll(List.of(agent.name().split(" ", -1))));
    words.addAll(written);
    words.removeIf(word -> !ComparedText.isWord(word));
    String text = analysis.document().text();
    List<Amount> amounts =
        analysis.quantities().stream()
            .filter(quantity -> Attributed.touches(spans, quantity.span()))
            .map(quantity -> Amount.of(quantity, text))
            .toList();
    return ComparedText.of(words, amounts, times, List.of(), known);
  }

  /** When it was: times that tell which ones are meant, "convicted in 2022", are none of it. */
  private static List<Timex> times(Analysis analysis, DependencyTree tree, ClaimClause clause) {
    List<Span> told =
        clause.words().stream()
            .filter(word -> !isInModifier(tree, word, clause.head()))
            .map(word -> tree.token(word).span())
            .toList();
    return analysis.times().stream()
        .filter(timex -> Attributed.touches(told, timex.span()))
        .toList();
  }

  private static boolean isInModifier(DependencyTree tree, int word, int head) {
    for (int above = word; above != head && above >= 0; above = tree.head(above)) {
      boolean modifies =
          tree.relation(above) == Relation.ACL || tree.relation(above) == Relation.ACL_RELCL;
      if (modifies && !isInfinitive(tree, above)) {
        return true;
      }
    }
    return false;
  }

  /** "The promise to send them in May": a deed, though it hangs from a noun. */
  private static boolean isInfinitive(DependencyTree tree, int word) {
    return tree.children(word, Relation.MARK)
        .anyMatch(mark -> tree.token(mark).text().equalsIgnoreCase("to"));
  }

  /** The stretches that words cover; words next to each other are in one. */
  private static List<Span> spans(DependencyTree tree, List<Integer> words) {
    List<Span> spans = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= words.size(); i++) {
      if (i == words.size() || words.get(i) != words.get(i - 1) + 1) {
        spans.add(
            new Span(tree.token(words.get(start)).start(), tree.token(words.get(i - 1)).end()));
        start = i;
      }
    }
    return spans;
  }
}
