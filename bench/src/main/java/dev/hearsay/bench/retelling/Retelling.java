package dev.hearsay.bench.retelling;

import static dev.hearsay.bench.retelling.Telling.QUOTATIONS;

import dev.hearsay.bench.retelling.Telling.CreditLine;
import dev.hearsay.bench.retelling.Telling.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Writes tellings: first ones and those made of others. */
final class Retelling {

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final int NO_FACT = -1;
  private static final int LONGEST_CLAUSE = 110;

  /** Which wordings a line of descent may use: where two papers tell the same fact they differ. */
  interface Ways {
    int[] of(int root, int fact);
  }

  private final Random random;
  private final World world;
  private final Theme theme;
  private final Map<String, World.Person> people;
  private final List<String> sources;
  private final Map<String, String> synonyms;
  private final Ways ways;

  Retelling(
      Random random,
      World world,
      Theme theme,
      Map<String, World.Person> people,
      List<String> sources,
      Map<String, String> synonyms,
      Ways ways) {
    this.random = random;
    this.world = world;
    this.theme = theme;
    this.people = people;
    this.sources = sources;
    this.synonyms = synonyms;
    this.ways = ways;
  }

  /** An article by who knows it from its sources. */
  Telling first(
      String outlet,
      int root,
      double hour,
      Map<String, String> values,
      List<Integer> facts,
      String uri) {
    Wording wording = new Wording(random, people, values);
    List<Unit> units = new ArrayList<>();
    for (int fact : facts) {
      units.add(first(wording, fact, ways.of(root, fact), outlet));
    }
    for (int i = 0; i < theme.quotations().size(); i++) {
      if (i % 2 == root % 2) {
        int at = Math.min(units.size(), 2 + 3 * i);
        units.add(
            at,
            Unit.filler(
                QUOTATIONS + i,
                wording.quoted(theme.quotations().get(i), wording.person(speaker(i)))));
      }
    }
    return new Telling(outlet, hour, root, values, units, Optional.empty(), uri);
  }

  private static String speaker(int quotation) {
    return quotation % 2 == 0 ? "P4" : "P5";
  }

  private Unit first(Wording wording, int fact, int[] allowed, String outlet) {
    int way = allowed[random.nextInt(allowed.length)];
    String clause = theme.facts().get(fact).get(way);
    return new Unit(fact, 1 << way, clause, sentence(wording, fact, clause, outlet));
  }

  private String sentence(Wording wording, int fact, String pattern, String outlet) {
    String clause = wording.clause(pattern);
    String source = sources.get(fact);
    if (source.isEmpty()) {
      return wording.plain(clause);
    }
    String who = source.length() == 2 ? wording.person(source) : source;
    boolean claims =
        !outlet.isEmpty() && source.startsWith("two officials") && random.nextBoolean();
    return claims
        ? Wording.capital(who)
            + " told "
            + (outlet.startsWith("The ") ? "the " + outlet.substring(4) : outlet)
            + " that "
            + clause
            + "."
        : wording.sourced(clause, who);
  }

  /** What an outlet makes of one article. */
  Telling retold(
      Telling parent,
      Change change,
      String outlet,
      double hour,
      Optional<String> credited,
      String uri) {
    Map<String, String> values = new LinkedHashMap<>(parent.values());
    if (change != Change.WIRE && change != Change.STEAL && random.nextInt(3) == 0) {
      values.put("N" + (1 + random.nextInt(5)), String.valueOf(12 + random.nextInt(900)));
    }
    List<Unit> units =
        switch (change) {
          case WIRE, STEAL -> cut(parent.units(), 0.5);
          case SPIN -> spun(parent, values);
          case DIGEST -> digest(parent, values, credited);
          default -> rewritten(parent, values, credited, change == Change.REWRITE_LOST);
        };
    Optional<CreditLine> line =
        change == Change.WIRE ? Optional.of(creditLine(parent.outlet())) : Optional.empty();
    return new Telling(outlet, hour, parent.root(), values, units, line, uri);
  }

