package dev.hearsay.text;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Random text: any characters at all, mixed with what news is made of and what confuses. */
final class RandomTexts {

  private RandomTexts() {}

  static Arbitrary<String> texts() {
    Arbitrary<String> pieces =
        Arbitraries.of(
            "Mr.",
            "U.S.",
            "Jan. 6",
            "J. D. Hale",
            "said",
            "agenda.In",
            "“Why?”",
            "‘no’",
            "'s",
            "n't",
            "don’t",
            "...",
            "…",
            "[",
            "]Those",
            "(",
            ")",
            "\"",
            "'",
            "’",
            "“",
            "”",
            "$1,000",
            "5%",
            "10:30",
            "a@b.co",
            "http://a.b/c",
            "www.",
            "#x",
            "@y",
            "&amp;",
            "<b>",
            "\n",
            "\n\n",
            "\r\n",
            "\u00a0",
            "\u200b",
            "\u0301",
            "\ud83d",
            "\udc4d",
            "👩‍👩‍👧",
            "東京",
            "हिन्दी",
            "â€™",
            "Ã©",
            "\ufffd",
            "Salvadorwho",
            "McHale",
            "*",
            "--",
            "—",
            ".",
            "!",
            "?",
            ",",
            " ",
            "the",
            "The");
    Arbitrary<String> news = pieces.list().ofMaxSize(40).map(list -> String.join("", list));
    Arbitrary<String> spaced = pieces.list().ofMaxSize(40).map(list -> String.join(" ", list));
    Arbitrary<String> anything = Arbitraries.strings().all().ofMaxLength(60);
    return Arbitraries.oneOf(news, spaced, anything);
  }
}
