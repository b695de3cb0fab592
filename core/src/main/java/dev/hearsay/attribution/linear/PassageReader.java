package dev.hearsay.attribution.linear;

import dev.hearsay.text.Token;
import java.util.List;

/** Makes passages: normalises quotation marks and brackets, looks words up, tags them. */
public final class PassageReader {

  private final WordClasses classes;
  private final PartOfSpeechTagger tagger;

  public PassageReader(WordClasses classes, PartOfSpeechTagger tagger) {
    this.classes = classes;
    this.tagger = tagger;
  }

  /**
   * A passage from running text.
   *
   * @param text the document's text, which tells by its spaces whether a straight quotation mark
   *     opens or closes
   * @param tokens at least one, in text order
   */
  public Passage read(String text, List<Token> tokens) {
    Word[] words = words(classes, text, tokens);
    return new Passage(words, tagger.tag(words));
  }

  /** A passage from tokens that are already apart, written as in the Penn Treebank or plainly. */
  public Passage read(List<String> tokens) {
    Word[] words = words(tokens);
    return new Passage(words, tagger.tag(words));
  }

  /** A passage from words that were made before. */
  public Passage read(Word[] words) {
    return new Passage(words, tagger.tag(words));
  }

  /** The words of running text, not yet tagged. */
  public static Word[] words(WordClasses classes, String text, List<Token> tokens) {
    Word[] words = new Word[tokens.size()];
    boolean open = false;
    for (int i = 0; i < words.length; i++) {
      Token token = tokens.get(i);
      String normal = normalize(token.text());
      if (normal.equals("\"")) {
        normal = opensAt(text, token, open) ? "``" : "''";
      }
      open = normal.equals("``") || (open && !normal.equals("''"));
      words[i] = classes.word(normal);
    }
    return words;
  }

  Word[] words(List<String> tokens) {
    Word[] words = new Word[tokens.size()];
    boolean open = false;
    for (int i = 0; i < words.length; i++) {
      String normal = normalize(tokens.get(i));
      if (normal.equals("\"")) {
        normal = open ? "''" : "``";
      }
      open = normal.equals("``") || (open && !normal.equals("''"));
      words[i] = classes.word(normal);
    }
    return words;
  }

  private static boolean opensAt(String text, Token token, boolean open) {
    boolean spaceBefore =
        token.start() == 0 || Character.isWhitespace(text.charAt(token.start() - 1));
    boolean spaceAfter =
        token.end() == text.length() || Character.isWhitespace(text.charAt(token.end()));
    return spaceBefore == spaceAfter ? !open : spaceBefore;
  }

  private static String normalize(String token) {
    return switch (token) {
      case "-LRB-" -> "(";
      case "-RRB-" -> ")";
      case "-LSB-" -> "[";
      case "-RSB-" -> "]";
      case "“", "«", "„" -> "``";
      case "”", "»" -> "''";
      case "’", "‘", "`" -> "'";
      case "–", "—" -> "--";
      case "…" -> "...";
      default -> token.indexOf('’') >= 0 ? token.replace('’', '\'') : token;
    };
  }
}