  private CreditLine creditLine(String outlet) {
    return switch (random.nextInt(3)) {
      case 0 -> new CreditLine("PORTVALE (", outlet, ") — ", true);
      case 1 -> new CreditLine("This story was originally published by ", outlet, ".", false);
      default -> new CreditLine("— ", outlet, "", false);
    };
  }

  /** The beginning, at least a share of it. */
  private List<Unit> cut(List<Unit> units, double least) {
    int kept = (int) Math.ceil(units.size() * (least + random.nextDouble() * (1 - least)));
    return units.subList(0, Math.min(units.size(), kept));
  }

  private Unit spun(Unit unit) {
    String spun = exchanged(unit.sentence(), 1);
    int blank = spun.indexOf(' ', spun.length() / 2);
    if (blank > 0 && random.nextInt(4) == 0) {
      spun = spun.substring(0, blank) + spun.substring(blank + 1); // as such programs leave them
    }
    return new Unit(unit.fact(), unit.used(), unit.clause(), spun);
  }

  /** Synonyms for a share of the words that have one. */
  private String exchanged(String words, double share) {
    return exchanged(words, share, synonyms, random);
  }

  static String exchanged(String words, double share, Map<String, String> synonyms, Random random) {
    StringBuilder exchanged = new StringBuilder();
    Matcher matcher = WORD.matcher(words);
    while (matcher.find()) {
      String word = matcher.group();
      boolean changes = random.nextDouble() < share;
      matcher.appendReplacement(
          exchanged, Matcher.quoteReplacement(changes ? synonyms.getOrDefault(word, word) : word));
    }
    return matcher.appendTail(exchanged).toString();
  }

  /**
   * A fact in other words than before: in a way that nobody up the line has used, or else with
   * changes of the words it had, so that each is nearest to what it was made of. Who retells
   * exchanges something in every sentence, or it would be a copy.
   */
  private Unit reworded(Telling parent, Unit unit) {
    int[] open =
        Arrays.stream(ways.of(parent.root(), unit.fact()))
            .filter(way -> (unit.used() >> way & 1) == 0)
            .toArray();
    if (open.length > 0 && random.nextInt(5) < 2) {
      int way = open[random.nextInt(open.length)];
      return new Unit(
          unit.fact(), unit.used() | 1 << way, theme.facts().get(unit.fact()).get(way), "");
    }
    String clause = exchanged(unit.clause(), 0.6);
    boolean same = clause.equals(unit.clause());
    if ((same || random.nextBoolean()) && clause.length() < LONGEST_CLAUSE) {
      clause = Filler.with(random, clause);
    }
    return new Unit(unit.fact(), unit.used(), clause, "");
  }

  /** Every sentence, in order, said otherwise and with other words. */
  private List<Unit> spun(Telling parent, Map<String, String> values) {
    Wording wording = new Wording(random, people, values);
    List<Unit> units = new ArrayList<>();
    for (Unit unit : cut(parent.units(), 0.8)) {
      if (unit.fact() < 0 || unit.fact() >= QUOTATIONS || random.nextInt(4) == 0) {
        units.add(spun(unit));
      } else {
        Unit other = reworded(parent, unit);
        String pattern = exchanged(other.clause(), 1); // what is made of this one has these words
        String sentence = resourced(wording, wording.clause(pattern), unit.fact());
        units.add(spun(new Unit(unit.fact(), other.used(), pattern, sentence)));
      }
    }
    return units;
  }

  private static Unit said(Unit unit, String sentence) {
    return new Unit(unit.fact(), unit.used(), unit.clause(), sentence);
  }

