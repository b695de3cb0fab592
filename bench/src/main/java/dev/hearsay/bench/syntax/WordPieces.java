package dev.hearsay.bench.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The words of a treebank, which takes "coal-fired" apart, put together to the tokens that Hearsay
 * knows. A token stands where the highest of its words stood: the one whose head is outside.
 */
final class WordPieces {

  private static final String ADJECTIVE = "JJ";
  private static final String UNIVERSAL_ADJECTIVE = "ADJ";
  private static final String MODIFIER = "amod";
  private static final String REST = "flat";

  private final List<Piece> pieces = new ArrayList<>();

  /**
   * A word of the treebank.
   *
   * @param universal empty where it isn't known
   * @param lemma empty where it isn't known
   * @param head index of its head among the words of the sentence; -1 for the root
   */
  record Piece(String tag, String universal, String lemma, int head, String relation) {}

  void add(Piece piece) {
    pieces.add(piece);
  }

  /**
   * The tree on tokens.
   *
   * @param words the tokens
   * @param tokenOf index of the token that each piece is in, or of the first of them
   */
  LabelledTree join(List<String> words, int[] tokenOf) {
    int size = words.size();
    int[] highest = new int[size];
    int[] count = new int[size];
    Arrays.fill(highest, -1);
    for (int i = 0; i < pieces.size(); i++) {
      int token = tokenOf[i];
      int head = pieces.get(i).head();
      count[token]++;
      if (highest[token] < 0 && (head < 0 || tokenOf[head] != token)) {
        highest[token] = i;
      }
    }
    boolean whole = true;
    List<String> tags = new ArrayList<>();
    List<String> universal = new ArrayList<>();
    List<String> lemmas = new ArrayList<>();
    List<Integer> heads = new ArrayList<>();
    List<String> relations = new ArrayList<>();
    for (int token = 0; token < size; token++) {
      if (highest[token] < 0) {
        whole = false;
        heads.add(token - 1);
        relations.add(REST);
        lemmas.add("");
        tags.add(tags.isEmpty() ? ADJECTIVE : tags.get(token - 1));
        universal.add(universal.isEmpty() ? "" : universal.get(token - 1));
        continue;
      }
      Piece piece = pieces.get(highest[token]);
      boolean compound = count[token] > 1 && piece.relation().equals(MODIFIER);
      boolean adjective = compound && !piece.tag().startsWith("NNP");
      tags.add(adjective ? ADJECTIVE : piece.tag());
      universal.add(
          adjective && !piece.universal().isEmpty() ? UNIVERSAL_ADJECTIVE : piece.universal());
      heads.add(piece.head() < 0 ? LabelledTree.NO_HEAD : tokenOf[piece.head()]);
      relations.add(piece.relation());
      lemmas.add(count[token] > 1 ? "" : piece.lemma());
    }
    return new LabelledTree(words, tags, universal, lemmas, heads, relations, whole);
  }
}
