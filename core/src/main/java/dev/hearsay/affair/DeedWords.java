package dev.hearsay.affair;

import dev.hearsay.claim.comparison.ComparedText;
import dev.hearsay.claim.comparison.ComparedWord;
import dev.hearsay.reuse.Stemmer;
import dev.hearsay.syntax.Lemmatizer;
import dev.hearsay.syntax.TreebankTag;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words of deeds, in forms in which they can be compared. */
final class DeedWords {

  /** So many words before one that tells what is done can say that it goes on. */
  private static final int BEFORE = 4;

  /** Say that what was so is so still. */
  private static final Set<String> LASTING =
      Set.of(
          "still",
          "remain",
          "remains",
          "remained",
          "remaining",
          "continue",
          "continues",
          "continued",
          "continuing",
          "keeps",
          "kept",
          "yet");

  private static final Set<String> INSTALMENTS =
      Set.of("instalments", "installments", "tranches", "payments", "parts", "stages");

  private static final Pattern PART =
      Pattern.compile(
          "^(?:only |just )?(?:half|part|some|most|a (?:third|quarter|part|few|handful)|two thirds)\\b"
              + "|\\b(?:first|second|initial|last) (?:instalment|installment|tranche|batch|group"
              + "|payment|phase|stage|part|half)\\b");

  /** Say that what is told is what somebody was bound to. */
  private static final Pattern AS_OWED =
      Pattern.compile(
          "\\b(?:as (?:was )?(?:agreed|promised|pledged|undertaken|required|stipulated)"
              + "|as (?:it|he|she|they) (?:had|has|have|was|were)(?: been)?"
              + " (?:agreed|promised|pledged|vowed|undertaken|obliged|bound|required|due)"
              + "|(?:under|in line with|in keeping with|as part of|in accordance with)"
              + " (?:the|its|his|her|their|that|this) (?:deal|agreement|accord|pact|settlement"
              + "|truce|promise|pledge|bargain|contract|undertaking))\\b",
          Pattern.CASE_INSENSITIVE);

  private final Tellings tellings;
  private final Lemmatizer lemmatizer = Lemmatizer.standard();

  DeedWords(Tellings tellings) {
    this.tellings = tellings;
  }

  /** "Neither aircraft", "none of the men". */
  static boolean saysNone(String lower) {
    return lower.startsWith("neither")
        || lower.startsWith("none")
        || lower.startsWith("no ")
        || lower.startsWith("not one")
        || lower.equals("nobody")
        || lower.equals("nothing");
  }

  /** "Half of the sum", "the first instalment". */
  static boolean saysPart(String lower) {
    return PART.matcher(lower).find();
  }

  /** "Instalments": parts in which a sum is paid. */
  static boolean isInstalments(String lower) {
    return INSTALMENTS.contains(lower);
  }

  /** The stem of a word's base form, whether it is a verb or a noun: "sent" and "send" are one. */
  String stem(DocumentId document, Span word) {
    return stem(tellings.text(document, word).toLowerCase(Locale.ROOT));
  }

  /** The same of a word in lower case. */
  String stem(String lower) {
    String verb =
        Stream.of(TreebankTag.VBD, TreebankTag.VBN, TreebankTag.VBG)
            .map(tag -> lemmatizer.lemma(lower, tag))
            .filter(lemma -> !lemma.equals(lower) && !lower.endsWith("ing"))
            .findFirst()
            .orElse(lower);
    return Stemmer.stem(verb);
  }

  /** Whether the words right before one, or the last of them itself, say that it goes on. */
  boolean lasts(DocumentId document, Span words, Span word) {
    String text = tellings.analysis(document).document().text();
    List<Token> before =
        Tokenizer.tokenize(text, new Span(words.start(), Math.max(words.start(), word.end())));
    return before.subList(Math.max(0, before.size() - BEFORE - 1), before.size()).stream()
        .map(token -> token.text().toLowerCase(Locale.ROOT))
        .anyMatch(LASTING::contains);
  }

  /** "As agreed", "as it was bound to do". */
  boolean isAsOwed(DocumentId document, Span words) {
    return AS_OWED.matcher(tellings.text(document, words)).find();
  }

  /** The stems of words that say something, but for one. */
  Map<String, Double> stems(DocumentId document, Span span, Span without) {
    String text = tellings.analysis(document).document().text();
    List<String> words = new ArrayList<>();
    for (Token token : Tokenizer.tokenize(text, span)) {
      if (!token.span().overlaps(without) && ComparedText.isWord(token.text())) {
        words.add(token.text());
      }
    }
    Map<String, Double> stems = new LinkedHashMap<>();
    for (ComparedWord word : ComparedText.of(words, List.of(), List.of(), List.of()).words()) {
      if (word.isContent()) {
        stems.put(word.stem(), word.weight());
      }
    }
    return stems;
  }
}
