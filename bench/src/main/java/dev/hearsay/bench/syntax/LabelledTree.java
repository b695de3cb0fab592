package dev.hearsay.bench.syntax;

import java.util.List;

/**
 * A sentence with its tree, as a treebank or another parser gives it, on Hearsay's tokens.
 *
 * @param words the tokens
 * @param tags the Penn Treebank's
 * @param universal the tags of Universal Dependencies; empty where only the Penn Treebank's are
 *     known
 * @param lemmas base forms; empty where they aren't known
 * @param heads index of each token's head; -1 for the root
 * @param relations with their subtypes, as written
 * @param whole whether every token is one word of the treebank or several of them; where a token is
 *     only part of a word its tag and head are a guess
 */
record LabelledTree(
    List<String> words,
    List<String> tags,
    List<String> universal,
    List<String> lemmas,
    List<Integer> heads,
    List<String> relations,
    boolean whole) {

  static final int NO_HEAD = -1;

  LabelledTree {
    words = List.copyOf(words);
    tags = List.copyOf(tags);
    universal = List.copyOf(universal);
    lemmas = List.copyOf(lemmas);
    heads = List.copyOf(heads);
    relations = List.copyOf(relations);
  }

  int size() {
    return words.size();
  }
}
