package dev.hearsay.bench.claims;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** What invented affairs claim, in several wordings each. */
final class Wordings {

  private static final String RESOURCE = "wordings.txt";

  /** What another teller leaves out. */
  private static final List<String> CIRCUMSTANCES =
      List.of(
          "in a telephone call on Monday",
          "despite warnings from several aides",
          "under an agreement between the two sides",
          "for the second time this year",
          "in exchange for concessions on trade",
          "at the end of a long and bitter dispute",
          "with the knowledge of at least two advisers",
          "in front of a dozen witnesses",
          "a few days before the holidays",
          "for reasons that remain unclear",
          "to the surprise of colleagues and neighbours",
          "against the advice of lawyers",
          "in the presence of a notary",
          "only hours after a meeting in the capital",
          "without consulting the committee");

  private Wordings() {}

  /** A sentence with one or two circumstances that are nothing to the claim. */
  static String withCircumstances(String sentence, Random random) {
    StringBuilder longer = new StringBuilder(sentence.replaceFirst("\\.$", ""));
    for (int i = random.nextInt(2); i < 2; i++) {
      longer.append(' ').append(CIRCUMSTANCES.get(random.nextInt(CIRCUMSTANCES.size())));
    }
    return longer.append('.').toString();
  }

  /** The affairs; of each the claims, of each the wordings. */
  static List<List<List<String>>> read() {
    List<List<List<String>>> affairs = new ArrayList<>();
    List<List<String>> affair = new ArrayList<>();
    for (String line : lines()) {
      if (line.isBlank()) {
        if (!affair.isEmpty()) {
          affairs.add(List.copyOf(affair));
        }
        affair = new ArrayList<>();
      } else if (!line.startsWith("#")) {
        affair.add(Arrays.stream(line.split("\\|", -1)).map(String::strip).toList());
      }
    }
    if (!affair.isEmpty()) {
      affairs.add(List.copyOf(affair));
    }
    return affairs;
  }

  private static List<String> lines() {
    try (InputStream stream =
            Objects.requireNonNull(Wordings.class.getResourceAsStream(RESOURCE), RESOURCE);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
      return reader.lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(RESOURCE, e);
    }
  }
}
