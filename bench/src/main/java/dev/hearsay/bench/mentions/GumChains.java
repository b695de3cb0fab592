package dev.hearsay.bench.mentions;

import dev.hearsay.bench.measure.Gold;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The chains of one article of GUM news under both of its guidelines, and the filter by what they
 * are about, which is the same for every system.
 *
 * <p>OntoGUM (Zhu, Pradhan and Zeldes 2021) follows OntoNotes, for which most systems are built: no
 * chain has one mention, an apposition is part of its mention, modifiers aren't mentions. GUM's own
 * chains count appositions and modifiers too. Neither counts relative pronouns.
 *
 * <p>A chain is of persons and organisations when most of its mentions are, by the word at the head
 * of each and the type that GUM gives to it. OntoGUM has no types, and other programs have their
 * own, so the type of a chain that was found is told in the same way, from the heads that GUM's
 * trees give to its mentions. What isn't marked at all stays in and counts against who found it.
 */
record GumChains(ChainText gum, ChainText ontoGum) {

  /** Which guidelines to measure by. */
  enum Guidelines {
    ONTO_GUM,
    GUM
  }

  private static final String GUM = "gum-news/dep";
  private static final String ONTO_GUM = "gum-news/coref/ontogum/conllu";

  /** All articles in the folder of data sets, by name. */
  static List<GumChains> read(Gold gold) throws IOException {
    Path first = gold.require(GUM);
    Path second = gold.require(ONTO_GUM);
    List<GumChains> texts = new ArrayList<>();
    List<Path> paths;
    try (Stream<Path> files = Files.list(first)) {
      paths = files.filter(file -> file.toString().endsWith(".conllu")).sorted().toList();
    }
    for (Path path : paths) {
      Path other = second.resolve(String.valueOf(path.getFileName()));
      if (Files.exists(other)) {
        texts.add(new GumChains(ChainText.read(path), ChainText.read(other)));
      }
    }
    return texts;
  }

  GumChains {
    if (!gum.text().equals(ontoGum.text())) {
      throw new IllegalArgumentException(gum.name() + ": two texts under one name");
    }
  }

  String name() {
    return gum.name();
  }

  Document document() {
    return gum.document();
  }

  /** Whether no weights are learned from it. */
  boolean heldOut() {
    return GumNews.isHeldOut(name());
  }

  /** Of each word that heads a mention: the type of the longest mention that it heads. */
  Map<Integer, String> types() {
    Map<Integer, String> types = new HashMap<>();
    gum.mentions().stream()
        .sorted(Comparator.comparingInt(mention -> mention.end() - mention.first()))
        .forEach(mention -> types.put(gum.head(mention.first(), mention.end()), mention.type()));
    return types;
  }

  /** The marked chains about some types of things, as spans, two mentions and more each. */
  List<Set<Span>> key(Guidelines guidelines, Set<String> types) {
    ChainText text = guidelines == Guidelines.GUM ? gum : ontoGum;
    Map<String, Set<Span>> chains = new LinkedHashMap<>();
    for (ChainText.Marked mention : text.mentions()) {
      chains
          .computeIfAbsent(mention.chain(), chain -> new LinkedHashSet<>())
          .add(text.span(mention));
    }
    return filter(List.copyOf(chains.values()), types);
  }

  /**
   * Of some chains those that are about some types of things, each mention in one chain only, two
   * mentions and more each.
   */
  List<Set<Span>> filter(List<? extends Set<Span>> chains, Set<String> types) {
    Map<Integer, String> byHead = types();
    Set<Span> taken = new HashSet<>();
    List<Set<Span>> kept = new ArrayList<>();
    for (Set<Span> chain : chains) {
      Set<Span> own = new LinkedHashSet<>();
      chain.stream().map(this::withoutEnding).filter(taken::add).forEach(own::add);
      if (own.size() > 1 && isAbout(own, types, byHead)) {
        kept.add(own);
      }
    }
    return kept;
  }

  private boolean isAbout(Set<Span> chain, Set<String> types, Map<Integer, String> byHead) {
    int about = 0;
    int known = 0;
    for (Span span : chain) {
      Optional<String> type = head(span).map(byHead::get);
      known += type.isPresent() ? 1 : 0;
      about += type.filter(types::contains).isPresent() ? 1 : 0;
    }
    return 2 * about >= known;
  }

  /**
   * The chains as OntoNotes would have them: an apposition that a system gives as a mention of its
   * own ("Roe" and "the mayor" in "Roe, the mayor") is joined to what it stands behind.
   */
  List<Set<Span>> withAppositions(List<Set<Span>> chains) {
    return chains.stream().map(this::joined).toList();
  }

  private Set<Span> joined(Set<Span> chain) {
    List<Span> ordered = chain.stream().sorted().toList();
    Set<Span> joined = new LinkedHashSet<>();
    for (Span span : ordered) {
      Optional<Span> host = joined.stream().filter(other -> isApposed(other, span)).findFirst();
      host.ifPresent(joined::remove);
      joined.add(host.map(other -> new Span(other.start(), span.end())).orElse(span));
    }
    return joined;
  }

  private boolean isApposed(Span host, Span span) {
    return span.start() > host.end()
        && gum.text().substring(host.end(), span.start()).strip().equals(",");
  }

  /** Index of the word at the head of a span, by GUM's tree; empty for a span without words. */
  Optional<Integer> head(Span span) {
    int first = gum.wordAt(span.start());
    int end = first;
    while (end < gum.words().size() && gum.words().get(end).span().start() < span.end()) {
      end++;
    }
    return end > first ? Optional.of(gum.head(first, end)) : Optional.empty();
  }

  /** Systems differ in whether the ending of a possessive belongs to the mention. */
  private Span withoutEnding(Span span) {
    int first = gum.wordAt(span.start());
    int last = gum.wordAt(span.end() - 1);
    return last > first
            && last < gum.words().size()
            && gum.words().get(last).tag().equals("POS")
            && gum.words().get(last).span().end() == span.end()
        ? new Span(span.start(), gum.words().get(last - 1).span().end())
        : span;
  }

  /** The same chains with each mention reduced to the word at its head, each word in one chain. */
  List<Set<Integer>> heads(List<Set<Span>> chains) {
    Set<Integer> taken = new HashSet<>();
    List<Set<Integer>> heads = new ArrayList<>();
    for (Set<Span> chain : chains) {
      Set<Integer> own = new LinkedHashSet<>();
      chain.stream().flatMap(span -> head(span).stream()).filter(taken::add).forEach(own::add);
      if (own.size() > 1) {
        heads.add(own);
      }
    }
    return heads;
  }
}
