package dev.hearsay.bench.retelling;

import dev.hearsay.bench.retelling.DriftStory.KnownConflict;
import dev.hearsay.bench.retelling.Telling.Unit;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.provenance.drift.DriftKind;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes one {@link DriftStory}: an original, retellings, sometimes a paper that corrects it. */
final class DriftStoryMaker {

  private static final int THEME_FACTS = 7;
  private static final int CHANGEABLE = 6;
  private static final List<String> NOBODY = List.of("one official", "an expert", "one lawyer");

  private final Random random;
  private final Theme theme;
  private final List<ChangeableFact> changeable;
  private final World world;
  private final Map<String, World.Person> people = new LinkedHashMap<>();
  private final Map<String, String> values = new LinkedHashMap<>();
  private final Map<String, String> synonyms;
  private final List<Fact> facts = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final List<KnownDrift> drift = new ArrayList<>();
  private final List<KnownConflict> conflicts = new ArrayList<>();

  /** A fact of the original: how it is told there, by whom, and in which sentence. */
  private record Fact(
      List<String> ways,
      Optional<ChangeableFact> change,
      Optional<String> quotation,
      String source,
      String clause,
      String sentence) {}

  /** A sentence of a retelling with what it changed: the words on both sides. */
  private record Told(String sentence, Optional<DriftKind> kind, String from, String to) {}

  DriftStoryMaker(Theme theme, List<ChangeableFact> changeable, boolean heldOut, long seed) {
    random = new Random(seed);
    this.theme = theme;
    this.changeable = changeable;
    world = new World(random);
    synonyms = Theme.synonyms(heldOut);
    for (String slot : List.of("P1", "P2", "P3", "P4", "P5")) {
      people.put(slot, world.person());
    }
    for (String slot : List.of("N1", "N2", "N3", "N4", "N5")) {
      values.put(slot, String.valueOf(21 + random.nextInt(random.nextBoolean() ? 78 : 900)));
    }
    values.put("L1", world.place());
    values.put("L2", world.place());
    values.put("O1", "the " + world.office(world.place()));
    values.put("O2", "the " + world.office(values.get("L1")));
    values.put("D1", (1 + random.nextInt(27)) + " March");
  }

  DriftStory make() {
    String paper = world.paper();
    Document original = document(paper, 0, original());
    int retellings = 2 + random.nextInt(2);
    for (int i = 0; i < retellings; i++) {
      retell(original, paper);
    }
    return new DriftStory(documents, derivations, drift, conflicts);
  }

  private List<String> original() {
    Wording wording = new Wording(random, people, values);
    List<Fact> chosen = new ArrayList<>();
    List<List<String>> told = new ArrayList<>(theme.facts());
    Collections.shuffle(told, random);
    for (List<String> ways : told.subList(0, THEME_FACTS)) {
      chosen.add(new Fact(ways, Optional.empty(), Optional.empty(), source(), ways.get(0), ""));
    }
    List<ChangeableFact> open = new ArrayList<>(changeable);
    Collections.shuffle(open, random);
    for (ChangeableFact one : open.subList(0, CHANGEABLE)) {
      boolean hedged = one.kind() == DriftKind.HEDGE_DROPPED;
      String source = hedged || random.nextBoolean() ? "" : source();
      List<String> ways = List.of(one.original(), one.faithful());
      chosen.add(new Fact(ways, Optional.of(one), Optional.empty(), source, one.original(), ""));
    }
    for (int i = 0; i < 2; i++) {
      String words = theme.quotations().get(i);
      String speaker = i == 0 ? "P4" : "P5";
      chosen.add(new Fact(List.of(), Optional.empty(), Optional.of(words), speaker, words, ""));
    }
    Collections.shuffle(chosen, random);
    for (Fact fact : chosen) {
      String sentence =
          fact.quotation().isPresent()
              ? wording.quoted(fact.clause(), wording.person(fact.source()))
              : sourced(wording, wording.clause(fact.clause()), fact.source());
      facts.add(
          new Fact(
              fact.ways(),
              fact.change(),
              fact.quotation(),
              fact.source(),
              fact.clause(),
              sentence));
    }
    return facts.stream().map(Fact::sentence).toList();
  }

  private String source() {
    return switch (random.nextInt(6)) {
      case 0 -> "P4";
      case 1 -> "P5";
      case 2 -> "two officials with knowledge of the matter";
      case 3 -> "court papers";
      default -> "";
    };
  }

  private String sourced(Wording wording, String clause, String source) {
    return source.isEmpty()
        ? wording.plain(clause)
        : wording.sourced(clause, source.startsWith("P") ? wording.person(source) : source);
  }

