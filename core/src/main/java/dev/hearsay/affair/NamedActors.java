package dev.hearsay.affair;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.linking.LinkedEntity;
import dev.hearsay.provenance.source.Identities;
import dev.hearsay.text.Span;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Those that documents name: each has one key wherever it is named, a state with its government;
 * and the offices that people hold.
 */
final class NamedActors {

  private static final String OFFICE = "office:";
  private static final String PLACE = "place:";

  /** In UTF-16 code units. */
  private static final int BEHIND = 30;

  private static final String VESSEL = "vessel:";

  private final PlaceNames places;
  private final ActorWords words;
  private final BodyNames bodies;
  private final Identities identities;
  private final OfficeReader offices;
  private final Map<String, LinkedEntity> linked = new HashMap<>();
  private final Map<String, String> keyOfPlace = new TreeMap<>();
  private final Map<String, String> placeOfKey = new HashMap<>();
  private final Map<String, Map<Office, Integer>> held = new TreeMap<>();
  private final Map<String, List<String>> byTitle = new TreeMap<>();

  NamedActors(AffairSources sources, PlaceNames places, ActorWords words) {
    this.places = places;
    this.words = words;
    identities = sources.identities();
    offices = new OfficeReader(words, places);
    sources.entities().forEach(entity -> linked.put(entity.key(), entity));
    bodies = new BodyNames(places, words);
    sources.published().forEach(this::read);
    bodies.link();
    held.forEach(
        (key, each) ->
            each.keySet().stream()
                .map(Office::title)
                .distinct()
                .sorted()
                .forEach(
                    title ->
                        byTitle
                            .computeIfAbsent(title, none -> new java.util.ArrayList<>())
                            .add(key)));
  }

