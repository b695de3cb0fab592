package dev.hearsay.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds where a document's text isn't the text as written: words run together, quotation marks that
 * never close or never opened, sentences cut off, characters decoded wrongly, paragraphs given
 * twice, a text that stops too early. Only reports; the text stays as it is.
 *
 * <p>What needs to know words is looked for in English only. Precision goes before completeness: an
 * ordinary article shows no damage.
 */
public final class DamageDetector {

  private static final Comparator<Damage> ORDER =
      Comparator.comparing(Damage::span).thenComparing(Damage::kind);

  private DamageDetector() {}

  /**
   * The damage visible in the document's text, in text order; places may overlap.
   *
   * @param sentences of this document, as {@link SentenceSplitter} gives them
   */
  public static List<Damage> find(Document document, List<Sentence> sentences) {
    List<Damage> found = new ArrayList<>(Mojibake.find(document.text()));
    List<Paragraph> paragraphs = Paragraph.of(document, sentences);
    found.addAll(QuotationMarks.find(document.text(), paragraphs));
    found.addAll(RepeatedParagraphs.find(paragraphs));
    if (English.isLanguageOf(document, sentences)) {
      found.addAll(CutOffs.find(document.text(), paragraphs));
      found.addAll(joinedWords(document, sentences));
      for (Paragraph paragraph : paragraphs) {
        found.addAll(JoinedMarks.find(document.text(), paragraph));
      }
    }
    found.sort(ORDER);
    return List.copyOf(found);
  }

  private static List<Damage> joinedWords(Document document, List<Sentence> sentences) {
    String text = document.text();
    LinkedJoins linkedJoins = new LinkedJoins(document);
    List<Damage> found = new ArrayList<>();
    JoinedWords joinedWords = new JoinedWords(sentences);
    for (Sentence sentence : sentences) {
      List<Token> tokens = sentence.tokens();
      for (int index = 0; index < tokens.size(); index++) {
        OptionalInt linked = linkedJoins.cut(tokens.get(index));
        OptionalInt join = linked.isPresent() ? linked : joinedWords.cut(tokens, index);
        if (join.isPresent()) {
          int start = nameStart(text, tokens, index);
          int end = tokens.get(index).end();
          int cut = join.getAsInt();
          String suggestion = text.substring(start, cut) + " " + text.substring(cut, end);
          found.add(
              new Damage(new Span(start, end), Damage.Kind.JOINED_WORDS, Optional.of(suggestion)));
        }
      }
    }
    return found;
  }

  /** Where the name begins that the joined token ends: "El" in "El Salvadorwho". */
  private static int nameStart(String text, List<Token> tokens, int index) {
    int at = index;
    while (at > 1
        && isCapital(tokens.get(at))
        && isCapital(tokens.get(at - 1))
        && tokens.get(at).start() == tokens.get(at - 1).end() + 1
        && text.charAt(tokens.get(at - 1).end()) == ' ') {
      at--;
    }
    return tokens.get(at).start();
  }

  private static boolean isCapital(Token token) {
    return Character.isUpperCase(token.text().codePointAt(0));
  }
}
