package dev.hearsay.bench.retelling;

import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a story: one or two papers with access of their own, a statement perhaps, and outlets that
 * retell them and each other in all the ways of {@link Change}. The same seed gives the same story.
 */
final class StoryMaker {

  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final int FEWEST_FACTS = 4;
  private static final double FEWEST_HOURS = 0.5;
  private static final double MOST_HOURS = 40;

  private final Random random;
  private final Theme theme;
  private final World world;
  private final List<Change> changes;
  private final Map<String, World.Person> people = new LinkedHashMap<>();
  private final Map<String, String> truth = new LinkedHashMap<>();
  private final List<String> sources = new ArrayList<>();
  private final List<Telling> tellings = new ArrayList<>();
  private final List<TellingEdge> edges = new ArrayList<>();
  private final Retelling retelling;
  private final int shared;
  private final Set<Integer> unseenFacts = new TreeSet<>();
  private int roots;

  private record TellingEdge(Telling from, Telling to, DerivationKind kind) {}

  /**
   * @param changes that retellings may be made of
   * @param heldOut whether to spin with the synonyms that nothing is learned from
   */
  StoryMaker(Theme theme, List<Change> changes, boolean heldOut, long seed) {
    this.random = new Random(seed);
    this.theme = theme;
    this.world = new World(random);
    this.changes = List.copyOf(changes);
    for (String slot : List.of("P1", "P2", "P3", "P4", "P5")) {
      people.put(slot, world.person());
    }
    for (String slot : List.of("N1", "N2", "N3", "N4", "N5")) {
      truth.put(slot, String.valueOf(world.number()));
    }
    truth.put("L1", world.place());
    truth.put("L2", world.place());
    truth.put("O1", "the " + world.office(world.place()));
    truth.put("O2", "the " + world.office(truth.get("L1")));
    truth.put("D1", (1 + random.nextInt(9)) + " March");
    for (int fact = 0; fact < theme.facts().size(); fact++) {
      sources.add(source());
    }
    shared = random.nextInt(4);
    retelling =
        new Retelling(
            random, world, theme, people, sources, Theme.synonyms(heldOut), this::allowed);
  }

  private String source() {
    return switch (random.nextInt(6)) {
      case 0, 1 -> "P4";
      case 2 -> "P5";
      case 3 -> "two officials with knowledge of the matter";
      case 4 -> "court papers";
      default -> "";
    };
  }

  /** Makes the story. */
  MadeStory make(int articles) {
    roots = articles < 14 ? 1 : 1 + random.nextInt(2);
    boolean hasUnseen = random.nextInt(3) == 0;
    if (hasUnseen) {
      chooseUnseenFacts();
    }
    for (int root = 0; root < roots; root++) {
      tellings.add(root(root, random.nextInt(3) == 0 ? world.agency() : world.paper()));
    }
    if (hasUnseen) {
      tellUnseen(unseen());
    }
    while (tellings.size() < articles) {
      add(changes.get(random.nextInt(changes.size())));
    }
    return documents();
  }

  private Telling root(int root, String outlet) {
    List<Integer> facts = new ArrayList<>();
    int half = theme.facts().size() / 2;
    for (int fact = 0; fact < theme.facts().size(); fact++) {
      boolean own = root == 0 ? fact < half + 2 : fact >= half + 2 || fact < shared;
      if (own) {
        facts.add(fact);
      }
    }
    if (root > 0) {
      Collections.shuffle(facts, random);
    }
    return retelling.first(outlet, root, random.nextInt(60) * 0.5, truth, facts, address(outlet));
  }

  /** A text of the first papers' facts and more that no document shows, one name misspelt in it. */
  private Telling unseen() {
    Map<String, String> wrong = new LinkedHashMap<>(truth);
    wrong.put("P1", misspelt(people.get("P1").last()));
    wrong.put("N3", String.valueOf(world.number()));
    List<Integer> facts = new ArrayList<>(unseenFacts);
    Collections.shuffle(facts, random);
    return retelling.first("", 2, 10 + random.nextInt(20), wrong, facts, "unseen:");
  }

