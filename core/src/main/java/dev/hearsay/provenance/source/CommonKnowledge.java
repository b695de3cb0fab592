package dev.hearsay.provenance.source;

import dev.hearsay.text.DocumentId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * What some documents say together. What one of them says of a person or an organisation holds in
 * all. Never changes; made again for other documents, it takes over from the one before what rests
 * on what is the same in both. Thread-safe.
 */
public final class CommonKnowledge implements Surroundings {

  private final SourceWords words;
  private final Map<DocumentId, Told> told = new TreeMap<>();

  /** Names of one word by which documents name places. */
  private final NavigableSet<String> places = new TreeSet<>();

  /** By words that were asked for: asked again for each mention. */
  private final Map<String, List<String>> meant = new ConcurrentHashMap<>();

  private final Map<String, Known> known = new HashMap<>();
  private final Set<String> publishers;
  private final OutletIndex outlets;

  /**
   * What one document adds.
   *
   * @param said by keys
   * @param asked hashes of the words of whose meaning {@code said} depends, ascending
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody
  private record Told(
      Account account, Set<String> places, Map<String, Affiliation> said, int[] asked) {}

  /** What each document says of somebody, and all together. */
  private record Known(List<Affiliation> said, Affiliation together) {}

  private CommonKnowledge(
      SourceWords words, Collection<Account> accounts, Optional<CommonKnowledge> before) {
    this.words = words;
    Map<DocumentId, Told> kept = before.map(one -> one.told).orElse(Map.of());
    Map<DocumentId, Set<String>> named = new TreeMap<>();
    AffiliationReader names = new AffiliationReader(words, this);
    for (Account account : accounts) {
      Told one = kept.get(account.id());
      boolean same = one != null && one.account().equals(account);
      named.put(account.id(), same ? one.places() : names.places(account));
    }
    named.values().forEach(places::addAll);
    Set<Integer> otherMeaning = before.map(this::takeMeanings).orElse(Set.of());
    List<Told> read =
        accounts.parallelStream()
            .map(
                account -> {
                  Told one = kept.get(account.id());
                  boolean same =
                      one != null
                          && one.account().equals(account)
                          && otherMeaning.stream()
                              .noneMatch(word -> Arrays.binarySearch(one.asked(), word) >= 0);
                  return same ? one : read(account, named.getOrDefault(account.id(), Set.of()));
                })
            .toList();
    read.forEach(one -> told.put(one.account().id(), one));
    join(before.map(one -> one.known).orElse(Map.of()));
    publishers =
        accounts.stream()
            .map(Account::outlet)
            .distinct()
            .filter(outlet -> !Institutions.isInstitution(words, outlet))
            .collect(Collectors.toSet());
    outlets =
        before
            .filter(one -> one.publishers.equals(publishers))
            .map(one -> one.outlets)
            .orElseGet(() -> new OutletIndex(publishers));
  }

  /** Of some documents, each once. */
  public static CommonKnowledge of(SourceWords words, Collection<Account> accounts) {
    return new CommonKnowledge(words, accounts, Optional.empty());
  }

  /** The same of others, of which many may be the same. */
  public CommonKnowledge of(Collection<Account> accounts) {
    return new CommonKnowledge(words, accounts, Optional.of(this));
  }

  /** Takes over what words mean; gives the hashes of those that mean something else now. */
  private Set<Integer> takeMeanings(CommonKnowledge before) {
    Set<String> moved = new HashSet<>(places);
    moved.removeAll(before.places);
    before.places.stream().filter(place -> !places.contains(place)).forEach(moved::add);
    Set<Integer> other = new HashSet<>();
    before.meant.forEach(
        (word, meaning) -> {
          if (moved.stream().anyMatch(place -> Affiliation.samePlace(word, place))) {
            other.add(word.hashCode());
          } else {
            meant.put(word, meaning);
          }
        });
    return other;
  }

  private Told read(Account account, Set<String> placesNamed) {
    Asking asking = new Asking();
    Map<String, Affiliation> said = new AffiliationReader(words, asking).said(account);
    int[] asked = asking.words.stream().mapToInt(String::hashCode).sorted().toArray();
    return new Told(account, placesNamed, said, asked);
  }

  /** Notes which words it is asked for while a document is read. */
  private final class Asking implements Surroundings {

    private final Set<String> words = new HashSet<>();

    @Override
    public Affiliation said(String key) {
      return Affiliation.NONE; // what a document says of somebody is its own
    }

    @Override
    public List<String> meant(String word) {
      words.add(word);
      return CommonKnowledge.this.meant(word);
    }

    @Override
    public boolean isOutlet(String name) {
      return false;
    }
  }

  private void join(Map<String, Known> before) {
    Map<String, List<Affiliation>> all = new HashMap<>();
    for (Told one : told.values()) {
      one.said()
          .forEach((key, said) -> all.computeIfAbsent(key, each -> new ArrayList<>()).add(said));
    }
    all.forEach(
        (key, said) -> {
          Known one = before.get(key);
          known.put(
              key,
              one != null && one.said().equals(said)
                  ? one
                  : new Known(said, said.stream().reduce(Affiliation.NONE, Affiliation::and)));
        });
  }

  @Override
  public Affiliation said(String key) {
    Known one = known.get(key);
    return one == null ? Affiliation.NONE : one.together();
  }

  @Override
  public List<String> meant(String word) {
    return meant.computeIfAbsent(
        word,
        asked -> places.stream().filter(place -> Affiliation.samePlace(asked, place)).toList());
  }

  @Override
  public boolean isOutlet(String name) {
    return !outlets.same(name).isEmpty();
  }
}