  private void read(Analysis analysis) {
    String text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      Optional<String> key = identities.key(analysis.document().id(), entity.id());
      if (key.isEmpty()) {
        continue;
      }
      if (entity.type() == Entity.Type.PERSON) {
        for (Mention mention : entity.mentions()) {
          if (mention.kind() != Mention.Kind.PRONOUN) {
            offices
                .read(withPlace(text, mention.phrase()))
                .ifPresent(
                    office ->
                        held.computeIfAbsent(key.get(), none -> new TreeMap<>(OFFICES))
                            .merge(office, 1, Integer::sum));
          }
        }
      }
      if (entity.type() == Entity.Type.ORG || entity.type() == Entity.Type.FACILITY) {
        bodies.add(key.get(), entity.name());
      }
      if (entity.type() != Entity.Type.PERSON) {
        placeNamed(ActorWords.fold(entity.name()))
            .ifPresent(
                root -> {
                  keyOfPlace.merge(
                      root, key.get(), (one, two) -> one.compareTo(two) <= 0 ? one : two);
                  placeOfKey.put(key.get(), root);
                });
      }
    }
  }

  /** "President Jane Roe" with the "of Ruritania" that stands behind it. */
  private static String withPlace(String text, Span phrase) {
    String behind = text.substring(phrase.end(), Math.min(text.length(), phrase.end() + BEHIND));
    return behind.startsWith(" of ")
        ? phrase.of(text) + behind.split("[,.;:]", 2)[0]
        : phrase.of(text);
  }

  private static final Comparator<Office> OFFICES =
      Comparator.comparing(Office::title).thenComparing(office -> office.state().orElse(""));

  PlaceNames places() {
    return places;
  }

  /** The place that a name means as a whole. */
  private Optional<String> placeNamed(String folded) {
    Optional<String> state = places.stateOf(folded);
    return state.isPresent() ? state : places.root(folded);
  }

  /** The key of a place or state that words name as a whole. */
  Optional<String> ofPlaceWords(String folded) {
    return placeNamed(folded).map(this::ofPlace);
  }

  String ofPlace(String root) {
    return keyOfPlace.getOrDefault(root, PLACE + root);
  }

  /** The place or state that a key is of. */
  Optional<String> placeOf(String key) {
    if (key.startsWith(PLACE)) {
      return Optional.of(key.substring(PLACE.length()));
    }
    return Optional.ofNullable(placeOfKey.get(key));
  }

  /** The key of a ship or aircraft. */
  static String ofVessel(String name) {
    return VESSEL + name;
  }

  /** Whether it is whoever holds an office, whom no text names. */
  static boolean isOffice(String key) {
    return key.startsWith(OFFICE);
  }

  static boolean isVessel(String key) {
    return key.startsWith(VESSEL);
  }

  /** The key of an entity that has a name. */
  Optional<String> of(Analysis analysis, Entity entity) {
    Optional<String> key = identities.key(analysis.document().id(), entity.id());
    if (entity.type() != Entity.Type.PERSON) {
      Optional<String> place = placeNamed(ActorWords.fold(entity.name()));
      if (place.isPresent()) {
        return place.map(this::ofPlace);
      }
    }
    return key.map(
        each -> placeOfKey.containsKey(each) ? ofPlace(placeOfKey.get(each)) : bodies.of(each));
  }

  /** Who holds the office that words tell; a key of its own where nobody named does. */
  Optional<String> ofOffice(String phrase) {
    Optional<Office> office = offices.read(phrase);
    if (office.isEmpty()) {
      return Optional.empty();
    }
    List<String> holders =
        byTitle.getOrDefault(office.get().title(), List.of()).stream()
            .filter(key -> held.get(key).keySet().stream().anyMatch(office.get()::canBe))
            .toList();
    if (office.get().state().isPresent()) {
      List<String> sure =
          holders.stream()
              .filter(key -> held.get(key).keySet().stream().anyMatch(office.get()::equals))
              .toList();
      holders = sure.isEmpty() ? holders : sure;
    }
    if (holders.size() == 1) {
      return Optional.of(holders.get(0));
    }
    return office.get().state().map(state -> OFFICE + office.get().title() + "/" + state);
  }

  /** The state for which somebody holds an office. */
  Optional<String> stateOf(String key) {
    if (key.startsWith(OFFICE)) {
      return Optional.of(ofPlace(key.substring(key.lastIndexOf('/') + 1)));
    }
    Map<String, Integer> states = new TreeMap<>();
    held.getOrDefault(key, Map.of())
        .forEach(
            (office, times) ->
                office.state().ifPresent(state -> states.merge(state, times, Integer::sum)));
    return states.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .map(entry -> ofPlace(entry.getKey()));
  }

  /** The offices that somebody holds. */
  List<Office> offices(String key) {
    return List.copyOf(held.getOrDefault(key, Map.of()).keySet());
  }

  /** The fullest name of a key. */
  Optional<String> name(String key) {
    Optional<String> place = placeOf(key);
    if (place.isPresent()) {
      return bodyNamed(key, place.get()).or(() -> place.map(NamedActors::capitals));
    }
    if (key.startsWith(OFFICE)) {
      String title = key.substring(OFFICE.length(), key.lastIndexOf('/'));
      return Optional.of(title + " of " + capitals(key.substring(key.lastIndexOf('/') + 1)));
    }
    if (isVessel(key)) {
      return Optional.of(capitals(key.substring(VESSEL.length())));
    }
    return Optional.ofNullable(linked.get(key)).map(LinkedEntity::name).map(this::withoutNext);
  }

  /** The Upland Movement, that is also called by the place which it is named after. */
  private Optional<String> bodyNamed(String key, String place) {
    return Optional.ofNullable(linked.get(key))
        .filter(each -> each.type() == Entity.Type.ORG || each.type() == Entity.Type.GROUP)
        .map(LinkedEntity::name)
        .filter(name -> ActorWords.fold(name).startsWith(place + " "))
        .filter(name -> placeNamed(ActorWords.fold(name)).isEmpty());
  }

  /** Without the begin of the next sentence: "Jane Roe" of "Jane Roe Another". */
  private String withoutNext(String name) {
    int last = name.lastIndexOf(' ');
    String word = name.substring(last + 1).toLowerCase(Locale.ROOT);
    boolean next =
        last > 0
            && word.length() > 1
            && (words.is(word, "determiner") || words.is(word, "pronoun"));
    return next ? withoutNext(name.substring(0, last)) : name;
  }

  Optional<Entity.Type> type(String key) {
    return placeOf(key).isPresent()
        ? Optional.of(Entity.Type.PLACE)
        : Optional.ofNullable(linked.get(key)).map(LinkedEntity::type);
  }

  private static String capitals(String folded) {
    StringBuilder name = new StringBuilder(folded);
    for (int i = 0; i < name.length(); i++) {
      if (i == 0 || name.charAt(i - 1) == ' ' || name.charAt(i - 1) == '-') {
        name.setCharAt(i, Character.toUpperCase(name.charAt(i)));
      }
    }
    return name.toString();
  }
}
