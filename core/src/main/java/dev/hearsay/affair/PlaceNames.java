package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.WordLists;
import dev.hearsay.text.Span;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Places that documents name, and what a state, its government and its people are called after. A
 * state and its government are one.
 */
final class PlaceNames {

  private static final List<String> ENDINGS =
      List.of("n", "an", "ian", "ean", "i", "ese", "ish", "er", "ic", "in", "ite");
  private static final List<String> STEM_ENDINGS = List.of("", "a", "e", "o", "y", "ia", "s");
  private static final int SHORTEST = 4;
  private static final int NEAR = 30;

  /** What towns have, and states don't; a day behind the place in which something was written. */
  private static final Pattern TOWN_BEHIND =
      Pattern.compile(
          "^(?: (?:airport|airfield|city|stock exchange|district court|town hall|harbour|docks|prison|jail|hospital|police|university)\\b"
              + "|, (?:\\d{1,2} \\p{Lu}\\p{Ll}+|\\p{Lu}\\p{Ll}+ \\d{1,2}\\b))");

  private static final Pattern TOWN_BEFORE =
      Pattern.compile("\\b(?:outside|near|town of|city of|port of|capital,|capital|village of) $");

  private final ActorWords words;
  private final Set<String> names = new HashSet<>();
  private final Set<String> states = new HashSet<>();
  private final Set<String> towns = new HashSet<>();

  /** What is taken for a state only because it says something. */
  private final Set<String> speaking = new HashSet<>();

  private final Set<String> nouns = new HashSet<>();
  private final Set<String> adjectives = new HashSet<>();
  private final Map<String, String> otherwise = new HashMap<>();
  private final Map<String, Optional<String>> known = new HashMap<>();

  private PlaceNames(ActorWords words) {
    this.words = words;
  }

  static PlaceNames of(Collection<Analysis> analyses, ActorWords words) {
    PlaceNames places = new PlaceNames(words);
    WordLists lists = WordLists.read(Entity.class, "places.txt");
    for (String alias : lists.section("aliases")) {
      places.put(alias);
    }
    for (String demonym :
        WordLists.read(dev.hearsay.provenance.source.Identities.class, "source-words.txt")
            .section("demonym")) {
      places.put(demonym);
    }
    lists
        .section("countries")
        .forEach(
            country -> {
              places.names.add(ActorWords.fold(country));
              places.states.add(places.root(ActorWords.fold(country)).orElseThrow());
            });
    for (Analysis analysis : analyses) {
      places.readNames(analysis);
    }
    places.readAdjectives();
    places.known.clear();
    for (Analysis analysis : analyses) {
      places.readStates(analysis);
    }
    places.speaking.removeAll(places.states);
    places.states.addAll(places.speaking);
    return places;
  }

  private void put(String entry) {
    int at = entry.indexOf('=');
    otherwise.putIfAbsent(entry.substring(0, at).strip(), entry.substring(at + 1).strip());
  }

