package dev.hearsay.bench.claims;

import dev.hearsay.bench.measure.Gold;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads sets of sentence pairs. */
final class PairFiles {

  /** The set that paraphrases are in. */
  static final String PARAPHRASES = "mrpc-pan-paraphrase";

  /** The set in which one account strengthens or weakens another. */
  static final String ACCOUNTS = "claimdiff";

  private PairFiles() {}

  /** Microsoft's paraphrase corpus, the part for training (Dolan and Brockett 2005). */
  static List<SentencePair> mrpc(Gold gold) throws IOException {
    Path file = gold.require(PARAPHRASES + "/msr_paraphrase_train.txt");
    return Files.readAllLines(file).stream()
        .skip(1)
        .map(line -> line.split("\t", -1))
        .map(fields -> new SentencePair(fields[3], fields[4], fields[0].equals("1")))
        .toList();
  }

  /** Pairs from plagiarised passages, the part for training (Madnani et al. 2012). */
  static List<SentencePair> pan(Gold gold) throws IOException {
    List<String> ones = Files.readAllLines(gold.require(PARAPHRASES + "/pan-train_s1.txt"));
    List<String> others = Files.readAllLines(gold.require(PARAPHRASES + "/pan-train_s2.txt"));
    List<String> labels = Files.readAllLines(gold.require(PARAPHRASES + "/pan-train.labels"));
    return IntStream.range(0, labels.size())
        .mapToObj(
            i -> new SentencePair(ones.get(i), others.get(i), labels.get(i).strip().equals("1")))
        .toList();
  }

  /** A claim of one outlet and one of another on a topic (Ko et al. 2023). */
  record Accounts(String topic, SentencePair pair) {}

  /**
   * Pairs of claims.
   *
   * @param question "strength" or "weak": what the second does to the first
   */
  static List<Accounts> claimDiff(Gold gold, String question) throws IOException {
    JsonNode root =
        JsonMapper.shared()
            .readTree(Files.readString(gold.require(ACCOUNTS + "/" + question + "-train.json")));
    List<Accounts> pairs = new ArrayList<>();
    for (JsonNode item : root.get("data")) {
      pairs.add(
          new Accounts(
              item.get("topic").asString(),
              new SentencePair(
                  item.get("claim_a").asString(),
                  item.get("claim_b").asString(),
                  item.get("relation").asInt() == 1)));
    }
    return pairs;
  }
}
