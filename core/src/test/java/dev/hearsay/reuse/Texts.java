package dev.hearsay.reuse;

import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Documents for tests, and sentences made of a small vocabulary, always the same. */
final class Texts {

  private static final List<String> WORDS =
      List.of(
          ("harbour minister ferry Velde council strike dockers budget Tuesday opposition bridge"
                  + " hearing agreement Kharesh envoy prisoners exchange statement officials report"
                  + " region water tariff court ruling appeal newspaper promised denied confirmed"
                  + " the a of to in on by for with after before while because although its their"
                  + " would could had was were been said told asked warned 12 250 1,400 2.5")
              .split(" "));

  private Texts() {}

  static Document document(String uri, String outlet, String text) {
    return new Document(
        DocumentId.of(uri, text),
        uri,
        Optional.of(outlet),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        List.of(),
        text,
        List.of(),
        List.of());
  }

  /** A sentence of so many words, by the random numbers. */
  static String sentence(Random random, int words) {
    StringBuilder sentence = new StringBuilder();
    for (int i = 0; i < words; i++) {
      sentence.append(i == 0 ? "" : " ").append(WORDS.get(random.nextInt(WORDS.size())));
    }
    return sentence.append('.').toString();
  }

  /** So many sentences of a dozen words. */
  static String article(Random random, int sentences) {
    StringBuilder article = new StringBuilder();
    for (int i = 0; i < sentences; i++) {
      article.append(sentence(random, 12)).append(i % 3 == 2 ? "\n\n" : " ");
    }
    return article.toString();
  }
}