  private void chooseUnseenFacts() {
    int half = theme.facts().size() / 2;
    for (int fact = shared; fact < theme.facts().size(); fact++) {
      boolean alone = roots == 1 && fact >= half + 2;
      if (alone || random.nextInt(3) == 0) {
        unseenFacts.add(fact);
      }
    }
  }

  private void tellUnseen(Telling unseen) {
    List<Telling> seen = new ArrayList<>();
    int count = 2 + random.nextInt(2);
    for (int i = 0; i < count; i++) {
      Change change = random.nextBoolean() ? Change.REWRITE_LOST : Change.SPIN;
      seen.add(retold(unseen, change, unseen.hour() + 1 + random.nextInt(10)));
    }
    for (int i = 0; i < seen.size(); i++) {
      for (int j = 0; j < i; j++) {
        edges.add(new TellingEdge(seen.get(i), seen.get(j), DerivationKind.SAME_ORIGIN));
      }
    }
    tellings.addAll(seen);
  }

  private String misspelt(String name) {
    int at = 1 + random.nextInt(name.length() - 2);
    return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
  }

  /** The wordings of one paper's line of descent. */
  private int[] allowed(int root, int fact) {
    int half = theme.facts().size() / 2;
    boolean inFirst = fact < half + 2;
    boolean inSecond = roots == 2 && (fact < shared || fact >= half + 2);
    boolean several =
        (inFirst && inSecond) || (unseenFacts.contains(fact) && (inFirst || inSecond));
    boolean last = root == 2 || (root == 1 && inFirst);
    return !several ? new int[] {0, 1, 2} : last ? new int[] {2} : new int[] {0, 1};
  }

  private void add(Change change) {
    Telling parent = tellings.get(random.nextInt(tellings.size()));
    double hour = parent.hour() + FEWEST_HOURS + random.nextDouble() * MOST_HOURS;
    if (parent.facts() < FEWEST_FACTS) {
      return;
    }
    switch (change) {
      case MERGE -> merge(parent, hour);
      case LOOP -> loop(hour);
      case CITE -> {
        Telling telling = retelling.opinion(outlet(), hour, parent, address("opinion"));
        link(telling, parent, DerivationKind.CITES);
      }
      case QUOTE_OUTLET -> {
        Telling telling = retelling.quoting(outlet(), hour, parent, address("quoting"));
        boolean quotes = telling.quotes(parent);
        link(telling, parent, quotes ? DerivationKind.QUOTES : DerivationKind.CITES);
      }
      case WIRE, STEAL, REWRITE, REWRITE_LOST, REWRITE_TOP, SPIN, DIGEST -> {
        boolean says = change == Change.WIRE || change == Change.REWRITE || change == Change.DIGEST;
        if (!says && isCopy(parent)) {
          return; // of two texts that are the same nobody could say which was copied
        }
        Telling telling = retold(parent, change, hour);
        link(telling, parent, change.kind());
        creditTop(change, telling, parent);
      }
    }
  }

  private boolean isCopy(Telling telling) {
    return edges.stream()
        .anyMatch(
            edge ->
                edge.from().equals(telling)
                    && (edge.kind() == DerivationKind.COPY
                        || edge.kind() == DerivationKind.SYNDICATION));
  }

  private Telling retold(Telling parent, Change change, double hour) {
    Optional<String> credited =
        switch (change) {
          case REWRITE, WIRE, DIGEST -> Optional.of(parent.outlet());
          case REWRITE_TOP -> top(parent).map(Telling::outlet);
          default -> Optional.empty();
        };
    String outlet = outlet();
    return retelling.retold(parent, change, outlet, hour, credited, address(outlet));
  }

  /** Who credits the famous paper and follows another is told after one and cites the other. */
  private void creditTop(Change change, Telling telling, Telling parent) {
    if (change == Change.REWRITE_TOP) {
      top(parent).filter(top -> !top.equals(parent)).ifPresent(top -> cite(telling, top));
    }
  }

  /** What the parent itself was told after. */
  private Optional<Telling> top(Telling parent) {
    return edges.stream()
        .filter(edge -> edge.from().equals(parent) && edge.kind() == DerivationKind.REWRITE)
        .map(TellingEdge::to)
        .findFirst()
        .or(() -> Optional.of(parent));
  }

