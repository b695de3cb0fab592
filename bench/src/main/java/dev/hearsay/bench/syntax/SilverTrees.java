package dev.hearsay.bench.syntax;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads trees as {@code bench/peers/corenlp/Trees.java} writes them, on Hearsay's tokens. */
final class SilverTrees {

  private static final int COLUMNS = 5;

  private SilverTrees() {}

  static List<LabelledTree> parse(List<String> lines) throws IOException {
    List<LabelledTree> trees = new ArrayList<>();
    List<String> words = new ArrayList<>();
    List<Integer> tokenOf = new ArrayList<>();
    WordPieces pieces = new WordPieces();
    for (String line : lines) {
      String[] columns = line.split("\t", -1);
      if (columns.length == COLUMNS) {
        if (columns[4].equals("1")) {
          words.add(columns[0]);
        } else {
          words.set(words.size() - 1, words.get(words.size() - 1) + columns[0]);
        }
        tokenOf.add(words.size() - 1);
        int head = Integer.parseInt(columns[2]) - 1;
        pieces.add(new WordPieces.Piece(columns[1], "", "", head, columns[3]));
      } else if (line.isEmpty()) {
        trees.add(pieces.join(words, tokenOf.stream().mapToInt(Integer::intValue).toArray()));
        words.clear();
        tokenOf.clear();
        pieces = new WordPieces();
      } else {
        throw new IOException("not a line of a tree: " + line);
      }
    }
    return trees;
  }
}