  private void readNames(Analysis analysis) {
    String text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() != Mention.Kind.NAME) {
          continue;
        }
        String folded = ActorWords.fold(mention.span().of(text));
        String bare = withoutPrefix(folded);
        if (!bare.equals(folded) || (entity.type() == Entity.Type.PLACE && isOneName(bare))) {
          names.add(bare);
        }
        if (isToldAsTown(text, mention.span())) {
          towns.add(bare);
        }
        if (entity.type() == Entity.Type.GROUP || mention.modifier()) {
          adjectives.add(bare);
        } else if (entity.type() != Entity.Type.PERSON || bare.indexOf(' ') < 0) {
          nouns.add(bare);
        }
      }
    }
  }

  /** What an adjective is made of is a place, whatever it was taken for. */
  private void readAdjectives() {
    for (String adjective : adjectives) {
      ofAdjective(adjective, nouns).ifPresent(names::add);
      if (adjective.endsWith("s")) {
        ofAdjective(adjective.substring(0, adjective.length() - 1), nouns).ifPresent(names::add);
      }
    }
  }

  private static boolean isOneName(String bare) {
    return !bare.isEmpty() && Character.isLetter(bare.charAt(0));
  }

  private void readStates(Analysis analysis) {
    String text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      for (Mention mention : entity.mentions()) {
        if (mention.kind() != Mention.Kind.NAME) {
          continue;
        }
        String folded = ActorWords.fold(mention.span().of(text));
        String bare = withoutPrefix(folded);
        Optional<String> root = root(bare);
        boolean tells = !bare.equals(folded) || root.filter(bare::equals).isEmpty();
        if (tells || (root.isPresent() && hasWhatStatesHave(text, mention.span()))) {
          root.ifPresent(states::add);
        }
      }
    }
    for (Attribution attribution : analysis.attributions()) {
      analysis.entities().stream()
          .filter(entity -> attribution.speaker().equals(Optional.of(entity.id())))
          .filter(entity -> entity.type() == Entity.Type.PLACE)
          .flatMap(entity -> root(ActorWords.fold(entity.name())).stream())
          .filter(root -> !isTown(root))
          .forEach(speaking::add);
    }
  }

  /**
   * Whether it is a capital that stands for its state, or a district with an authority of its own.
   */
  private boolean isTown(String root) {
    return towns.contains(root) || words.is(root.substring(root.lastIndexOf(' ') + 1), "district");
  }

  /** "Telsk airport", "outside Telsk", "Telsk, 28 February". */
  private static boolean isToldAsTown(String text, Span name) {
    String behind =
        text.substring(name.end(), Math.min(text.length(), name.end() + NEAR))
            .replaceAll("\\s", " ");
    String before =
        text.substring(Math.max(0, name.start() - NEAR), name.start()).replaceAll("\\s", " ");
    return TOWN_BEHIND.matcher(behind).find() || TOWN_BEFORE.matcher(before).find();
  }

  /** "The navy of Ruritania", "Ruritania's ministers". */
  private boolean hasWhatStatesHave(String text, Span name) {
    String[] before =
        text.substring(Math.max(0, name.start() - NEAR), name.start())
            .toLowerCase(Locale.ROOT)
            .strip()
            .split("\\s+", -1);
    if (before.length >= 2
        && before[before.length - 1].equals("of")
        && words.is(before[before.length - 2], "of-state")) {
      return true;
    }
    String[] behind =
        text.substring(name.end(), Math.min(text.length(), name.end() + NEAR))
            .toLowerCase(Locale.ROOT)
            .replace('’', '\'')
            .split("\\s+", -1);
    return behind.length >= 2 && behind[0].equals("'s") && words.is(behind[1], "of-state");
  }

  /** "Brennia" of "Government of Brennia", "brennia's government", "Brennian authorities". */
  Optional<String> stateOf(String folded) {
    String bare = withoutPrefix(folded);
    Optional<String> root = root(bare);
    if (root.isPresent()) {
      return root.filter(states::contains);
    }
    int at = bare.lastIndexOf(' ');
    if (at > 0 && words.is(bare.substring(at + 1), "state-body")) {
      return root(bare.substring(0, at).replaceFirst("'s?$", "")).filter(states::contains);
    }
    return Optional.empty();
  }

  boolean isState(String root) {
    return states.contains(root);
  }

  /** Whether it is called a state, and not only quoted as states and their capitals are. */
  boolean isCalledState(String root) {
    return states.contains(root) && !speaking.contains(root);
  }

  String withoutPrefix(String folded) {
    for (String prefix : words.all("before-state")) {
      if (folded.startsWith(prefix + " ")) {
        return ActorWords.fold(folded.substring(prefix.length() + 1));
      }
    }
    return folded;
  }

  /** The place that a name or the adjective made of it means, where any document names it. */
  Optional<String> root(String folded) {
    Optional<String> found = known.get(folded);
    if (found == null) {
      found = find(folded);
      known.put(folded, found);
    }
    return found;
  }

  private Optional<String> find(String folded) {
    String other = otherwise.get(folded);
    if (other != null) {
      return Optional.of(otherwise.getOrDefault(other, other));
    }
    Optional<String> adjective = ofAdjective(folded, names);
    if (adjective.isPresent()) {
      return adjective;
    }
    if (folded.endsWith("s")) {
      String one = folded.substring(0, folded.length() - 1);
      if (otherwise.containsKey(one)) {
        return Optional.of(otherwise.get(one));
      }
      Optional<String> people = ofAdjective(one, names);
      if (people.isPresent()) {
        return people;
      }
    }
    return names.contains(folded) ? Optional.of(folded) : Optional.empty();
  }

  private Optional<String> ofAdjective(String folded, Set<String> among) {
    for (String ending : ENDINGS) {
      if (!folded.endsWith(ending)) {
        continue;
      }
      String stem = folded.substring(0, folded.length() - ending.length());
      for (String last : STEM_ENDINGS) {
        String place = stem + last;
        if (place.length() >= SHORTEST && !place.equals(folded) && among.contains(place)) {
          return Optional.of(otherwise.getOrDefault(place, place));
        }
      }
    }
    return Optional.empty();
  }
}