  private void merge(Telling parent, double hour) {
    if (isCopy(parent)) {
      return;
    }
    List<Telling> others =
        tellings.stream()
            .filter(other -> !isCopy(other))
            .filter(other -> other.root() != parent.root())
            .filter(other -> other.factsBeyond(parent) >= FEWEST_FACTS)
            .filter(other -> other.hour() < hour)
            .toList();
    if (others.isEmpty()) {
      return;
    }
    Telling other = others.get(random.nextInt(others.size()));
    String outlet = outlet();
    Telling telling = retelling.merged(parent, other, outlet, hour, address(outlet));
    tellings.add(telling);
    edges.add(new TellingEdge(telling, parent, DerivationKind.REWRITE));
    edges.add(new TellingEdge(telling, other, DerivationKind.REWRITE));
  }

  private void loop(double hour) {
    String one = outlet();
    String other = outlet();
    Telling first = retelling.rumour(one, other, hour, address(one));
    Telling second = retelling.rumourBack(first, other, hour + 1, address(other));
    tellings.add(first);
    tellings.add(second);
    edges.add(new TellingEdge(first, second, DerivationKind.CITES));
    edges.add(new TellingEdge(second, first, DerivationKind.CITES));
  }

  private void link(Telling telling, Telling parent, DerivationKind kind) {
    tellings.add(telling);
    edges.add(new TellingEdge(telling, parent, kind));
  }

  private String outlet() {
    return random.nextInt(6) == 0 ? world.agency() : world.paper();
  }

  private String address(String outlet) {
    return "https://" + World.host(outlet) + "/" + random.nextInt(1_000_000);
  }

  /** Who keeps a sentence with a credit when rewriting cites that outlet, too. */
  private void inheritCredits() {
    for (Telling telling : tellings) {
      boolean prints =
          edges.stream()
              .filter(edge -> edge.from().equals(telling))
              .allMatch(
                  edge ->
                      edge.kind() == DerivationKind.COPY
                          || edge.kind() == DerivationKind.SYNDICATION);
      for (Telling other : tellings) {
        String name = other.outlet().replaceFirst("^The ", "");
        boolean credited =
            !other.equals(telling)
                && telling.units().stream().anyMatch(unit -> unit.sentence().contains(name));
        boolean known =
            edges.stream().anyMatch(edge -> edge.from().equals(telling) && edge.to().equals(other));
        if (credited && !known && !prints) {
          cite(telling, other);
        }
      }
    }
  }

  private void cite(Telling telling, Telling other) {
    boolean quotes = telling.quotes(other);
    edges.add(
        new TellingEdge(telling, other, quotes ? DerivationKind.QUOTES : DerivationKind.CITES));
  }

  private MadeStory documents() {
    DocumentMaker maker = new DocumentMaker(random);
    inheritCredits();
    Map<Telling, Document> documents = new LinkedHashMap<>();
    tellings.forEach(telling -> documents.put(telling, maker.document(telling)));
    List<MadeStory.Edge> made = new ArrayList<>();
    for (TellingEdge edge : edges) {
      DocumentId from = documents.get(edge.from()).id();
      DocumentId to = documents.get(edge.to()).id();
      made.add(new MadeStory.Edge(from, to, edge.kind()));
    }
    List<Document> shuffled = new ArrayList<>(documents.values());
    Collections.shuffle(shuffled, random);
    return new MadeStory(theme.name(), shuffled, made, told(documents));
  }

  private List<MadeStory.Told> told(Map<Telling, Document> documents) {
    List<MadeStory.Told> told = new ArrayList<>();
    documents.forEach(
        (telling, document) -> {
          int from = 0;
          for (Telling.Unit unit : telling.units()) {
            int start = document.text().indexOf(unit.sentence(), from);
            from = start + unit.sentence().length();
            if (unit.fact() >= 0 && unit.fact() < theme.facts().size()) {
              told.add(
                  new MadeStory.Told(
                      document.id(), new Span(start, from), unit.fact(), claim(unit)));
            }
          }
        });
    return told;
  }

  /** A fact told with another number is another claim. */
  private String claim(Telling.Unit unit) {
    Matcher numbers = NUMBER.matcher(unit.sentence().replace(truth.get("D1"), ""));
    return unit.fact() + numbers.results().map(MatchResult::group).sorted().toList().toString();
  }
}
