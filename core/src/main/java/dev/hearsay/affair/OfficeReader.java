package dev.hearsay.affair;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Reads offices out of phrases for people. */
final class OfficeReader {

  /** Heads that mean the same office. */
  private static final Map<String, String> SAME =
      Map.of("secretary", "minister", "premier", "prime minister", "justice", "judge");

  private static final List<String> DOMAINS =
      List.of(
          "prime",
          "foreign",
          "justice",
          "interior",
          "home",
          "defence",
          "defense",
          "finance",
          "transport",
          "labour",
          "labor",
          "health",
          "energy",
          "mines",
          "mining",
          "security",
          "attorney",
          "deputy",
          "vice",
          "chief",
          "harbour",
          "harbor",
          "port",
          "fisheries",
          "trade",
          "press",
          "high",
          "supreme");

  private final ActorWords words;
  private final PlaceNames places;

  OfficeReader(ActorWords words, PlaceNames places) {
    this.words = words;
    this.places = places;
  }

  /** The office of a phrase, its titles before a name included. */
  Optional<Office> read(String phrase) {
    String[] parts =
        phrase
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .replaceAll("[,;:()“”\"]", " , ")
            .split("\\s+", -1);
    int head = -1;
    Optional<String> state = Optional.empty();
    String domain = "";
    for (int i = 0; i < parts.length; i++) {
      String word = parts[i];
      if (head < 0 && words.is(word, "office")) {
        head = i;
      } else if (head < 0 && word.equals(",")) {
        break;
      } else if (DOMAINS.contains(word) && domain.isEmpty() && (head < 0 || i <= head + 3)) {
        domain = word.equals("defense") ? "defence" : word;
      }
      if (state.isEmpty() && (head < 0 || i <= head + 5)) {
        String next = i + 1 < parts.length ? word + " " + parts[i + 1] : word;
        state =
            places
                .root(next.replaceFirst("'s?$", ""))
                .or(() -> places.root(word.replaceFirst("'s?$", "")))
                .filter(places::isState);
      }
    }
    if (head < 0) {
      return Optional.empty();
    }
    String title = SAME.getOrDefault(parts[head], parts[head]);
    if (title.startsWith("prime")) {
      domain = "";
    }
    return Optional.of(new Office((domain + " " + title).strip(), state));
  }
}
