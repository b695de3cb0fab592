package dev.hearsay.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds sentences that lost their end or their beginning, and texts that stop too early: paragraphs
 * that end in the middle of a sentence, fragments that begin with a small letter, "[+1234 chars]",
 * "Read more". English only.
 */
final class CutOffs {

  private static final Set<String> NEVER_LAST =
      Set.of(
          "the",
          "a",
          "an",
          "of",
          "to",
          "and",
          "or",
          "but",
          "with",
          "for",
          "from",
          "at",
          "by",
          "that",
          "which",
          "who",
          "as",
          "than",
          "if",
          "because",
          "while",
          "into",
          "his",
          "its",
          "their",
          "our",
          "my",
          "your",
          "is",
          "was",
          "were",
          "are",
          "has",
          "had",
          "between",
          "during",
          "including",
          "whose",
          "where",
          "when",
          ",");
  private static final Set<String> NAME_PARTICLES =
      Set.of("de", "al", "van", "von", "bin", "el", "la", "le", "da", "di", "du", "ben");

  /** What pages put where the rest of the text was. */
  private static final Pattern REST_LEFT_OUT =
      Pattern.compile(
          "(\\[\\+\\d+ char(acter)?s\\]|\\[(\u2026|\\.\\.\\.)\\]|\\((more|\u2026|\\.\\.\\.)\\)"
              + "|\\b(read more|continue reading|read the (full|rest|whole)\\b.{0,40}"
              + "|click here (to|for)\\b.{0,40}|see more|keep reading)[\\s.\u2026:>\u00bb\u2192]*"
              + "|\u2026|\\.{3,})$",
          Pattern.CASE_INSENSITIVE);

  private static final int LOOKED_AT = 100;
  private static final int FEWEST_WORDS = 4;
  private static final int FREQUENT = 4;

  private final String text;
  private final List<Damage> found = new ArrayList<>();

  private CutOffs(String text) {
    this.text = text;
  }

  static List<Damage> find(String text, List<Paragraph> paragraphs) {
    CutOffs cutOffs = new CutOffs(text);
    for (int at = 0; at < paragraphs.size(); at++) {
      Paragraph paragraph = paragraphs.get(at);
      boolean last = at == paragraphs.size() - 1;
      if (last && cutOffs.isRestLeftOut(paragraph)) {
        cutOffs.add(paragraph.last().span(), Damage.Kind.TRUNCATED_TEXT);
      } else if (isRunningText(paragraph) && isOpenEnded(paragraph)) {
        cutOffs.add(
            paragraph.last().span(),
            last ? Damage.Kind.TRUNCATED_TEXT : Damage.Kind.CUT_OFF_SENTENCE);
      }
      if (isRunningText(paragraph)) {
        boolean afterFullStop = at > 0 && isClosed(paragraphs.get(at - 1).last());
        cutOffs.addFragments(paragraph, afterFullStop);
      }
    }
    return cutOffs.found;
  }

  private static boolean isRunningText(Paragraph paragraph) {
    return paragraph.kind() == Block.Kind.PARAGRAPH || paragraph.kind() == Block.Kind.QUOTATION;
  }

  private boolean isRestLeftOut(Paragraph paragraph) {
    Span span = paragraph.span();
    int from = Math.max(span.start(), span.end() - LOOKED_AT);
    return REST_LEFT_OUT.matcher(text.substring(from, span.end())).find();
  }

  /** Headings, captions and names on a line of their own end without a full stop as well. */
  private static boolean isOpenEnded(Paragraph paragraph) {
    List<Token> tokens = paragraph.last().tokens();
    String last = tokens.get(tokens.size() - 1).text();
    if (NEVER_LAST.contains(last)) {
      return tokens.size() >= FEWEST_WORDS;
    }
    return paragraph.sentences().size() > 2
        && tokens.size() > 2 * FEWEST_WORDS
        && Character.isLowerCase(last.codePointAt(0))
        && paragraph.sentences().subList(0, paragraph.sentences().size() - 1).stream()
            .allMatch(CutOffs::isClosed);
  }

  private static boolean isClosed(Sentence sentence) {
    String last = sentence.tokens().get(sentence.tokens().size() - 1).text();
    return switch (last.charAt(last.length() - 1)) {
      case '.', '?', '!', '"', '\u201d' -> true;
      default -> false;
    };
  }

  private void addFragments(Paragraph paragraph, boolean afterFullStop) {
    boolean closedBefore = afterFullStop;
    for (Sentence sentence : paragraph.sentences()) {
      if (closedBefore && startsSmall(sentence)) {
        add(sentence.span(), Damage.Kind.CUT_OFF_SENTENCE);
      }
      closedBefore = isClosed(sentence);
    }
  }

  private static boolean startsSmall(Sentence sentence) {
    String word = sentence.tokens().get(0).text();
    if (!word.codePoints().allMatch(Character::isLowerCase) || NAME_PARTICLES.contains(word)) {
      return false;
    }
    int numbers = Vocabulary.english().find(word, 0, word.length());
    return isClosed(sentence)
        && sentence.tokens().size() >= FEWEST_WORDS
        && numbers != Vocabulary.UNKNOWN
        && Vocabulary.frequency(numbers) >= FREQUENT;
  }

  private void add(Span span, Damage.Kind kind) {
    found.add(new Damage(span, kind, Optional.empty()));
  }
}
