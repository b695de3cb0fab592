package dev.hearsay.attribution.linear;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Words grouped by use at three grains (64, 256 and 1,024 classes), so that a verb never seen in
 * training is treated like the verbs it resembles. The file's header names its origin.
 */
public final class WordClasses {

  private static final int CACHED_WORDS = 1 << 15;

  private final Map<String, Word.Classes> classes;

  /**
   * Words already looked at, by hash: a fixed number of places, each holding the word last put
   * there. Racing threads may overwrite each other's entry, never damage it, since words are
   * immutable.
   */
  private final Word[] cache = new Word[CACHED_WORDS];

  private WordClasses(Map<String, Word.Classes> classes) {
    this.classes = classes;
  }

  /** Loads the classes that ship with the library. */
  public static WordClasses load() {
    Map<String, Word.Classes> classes = new HashMap<>(1 << 16);
    try (InputStream resource = WordClasses.class.getResourceAsStream("word-classes.tsv.gz")) {
      if (resource == null) {
        throw new IllegalStateException("word-classes.tsv.gz is missing from the jar");
      }
      BufferedReader lines =
          new BufferedReader(
              new InputStreamReader(new GZIPInputStream(resource), StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#!")) {
          put(classes, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("word-classes.tsv.gz can't be read", e);
    }
    return new WordClasses(classes);
  }

  private static void put(Map<String, Word.Classes> classes, String line) {
    int first = line.indexOf('\t');
    int second = line.indexOf('\t', first + 1);
    int third = line.indexOf('\t', second + 1);
    classes.put(
        line.substring(0, first),
        new Word.Classes(
            Integer.parseInt(line, first + 1, second, 10),
            Integer.parseInt(line, second + 1, third, 10),
            Integer.parseInt(line, third + 1, line.length(), 10)));
  }

  /** The word for a normalised spelling. */
  Word word(String text) {
    int place = (text.hashCode() * 0x9E3779B9) >>> (Integer.SIZE - 15);
    Word cached = cache[place];
    if (cached != null && cached.text.equals(text)) {
      return cached;
    }
    Word word = new Word(text, this);
    cache[place] = word;
    return word;
  }

  /** The classes of a lower-cased word, else of its stem, else of its last hyphenated part. */
  Word.Classes of(String lowered, String stem) {
    Word.Classes own = classes.get(lowered);
    if (own == null) {
      own = classes.get(stem);
    }
    int hyphen = lowered.lastIndexOf('-');
    if (own == null && hyphen > 0) {
      own = classes.get(lowered.substring(hyphen + 1));
    }
    return own == null ? Word.Classes.UNKNOWN : own;
  }
}
