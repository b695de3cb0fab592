package dev.hearsay.bench.speed;

import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Block;
import dev.hearsay.text.Document;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * As many web pages as wanted, each with some paragraphs of the samples in an order of its own.
 * They make no sense, but their words, sentences and quotations are those of articles, and each
 * time they are the same.
 */
final class MadeArticles {

  private static final long SEED = 20251020;
  private static final int PARAGRAPHS = 8;

  private final List<String> paragraphs;

  private MadeArticles(List<String> paragraphs) {
    this.paragraphs = List.copyOf(paragraphs);
  }

  /**
   * From all articles in a folder that can be read.
   *
   * @throws IOException when that gives no paragraphs
   */
  static MadeArticles from(Path samples) throws IOException {
    List<String> paragraphs = new ArrayList<>();
    new DocumentReader(ReadOptions.defaults())
        .read(
            samples.toString(),
            outcome -> {
              if (outcome instanceof Outcome.Read read) {
                paragraphs.addAll(paragraphs(read.document()));
              }
            });
    if (paragraphs.isEmpty()) {
      throw new IOException("no articles in " + samples);
    }
    return new MadeArticles(paragraphs);
  }

  /** Writes the first {@code count} articles into a folder, and returns the folder. */
  Path write(Path folder, int count) throws IOException {
    Random random = new Random(SEED);
    for (int number = 0; number < count; number++) {
      StringBuilder page = new StringBuilder();
      page.append("<!DOCTYPE html>\n<html lang=en><head><meta charset=utf-8><title>Made article ")
          .append(number)
          .append("</title><meta name=date content=2026-01-02></head>\n<body>")
          .append("<nav><a href=/>Home</a> <a href=/news>News</a></nav><article><h1>Made article ")
          .append(number)
          .append("</h1>\n");
      for (int paragraph = 0; paragraph < PARAGRAPHS; paragraph++) {
        String text = paragraphs.get(random.nextInt(paragraphs.size()));
        page.append("<p>").append(text.replace("&", "&amp;").replace("<", "&lt;")).append("</p>\n");
      }
      page.append("</article><footer>About us</footer></body></html>\n");
      String name = String.format(Locale.ROOT, "%05d.html", number);
      Files.writeString(folder.resolve(name), page, StandardCharsets.UTF_8);
    }
    return folder;
  }

  private static List<String> paragraphs(Document document) {
    return document.blocks().stream()
        .filter(block -> block.kind() == Block.Kind.PARAGRAPH)
        .map(block -> block.span().of(document.text()))
        .toList();
  }
}