  private List<Unit> rewritten(
      Telling parent, Map<String, String> values, Optional<String> credited, boolean vague) {
    Wording wording = new Wording(random, people, values);
    List<Unit> units = new ArrayList<>();
    double kept = 0.6 + random.nextDouble() * 0.4;
    int credits = credited.isPresent() ? 1 + random.nextInt(2) : 0;
    boolean reports = vague && random.nextBoolean();
    boolean throughout = !theme.heldOut() && credits > 0 && random.nextBoolean();
    for (Unit unit : parent.units()) {
      if (random.nextDouble() > kept && units.size() + 4 < parent.units().size()) {
        continue;
      }
      boolean background = unit.fact() == NO_FACT;
      if (background && random.nextInt(2) == 0) {
        continue; // who tells the story anew has no use for most of it
      }
      if (unit.fact() < 0 || random.nextInt(8) == 0) {
        units.add(unit);
      } else if (unit.fact() >= QUOTATIONS) {
        units.add(quotation(wording, unit, credited));
      } else {
        Unit other = reworded(parent, unit);
        String clause = wording.clause(other.clause());
        String sentence;
        if (credits > 0) {
          credits--;
          sentence = wording.credited(clause, credited.get());
        } else if (throughout && random.nextBoolean()) {
          sentence = wording.creditedAgain(clause);
        } else if (reports) {
          reports = false;
          sentence = "According to reports, " + clause + ".";
        } else {
          sentence = resourced(wording, clause, unit.fact());
        }
        units.add(said(other, sentence));
      }
    }
    for (int i = 1; i + 1 < units.size(); i++) {
      if (random.nextInt(6) == 0) {
        Collections.swap(units, i, i + 1);
      }
    }
    int added = random.nextInt(5) < 2 ? random.nextInt(1 + units.size()) : random.nextInt(2);
    for (int i = 0; i < added; i++) {
      int at = units.size() / 2 + random.nextInt(1 + units.size() / 2);
      units.add(at, Unit.filler(NO_FACT, Filler.news(random)));
    }
    int own = random.nextInt(2) * random.nextInt(2 + units.size() / 2);
    for (int i = 0; i < own; i++) {
      int at = Math.min(units.size(), 1 + random.nextInt(1 + units.size()));
      units.add(at, Unit.filler(NO_FACT, Wording.capital(Filler.background(random, world))));
    }
    return units;
  }

  private String resourced(Wording wording, String clause, int fact) {
    String source = sources.get(fact);
    if (source.isEmpty() || random.nextInt(3) == 0) {
      return wording.plain(clause);
    }
    return wording.sourced(clause, source.length() == 2 ? wording.person(source) : source);
  }

  private Unit quotation(Wording wording, Unit unit, Optional<String> credited) {
    int number = unit.fact() - QUOTATIONS;
    String words = unit.quoted();
    int comma = words.indexOf(',');
    if (comma > 0 && random.nextInt(3) == 0) {
      words = words.substring(0, comma);
    }
    String who = wording.person(speaker(number));
    return Unit.filler(
        unit.fact(),
        credited.isPresent() && random.nextBoolean()
            ? wording.quotedBy(words, who, credited.get())
            : wording.quoted(words, who));
  }

  /** Half of the facts, in another order. */
  private List<Unit> digest(Telling parent, Map<String, String> values, Optional<String> credited) {
    List<Unit> units = new ArrayList<>(rewritten(parent, values, credited, false));
    Collections.reverse(units);
    return units.subList(0, Math.min(units.size(), Math.max(4, units.size() / 2)));
  }

  /** One article of two. */
  Telling merged(Telling one, Telling other, String outlet, double hour, String uri) {
    Optional<String> credited = Optional.of(one.outlet());
    Optional<String> otherCredited =
        random.nextBoolean() ? Optional.of(other.outlet()) : Optional.empty();
    List<Unit> units = new ArrayList<>();
    List<Unit> first = rewritten(one, one.values(), credited, false);
    List<Unit> second = rewritten(other, other.values(), otherCredited, false);
    units.addAll(first.subList(0, Math.min(first.size(), Math.max(4, first.size() * 2 / 3))));
    second.stream()
        .filter(unit -> units.stream().noneMatch(known -> known.fact() == unit.fact()))
        .limit(Math.max(4, second.size() * 2 / 3))
        .forEach(units::add);
    return new Telling(outlet, hour, one.root(), one.values(), units, Optional.empty(), uri);
  }

