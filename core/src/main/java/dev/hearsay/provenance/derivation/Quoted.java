package dev.hearsay.provenance.derivation;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Which characters of a document stand between double quotation marks. */
final class Quoted {

  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  /** Between the words of a quotation: fewer words are a turn of speech. */
  private static final int LEAST_BLANKS = 3;

  private Quoted() {}

  /** The characters; a quotation that never closes ends with its block. */
  static BitSet characters(Document document) {
    String text = document.text();
    BitSet quoted = new BitSet(text.length());
    List<Span> blocks = new ArrayList<>(document.blocks().stream().map(Block::span).toList());
    if (blocks.isEmpty()) {
      blocks.add(new Span(0, text.length()));
    }
    for (Span block : blocks) {
      int open = -1;
      for (int i = block.start(); i < block.end(); i++) {
        char c = text.charAt(i);
        boolean opens = c == '“' || c == '«' || c == '„';
        boolean closes = c == '”' || c == '»';
        if (open < 0 && (opens || c == '"')) {
          open = i + 1;
        } else if (open >= 0 && (closes || c == '"')) {
          quoted.set(open, i);
          open = -1;
        }
      }
      if (open >= 0 && open < block.end()) {
        quoted.set(open, block.end());
      }
    }
    return quoted;
  }

  /**
   * Whether words that stand between quotation marks in the sentences of some credits stand between
   * quotation marks in another document, too.
   */
  static boolean shares(Article from, List<StatedCredit> credits, Article to) {
    List<String> others = all(to);
    for (FactSentence sentence : from.sentences()) {
      if (credits.stream().anyMatch(credit -> credit.span().overlaps(sentence.span()))) {
        for (Span words : within(from.quoted(), sentence.span())) {
          String plain = plain(words.of(from.document().text()));
          boolean enough = plain.chars().filter(c -> c == ' ').count() >= LEAST_BLANKS;
          if (enough && others.stream().anyMatch(other -> other.contains(plain))) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static List<String> all(Article article) {
    String text = article.document().text();
    return within(article.quoted(), new Span(0, text.length())).stream()
        .map(span -> plain(span.of(text)))
        .toList();
  }

  private static List<Span> within(BitSet characters, Span span) {
    List<Span> found = new ArrayList<>();
    int at = characters.nextSetBit(span.start());
    while (at >= 0 && at < span.end()) {
      int end = Math.min(span.end(), characters.nextClearBit(at));
      found.add(new Span(at, end));
      at = characters.nextSetBit(end);
    }
    return found;
  }

  private static String plain(String words) {
    return NEITHER_LETTER_NOR_DIGIT.matcher(words.toLowerCase(Locale.ROOT)).replaceAll(" ").trim();
  }

  /** How many of a span's characters are among those set. */
  static int count(BitSet characters, Span span) {
    int count = 0;
    int at = characters.nextSetBit(span.start());
    while (at >= 0 && at < span.end()) {
      int end = Math.min(span.end(), characters.nextClearBit(at));
      count += end - at;
      at = characters.nextSetBit(end);
    }
    return count;
  }
}
