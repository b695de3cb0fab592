package dev.hearsay.syntax;

import dev.hearsay.syntax.transition.Configuration;
import dev.hearsay.syntax.transition.ParserModel;
import dev.hearsay.syntax.transition.SentenceWords;
import dev.hearsay.syntax.transition.TransitionParser;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Token;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds the tree of a sentence, in time that grows with its length. Loading takes a fraction of a
 * second and happens once; after that it is thread-safe. Any tokens have a tree, and never does it
 * throw for what they say; what isn't English gets a tree that means nothing.
 */
public final class DependencyParser {

  private static final String RESOURCE = "parser.bin";

  /** Longer sentences are lists and tables; they are read in pieces that follow one another. */
  private static final int LONGEST = 200;

  private static final int SHORTEST_PIECE = 100;
  private static final Set<String> CUTS = Set.of(";", ".", ",", ":", "|", "•");

  private final ParserModel model;
  private final TransitionParser parser;

  /** A parser with a model that isn't the one which ships, for training. */
  public DependencyParser(ParserModel model) {
    if (model.tags().columns() != TreebankTag.count()
        || model.relations().columns() != Relation.count()) {
      throw new IllegalArgumentException("a model of other tags or relations");
    }
    this.model = model;
    parser = new TransitionParser(model, Relation.ROOT.code(), Relation.CASE.code());
  }

  /** The parser with the model that ships with the library, loaded when it is first asked for. */
  public static DependencyParser standard() {
    return Standard.INSTANCE;
  }

  private static final class Standard {
    private static final DependencyParser INSTANCE = new DependencyParser(load());

    private static ParserModel load() {
      try (InputStream stream = DependencyParser.class.getResourceAsStream(RESOURCE)) {
        if (stream == null) {
          throw new IllegalStateException(RESOURCE + " is missing from the jar");
        }
        return ParserModel.read(stream);
      } catch (IOException e) {
        throw new UncheckedIOException(RESOURCE + " can't be read", e);
      }
    }
  }

  /** The tree of a sentence. */
  public DependencyTree parse(Sentence sentence) {
    return parse(sentence.tokens());
  }

  /** The tree of some tokens that are taken for one sentence; none at all have an empty tree. */
  public DependencyTree parse(List<Token> tokens) {
    int size = tokens.size();
    TreebankTag[] tags = new TreebankTag[size];
    int[] heads = new int[size];
    Relation[] relations = new Relation[size];
    List<String> words = new ArrayList<>(size);
    for (Token token : tokens) {
      words.add(token.text());
    }
    int root = DependencyTree.NO_HEAD;
    int from = 0;
    while (from < size) {
      int end = pieceEnd(words, from);
      int top = parse(words.subList(from, end), from, tags, heads, relations);
      if (root == DependencyTree.NO_HEAD) {
        root = top;
      } else {
        heads[top] = root;
        relations[top] = Relation.PARATAXIS;
      }
      from = end;
    }
    return new DependencyTree(tokens, tags, heads, relations);
  }

  private static int pieceEnd(List<String> words, int from) {
    int limit = from + LONGEST;
    if (limit >= words.size()) {
      return words.size();
    }
    for (int end = limit; end > from + SHORTEST_PIECE; end--) {
      if (CUTS.contains(words.get(end - 1))) {
        return end;
      }
    }
    return limit;
  }

  /** Parses a piece of a sentence that begins at {@code from}, and says which word is its root. */
  private int parse(
      List<String> piece, int from, TreebankTag[] tags, int[] heads, Relation[] relations) {
    SentenceWords all = SentenceWords.of(piece, model.classes());
    byte[] codes = parser.tag(all);
    byte[] marks = Marks.kinds(piece, codes);
    int[] kept = Marks.words(marks);
    Configuration state = parser.parse(all.select(kept, marks), selected(codes, kept));
    for (int i = 0; i < codes.length; i++) {
      tags[from + i] = TreebankTag.at(codes[i]);
    }
    int root = DependencyTree.NO_HEAD;
    for (int i = 0; i < kept.length; i++) {
      int word = from + kept[i];
      relations[word] = Relation.at(state.relation(i));
      if (state.head(i) == kept.length) {
        root = word;
        heads[word] = DependencyTree.NO_HEAD;
      } else {
        heads[word] = from + kept[state.head(i)];
      }
    }
    if (kept.length < codes.length) {
      Marks.attach(marks, heads, relations, from, from + codes.length, root);
    }
    Inversion.correct(tags, heads, relations, from, from + codes.length);
    return root;
  }

  private static byte[] selected(byte[] codes, int[] kept) {
    byte[] selected = new byte[kept.length];
    for (int i = 0; i < kept.length; i++) {
      selected[i] = codes[kept[i]];
    }
    return selected;
  }
}