  /** Thoughts of its own about what another reported. */
  Telling opinion(String outlet, double hour, Telling about, String uri) {
    Wording wording = new Wording(random, people, about.values());
    List<Unit> units = new ArrayList<>(thoughts());
    retell(about, wording, units);
    return new Telling(outlet, hour, about.root(), about.values(), units, Optional.empty(), uri);
  }

  /** Puts some of what another told among thoughts, the first with credit. */
  private void retell(Telling about, Wording wording, List<Unit> units) {
    List<Unit> facts =
        new ArrayList<>(
            about.units().stream()
                .filter(unit -> unit.fact() >= 0 && unit.fact() < QUOTATIONS)
                .toList());
    Collections.shuffle(facts, random);
    int told = Math.min(facts.size(), 1 + random.nextInt(4));
    for (int i = 0; i < told; i++) {
      Unit unit = facts.get(i);
      String clause = wording.clause(reworded(about, unit).clause());
      String sentence =
          i == 0
              ? wording.credited(clause, about.outlet())
              : resourced(wording, clause, unit.fact());
      units.add(Math.min(units.size(), 1 + 2 * i), Unit.filler(NO_FACT, sentence));
    }
  }

  /** Thoughts of its own, and words that somebody said to another outlet. */
  Telling quoting(String outlet, double hour, Telling about, String uri) {
    Wording wording = new Wording(random, people, about.values());
    List<Unit> units = new ArrayList<>(thoughts());
    retell(about, wording, units);
    List<Unit> quotations = about.quotations();
    if (!quotations.isEmpty()) {
      int number = quotations.get(0).fact() - QUOTATIONS;
      String words = quotations.get(0).quoted();
      units.add(
          2,
          Unit.filler(
              NO_FACT, wording.quotedBy(words, wording.person(speaker(number)), about.outlet())));
    }
    return new Telling(outlet, hour, about.root(), about.values(), units, Optional.empty(), uri);
  }

  private List<Unit> thoughts() {
    return Stream.generate(
            () ->
                random.nextInt(3) == 0
                    ? Wording.capital(Filler.background(random, world))
                    : Filler.thought(random))
        .map(sentence -> Unit.filler(NO_FACT, sentence))
        .limit(5)
        .toList();
  }

  /** Something that nobody knows, known from another who doesn't either. */
  Telling rumour(String outlet, String other, double hour, String uri) {
    Wording wording = new Wording(random, people, Map.of());
    List<Unit> units = new ArrayList<>(thoughts().subList(0, 3));
    int which = random.nextInt(Rumours.ALL.size());
    String rumour = Rumours.ALL.get(which);
    String clause = rumour.substring(0, 1).toLowerCase(Locale.ROOT) + rumour.substring(1);
    units.add(0, Unit.filler(-2 - which, wording.credited(clause, other)));
    return new Telling(outlet, hour, 0, Map.of(), units, Optional.empty(), uri);
  }

  /** The other half of a rumour. */
  Telling rumourBack(Telling first, String outlet, double hour, String uri) {
    Wording wording = new Wording(random, people, Map.of());
    String rumour = Rumours.ALL.get(-2 - first.units().get(0).fact());
    String clause = rumour.substring(0, 1).toLowerCase(Locale.ROOT) + rumour.substring(1);
    List<Unit> units = new ArrayList<>(thoughts().subList(0, 3));
    units.add(1, Unit.filler(NO_FACT, wording.credited(clause, first.outlet())));
    return new Telling(outlet, hour, 0, Map.of(), units, Optional.empty(), uri);
  }
}
