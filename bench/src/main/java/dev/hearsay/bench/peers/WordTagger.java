package dev.hearsay.bench.peers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A program of others that tags given words with names; fetched when it isn't here. */
public final class WordTagger {

  private final PeerProgram program;
  private final String memory;

  private WordTagger(PeerProgram program, String memory) {
    this.program = program;
    this.memory = memory;
  }

  /** CoreNLP's model of three types: "PERSON", "ORGANIZATION", "LOCATION", else "O". */
  public static WordTagger coreNlp(Path repository) {
    return new WordTagger(PeerProgram.coreNlp(repository), "3g");
  }

  /**
   * NLP4J's model of the types of OntoNotes, with the place of a word in its name: "B-ORG" begins,
   * "I-ORG" continues, "L-ORG" ends, "U-ORG" is all of it; "O" is outside.
   */
  public static WordTagger nlp4j(Path repository) {
    return new WordTagger(PeerProgram.nlp4j(repository), "6g");
  }

  /** The tags of the words of each sentence. */
  public List<List<String>> tag(List<List<String>> sentences) throws IOException {
    Path input = Files.createTempFile("hearsay-words", ".tsv");
    try {
      Files.write(
          input,
          sentences.stream()
              .map(words -> String.join("\t", words.stream().map(WordTagger::plain).toList()))
              .toList());
      List<List<String>> tags = new ArrayList<>();
      for (String line : program.run("WordNames.java", memory, input)) {
        tags.add(Arrays.asList(line.split(" ", -1)));
      }
      check(sentences, tags);
      return tags;
    } finally {
      Files.delete(input);
    }
  }

  private static String plain(String word) {
    return word.replace('\t', ' ').replace('\n', ' ');
  }

  private static void check(List<List<String>> sentences, List<List<String>> tags)
      throws IOException {
    boolean fits = sentences.size() == tags.size();
    for (int i = 0; fits && i < tags.size(); i++) {
      fits = sentences.get(i).size() == tags.get(i).size();
    }
    if (!fits) {
      throw new IOException("the tagger didn't give one tag for each word");
    }
  }
}
