package dev.hearsay.provenance.drift;

import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words between double quotation marks.
 *
 * @param span from mark to mark
 * @param words in lower case, without marks; {@link #GAP} where it says that something is left out
 * @param places of the words
 * @param closed whether a mark ends it; else it ends with its paragraph
 */
record Quotation(Span span, List<String> words, List<Span> places, boolean closed) {

  /** Stands for what is left out or put in: "…", "[the minister]". */
  static final String GAP = "…";

  private static final Pattern WORD =
      Pattern.compile("\\[[^\\]]{0,80}\\]|\\.\\s?\\.\\s?\\.|…|[\\p{L}\\p{N}]+([’'][\\p{L}]+)*");

  Quotation {
    words = List.copyOf(words);
    places = List.copyOf(places);
  }

  /** The quotations of a document, in text order. */
  static List<Quotation> of(Document document) {
    List<Span> blocks = new ArrayList<>(document.blocks().stream().map(Block::span).toList());
    if (blocks.isEmpty()) {
      blocks.add(new Span(0, document.text().length()));
    }
    List<Quotation> found = new ArrayList<>();
    blocks.forEach(block -> find(document.text(), block, found));
    return List.copyOf(found);
  }

  private static void find(String text, Span block, List<Quotation> found) {
    int open = -1;
    for (int i = block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      boolean opens = c == '“' || c == '«' || c == '„';
      boolean closes = c == '”' || c == '»';
      if (open < 0 && (opens || c == '"')) {
        open = i;
      } else if (open >= 0 && (closes || c == '"')) {
        found.add(quotation(text, new Span(open, i + 1), true));
        open = -1;
      }
    }
    if (open >= 0 && open + 1 < block.end()) {
      found.add(quotation(text, new Span(open, block.end()), false));
    }
  }

  private static Quotation quotation(String text, Span span, boolean closed) {
    List<String> words = new ArrayList<>();
    List<Span> places = new ArrayList<>();
    read(text, span, words, places);
    return new Quotation(span, words, places, closed);
  }

  /** Takes a stretch apart into the words that quotations are compared by. */
  static void read(String text, Span span, List<String> words, List<Span> places) {
    Matcher matcher = WORD.matcher(text).region(span.start(), span.end());
    while (matcher.find()) {
      String word = matcher.group();
      boolean gap = !Character.isLetterOrDigit(word.codePointAt(0));
      words.add(gap ? GAP : word.toLowerCase(Locale.ROOT).replace('’', '\''));
      places.add(new Span(matcher.start(), matcher.end()));
    }
  }
}
