package dev.hearsay.provenance.rule;

import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.source.Account;
import dev.hearsay.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who denies, accuses or threatens in a document, and whom he names in doing so. */
final class Adversaries {

  private Adversaries() {}

  /** Pairs of keys, both ways round. */
  static Set<List<String>> in(Account account) {
    Set<List<String>> adversaries = new HashSet<>();
    for (Attribution attribution : account.analysis().attributions()) {
      boolean hostile =
          attribution.act() == Act.DENY
              || attribution.act() == Act.ALLEGE
              || attribution.act() == Act.THREATEN;
      Optional<String> speaker = account.speaker(attribution).flatMap(account::key);
      if (!hostile || speaker.isEmpty()) {
        continue;
      }
      for (Entity entity : account.entities()) {
        boolean named =
            entity.mentions().stream()
                .anyMatch(mention -> isIn(attribution.content(), mention.span()));
        Optional<String> key = named ? account.key(entity) : Optional.empty();
        key.ifPresent(
            other -> {
              adversaries.add(List.of(speaker.get(), other));
              adversaries.add(List.of(other, speaker.get()));
            });
      }
    }
    return adversaries;
  }

  private static boolean isIn(List<Span> content, Span span) {
    return content.stream().anyMatch(part -> part.contains(span));
  }
}
