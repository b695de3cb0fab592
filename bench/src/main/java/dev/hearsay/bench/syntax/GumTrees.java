package dev.hearsay.bench.syntax;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.bench.mentions.GumNews;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The trees of GUM's news (CoNLL-U), on Hearsay's tokens: the sentences are the corpus's, their
 * text is cut anew. The articles held out are those that coreference holds out.
 */
final class GumTrees {

  private static final String FOLDER = "gum-news/dep";
  private static final String ENDING = ".conllu";
  private static final String NO_SPACE = "SpaceAfter=No";

  private GumTrees() {}

  /** The trees of all articles that are held out, or of all others. */
  static List<LabelledTree> read(Gold gold, boolean heldOut) throws IOException {
    List<LabelledTree> trees = new ArrayList<>();
    List<Path> paths;
    try (Stream<Path> files = Files.list(gold.require(FOLDER))) {
      paths = files.filter(file -> file.toString().endsWith(ENDING)).sorted().toList();
    }
    for (Path path : paths) {
      String name = String.valueOf(path.getFileName()).replace(ENDING, "");
      if (GumNews.isHeldOut(name) == heldOut) {
        read(Files.readAllLines(path), trees);
      }
    }
    return trees;
  }

  static void read(List<String> lines, List<LabelledTree> trees) {
    Sentence sentence = new Sentence();
    for (String line : lines) {
      if (line.isEmpty()) {
        sentence.close(trees);
        sentence = new Sentence();
      } else if (line.charAt(0) != '#') {
        sentence.add(line.split("\t", -1));
      }
    }
    sentence.close(trees);
  }

  private static final class Sentence {

    private final StringBuilder text = new StringBuilder();
    private final List<Span> spans = new ArrayList<>();
    private final WordPieces pieces = new WordPieces();

    /** The last number of a written word that the corpus has taken apart, and what follows it. */
    private int partsUntil;

    private boolean spaceAfterParts;

    void add(String[] columns) {
      boolean space = !List.of(columns[9].split("\\|", -1)).contains(NO_SPACE);
      String number = columns[0];
      if (number.contains("-")) {
        partsUntil = Integer.parseInt(number.substring(number.indexOf('-') + 1));
        spaceAfterParts = space;
      } else if (!number.contains(".")) {
        int start = text.length();
        text.append(columns[1]);
        spans.add(new Span(start, text.length()));
        int head = Integer.parseInt(columns[6]) - 1;
        pieces.add(new WordPieces.Piece(columns[4], columns[3], columns[2], head, columns[7]));
        int at = Integer.parseInt(number);
        if (at == partsUntil ? spaceAfterParts : at > partsUntil && space) {
          text.append(' ');
        }
      }
    }

    void close(List<LabelledTree> trees) {
      if (spans.isEmpty()) {
        return;
      }
      String written = text.toString();
      List<Token> tokens = Tokenizer.tokenize(written, new Span(0, written.length()));
      int[] tokenOf = new int[spans.size()];
      int token = 0;
      for (int i = 0; i < tokenOf.length; i++) {
        while (tokens.get(token).end() <= spans.get(i).start()) {
          token++;
        }
        tokenOf[i] = token;
      }
      trees.add(pieces.join(tokens.stream().map(Token::text).toList(), tokenOf));
    }
  }
}
