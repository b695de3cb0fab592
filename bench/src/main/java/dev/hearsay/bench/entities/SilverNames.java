package dev.hearsay.bench.entities;

import dev.hearsay.bench.peers.WordTagger;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Labels words by other programs, to train on texts whose names nobody has marked. The programs
 * read sentences; these end here with the punctuation mark that ends them and what closes behind.
 */
public final class SilverNames {

  private static final Set<String> ENDS = Set.of(".", "!", "?", "...", "?!", "!?");
  private static final Set<String> CLOSES = Set.of("''", "\"", ")", "”", "’", "'", "]");

  private SilverNames() {}

  /** The label of each word of each paragraph. */
  public static List<int[]> label(Path repository, List<List<String>> paragraphs)
      throws IOException {
    List<List<String>> sentences = new ArrayList<>();
    paragraphs.forEach(paragraph -> sentences.addAll(sentences(paragraph)));
    List<List<String>> coreNlp = WordTagger.coreNlp(repository).tag(sentences);
    List<List<String>> nlp4j = WordTagger.nlp4j(repository).tag(sentences);
    List<int[]> labels = new ArrayList<>();
    int sentence = 0;
    for (List<String> paragraph : paragraphs) {
      List<WordSpan> ones = new ArrayList<>();
      List<WordSpan> others = new ArrayList<>();
      for (int start = 0; start < paragraph.size(); sentence++) {
        int from = start;
        List<String> words = sentences.get(sentence);
        PeerTags.coreNlp(coreNlp.get(sentence)).forEach(name -> ones.add(name.shift(from)));
        PeerTags.nlp4j(nlp4j.get(sentence), words).forEach(name -> others.add(name.shift(from)));
        start += words.size();
      }
      labels.add(Agreement.labels(ones, others, paragraph.size()));
    }
    return labels;
  }

  static List<List<String>> sentences(List<String> words) {
    List<List<String>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < words.size(); i++) {
      if (ENDS.contains(words.get(i))) {
        int end = i + 1;
        while (end < words.size()
            && (CLOSES.contains(words.get(end)) || ENDS.contains(words.get(end)))) {
          end++;
        }
        sentences.add(words.subList(start, end));
        start = end;
        i = end - 1;
      }
    }
    if (start < words.size()) {
      sentences.add(words.subList(start, words.size()));
    }
    return sentences;
  }
}
