package dev.hearsay.bench.training;

import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import dev.hearsay.text.Tokenizer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes the words of a file of plain text, a paragraph a line, to be tagged: one word a line, an
 * empty line between paragraphs. Arguments: the file and the file to write.
 */
public final class PlainWords {

  private PlainWords() {}

  public static void main(String[] arguments) throws IOException {
    List<String> words = new ArrayList<>();
    for (String paragraph : Files.readAllLines(Path.of(arguments[0]))) {
      Tokenizer.tokenize(paragraph, new Span(0, paragraph.length())).stream()
          .map(Token::text)
          .forEach(words::add);
      words.add("");
    }
    Files.write(Path.of(arguments[1]), words);
  }
}