  private Document document(String outlet, double hour, List<String> sentences) {
    List<Unit> units = sentences.stream().map(one -> Unit.filler(-1, one)).toList();
    String uri = "https://" + World.host(outlet) + "/" + random.nextInt(1_000_000);
    Document document =
        new DocumentMaker(random)
            .document(new Telling(outlet, hour, 0, values, units, Optional.empty(), uri));
    documents.add(document);
    return document;
  }

  private void retell(Document original, String paper) {
    Map<String, String> told = new LinkedHashMap<>(values);
    Wording wording = new Wording(random, people, told);
    Optional<Document> other = Optional.empty();
    List<Told> units = new ArrayList<>();
    boolean corrected = random.nextInt(3) == 0;
    boolean credited = false;
    for (Fact fact : facts) {
      if (random.nextInt(8) == 0) {
        continue;
      }
      if (corrected && other.isEmpty() && fact.clause().contains("{N")) {
        other = Optional.of(correct(original, fact, told));
        units.add(plain(sourced(wording, wording.clause(fact.clause()), fact.source())));
        continue;
      }
      Told one = fact.quotation().isPresent() ? quoted(fact, wording) : told(fact, wording, told);
      boolean credits = !credited && one.kind().isEmpty() && fact.source().isEmpty();
      if (credits && fact.change().isEmpty()) {
        credited = true;
        one = plain(wording.credited(wording.clause(fact.clause()), paper));
      }
      units.add(one);
    }
    if (random.nextBoolean()) {
      units.add(random.nextInt(units.size() + 1), plain(Filler.news(random)));
    }
    Document document =
        document(
            world.paper(), 3 + random.nextInt(20), units.stream().map(Told::sentence).toList());
    derive(document, original, DerivationKind.REWRITE);
    other.ifPresent(one -> derive(document, one, DerivationKind.CITES));
    units.forEach(one -> note(one, original, document));
  }

  /** Another paper gives another value, and the retelling follows it. */
  private Document correct(Document original, Fact fact, Map<String, String> told) {
    String slot = slot(fact.clause(), "{N");
    told.put(slot, changed(values.get(slot)));
    Wording wording = new Wording(random, people, told);
    List<String> sentences =
        List.of(wording.plain(wording.clause(fact.clause())), Filler.news(random));
    Document other = document(world.paper(), 2, sentences);
    conflicts.add(
        new KnownConflict(
            original.id(),
            place(original, fact.sentence() + "#" + values.get(slot)),
            other.id(),
            place(other, sentences.get(0) + "#" + told.get(slot))));
    return other;
  }

  private void derive(Document from, Document to, DerivationKind kind) {
    derivations.add(
        new Derivation(from.id(), Optional.of(to.id()), Optional.empty(), kind, 1, List.of()));
  }

  private void note(Told one, Document original, Document document) {
    if (one.kind().isPresent()) {
      drift.add(
          new KnownDrift(
              document.id(),
              original.id(),
              one.kind().get(),
              place(original, one.from()),
              place(document, one.to())));
    }
  }

  /** Where the words stand: behind "sentence#" within that sentence. */
  private static Span place(Document document, String words) {
    int mark = words.indexOf('#');
    String sentence = mark < 0 ? words : words.substring(0, mark);
    int start = document.text().indexOf(sentence);
    if (start < 0) {
      throw new IllegalStateException("not in its document: " + sentence);
    }
    if (mark < 0) {
      return new Span(start, start + sentence.length());
    }
    String part = words.substring(mark + 1);
    int at = start + sentence.indexOf(part);
    return new Span(at, at + part.length());
  }

  private static Told plain(String sentence) {
    return new Told(sentence, Optional.empty(), "", "");
  }

  private Told told(Fact fact, Wording wording, Map<String, String> told) {
    if (fact.change().isPresent()) {
      ChangeableFact change = fact.change().get();
      if (random.nextInt(5) < 2) {
        String sentence = sourced(wording, wording.clause(change.changed()), fact.source());
        return new Told(sentence, Optional.of(change.kind()), fact.sentence(), sentence);
      }
      return plain(sourced(wording, wording.clause(anew(fact)), fact.source()));
    }
    List<DriftKind> kinds = new ArrayList<>();
    if (fact.clause().contains("{N")) {
      kinds.add(DriftKind.NUMBER);
    }
    if (fact.clause().contains("{D")) {
      kinds.add(DriftKind.DATE);
    }
    if (!fact.source().isEmpty()) {
      kinds.add(DriftKind.ATTRIBUTION_LOST);
    }
    if (fact.source().startsWith("P")) {
      kinds.add(DriftKind.ATTRIBUTION_MOVED);
    }
    if (kinds.isEmpty() || random.nextInt(5) >= 2) {
      return faithful(fact, wording, told);
    }
    return changed(fact, kinds.get(random.nextInt(kinds.size())), wording, told);
  }

