package dev.hearsay.affair;

import dev.hearsay.mention.WordLists;
import dev.hearsay.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Promises that candidates make to voters: they are told as events, but are no deal, since nobody
 * is on the other side.
 */
final class CampaignTalk {

  private final Set<String> words =
      WordLists.read(CampaignTalk.class, "compliance.txt").section("campaign");

  private final Tellings tellings;

  CampaignTalk(Tellings tellings) {
    this.tellings = tellings;
  }

  /** Whether all tellings of a promise stand among words for elections. */
  boolean is(List<AffairEvent> promise) {
    return promise.stream().flatMap(event -> event.told().stream()).allMatch(this::isSaidToVoters);
  }

  private boolean isSaidToVoters(ToldEvent told) {
    return tellings
        .sentence(told)
        .map(Sentence::tokens)
        .filter(
            tokens ->
                tokens.stream()
                    .map(token -> token.text().toLowerCase(Locale.ROOT))
                    .anyMatch(words::contains))
        .isPresent();
  }
}