  private String anew(Fact fact) {
    return switch (random.nextInt(4)) {
      case 0 -> fact.clause();
      case 1 -> Retelling.exchanged(fact.clause(), 0.5, synonyms, random);
      default -> fact.ways().get(random.nextInt(fact.ways().size()));
    };
  }

  private Told faithful(Fact fact, Wording wording, Map<String, String> told) {
    String slot = fact.clause().contains("{N") ? slot(fact.clause(), "{N") : "";
    String value = slot.isEmpty() ? "" : told.get(slot);
    boolean rounds = !slot.isEmpty() && value.length() == 3 && random.nextInt(4) == 0;
    if (rounds) {
      told.put(slot, "about " + Math.round(Integer.parseInt(value) / 10.0) * 10);
    }
    Told one = plain(sourced(wording, wording.clause(anew(fact)), fact.source()));
    if (rounds) {
      told.put(slot, value);
    }
    return one;
  }

  private Told changed(Fact fact, DriftKind kind, Wording wording, Map<String, String> told) {
    String clause = anew(fact);
    switch (kind) {
      case NUMBER, DATE -> {
        String slot = slot(clause, kind == DriftKind.NUMBER ? "{N" : "{D");
        String before = told.get(slot);
        String value = kind == DriftKind.NUMBER ? changed(before) : otherDay(before);
        told.put(slot, value);
        String sentence = sourced(wording, wording.clause(clause), fact.source());
        told.put(slot, before);
        return new Told(
            sentence,
            Optional.of(kind),
            fact.sentence() + "#" + values.get(slot),
            sentence + "#" + value);
      }
      case ATTRIBUTION_MOVED -> {
        String other = fact.source().equals("P4") ? "P5" : "P4";
        String sentence = sourced(wording, wording.clause(clause), other);
        return new Told(sentence, Optional.of(kind), fact.sentence(), sentence);
      }
      default -> {
        String sentence = wording.plain(wording.clause(clause));
        return new Told(sentence, Optional.of(kind), fact.sentence(), sentence);
      }
    }
  }

  private Told quoted(Fact fact, Wording wording) {
    String words = fact.quotation().orElseThrow();
    String speaker = fact.source();
    switch (random.nextInt(6)) {
      case 0 -> {
        String altered = altered(words);
        String sentence = wording.quoted(altered, wording.person(speaker));
        return new Told(
            sentence,
            Optional.of(DriftKind.QUOTE_ALTERED),
            fact.sentence() + "#" + words,
            sentence + "#" + altered);
      }
      case 1 -> {
        String other = speaker.equals("P4") ? "P5" : "P4";
        String sentence = wording.quoted(words, wording.person(other));
        return new Told(
            sentence, Optional.of(DriftKind.ATTRIBUTION_MOVED), fact.sentence(), sentence);
      }
      case 2 -> {
        String nobody = NOBODY.get(random.nextInt(NOBODY.size()));
        String sentence = wording.quoted(words, nobody);
        return new Told(
            sentence, Optional.of(DriftKind.ATTRIBUTION_LOST), fact.sentence(), sentence);
      }
      case 3 -> {
        int comma = words.indexOf(',');
        String cut = comma > words.length() / 3 ? words.substring(0, comma) : words;
        return plain(wording.quoted(cut, wording.person(speaker)));
      }
      default -> {
        return plain(wording.quoted(words, wording.person(speaker)));
      }
    }
  }

  /** Other words for some, or words left out from the middle without saying so. */
  private String altered(String words) {
    String other = Retelling.exchanged(words, 1, synonyms, random);
    if (!other.equals(words) && random.nextBoolean()) {
      return other;
    }
    String[] all = words.split(" ", -1);
    int from = 2 + random.nextInt(all.length - 5);
    List<String> kept = new ArrayList<>(List.of(all));
    kept.subList(from, from + 2).clear();
    return String.join(" ", kept);
  }

  private static String slot(String clause, String kind) {
    int at = clause.indexOf(kind);
    return clause.substring(at + 1, at + 3);
  }

  private String changed(String value) {
    int number = Integer.parseInt(value);
    int other;
    do {
      other = 21 + random.nextInt(number > 120 ? 900 : 78);
    } while (Math.abs(other - number) < 0.2 * Math.max(other, number));
    return String.valueOf(other);
  }

  private String otherDay(String day) {
    String other;
    do {
      other = (1 + random.nextInt(27)) + " March";
    } while (other.equals(day));
    return other;
  }
}
