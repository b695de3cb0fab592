package dev.hearsay.bench.chains;

import dev.hearsay.attribution.Act;
import dev.hearsay.bench.chains.Truth.Kind;
import dev.hearsay.bench.chains.Truth.Knower;
import dev.hearsay.mention.Entity;
import dev.hearsay.provenance.derivation.Derivation;
import dev.hearsay.provenance.derivation.DerivationEvidence;
import dev.hearsay.provenance.derivation.DerivationKind;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Makes stories: first those who know tell outlets, then outlets retell each other. */
final class StoryMaker {

  private final Frames frames;
  private final Random random;
  private final Names names;
  private final String id;
  private final List<MadeArticle> articles = new ArrayList<>();
  private final List<Derivation> derivations = new ArrayList<>();
  private final Map<String, Entity.Type> types = new HashMap<>();
  private final boolean counted;
  private final int number;
  private final List<String> clauses;
  private final Truth truth;
  private final String home;
  private final String abroad;
  private LocalDate day = LocalDate.of(2031, 3, 1);

  private StoryMaker(Frames frames, long seed) {
    this.frames = frames;
    this.random = new Random(seed);
    this.names = new Names(random);
    this.id = "story" + seed;
    this.counted = random.nextInt(3) == 0;
    this.number = 20 + random.nextInt(700);
    this.clauses =
        List.of(
            names
                .any(counted ? Wordings.COUNTED : Wordings.DEEDS)
                .replace("%d", "" + number)
                .split("\\|", -1));
    this.truth = new Truth(counted);
    this.home = names.state();
    this.abroad = names.state();
    types.put(home, Entity.Type.PLACE);
    types.put(abroad, Entity.Type.PLACE);
  }

  static Story make(Frames frames, long seed) {
    return new StoryMaker(frames, seed).make();
  }

  private Story make() {
    int wanted = 10 + random.nextInt(51);
    if (random.nextInt(8) == 0) {
      hearsay();
    }
    int knowing = 1 + random.nextInt(4);
    for (int i = 0; i < knowing; i++) {
      know();
    }
    while (articles.size() < wanted) {
      day = day.plusDays(random.nextInt(2));
      if (random.nextInt(14) == 0) {
        disturb();
      } else {
        retell(names.any(articles));
      }
    }
    return new Story(id, articles, derivations, new MadeArticle.Named(types), truth);
  }

  /** The first text rests on reports that nobody can find. */
  private void hearsay() {
    String outlet = outlet();
    int root = truth.add(new Knower(Kind.REPORTS, outlet, "", 0));
    add(outlet, names.any(frames.reports()), Map.of(), Act.REPORT, root);
    day = day.plusDays(2);
  }

  /** Somebody who knows tells one outlet, or several. */
  private void know() {
    String outlet = outlet();
    switch (random.nextInt(7)) {
      case 0, 1 -> {
        int root = truth.add(new Knower(Kind.ANONYMOUS, outlet, "", 0));
        add(outlet, names.any(frames.anonymous()), Map.of(), Act.STATE, root);
      }
      case 2, 3 -> ministry(outlet, random.nextInt(3) == 0 ? abroad : home);
      case 4 -> {
        String name = person();
        int root = truth.add(new Knower(Kind.WITNESS, name, "", 0));
        Map<String, String> filled =
            Map.of("name", name, "trade", names.trade(), "town", names.town());
        add(outlet, names.any(frames.witness()), filled, Act.STATE, root);
        if (random.nextBoolean()) {
          add(outlet(), names.any(frames.witness()), filled, Act.STATE, root);
        }
      }
      case 5 -> {
        String paper = names.any(Wordings.PAPERS);
        int root = paper(paper, outlet);
        add(outlet, names.any(frames.paper()), Map.of("paper", paper), Act.REPORT, root);
      }
      default -> {
        int root = truth.add(new Knower(Kind.OBSERVER, outlet, "", 0));
        add(outlet, names.any(frames.observed()), Map.of(), Act.REPORT, root);
      }
    }
  }

  /** A paper that two outlets have seen is one. */
  private int paper(String paper, String outlet) {
    List<Knower> known = truth.knowers();
    for (int i = 0; i < known.size(); i++) {
      if (known.get(i).kind() == Kind.PAPER && known.get(i).house().equals(paper)) {
        return i;
      }
    }
    return truth.add(new Knower(Kind.PAPER, paper, outlet, 0));
  }

  /** One ministry speaks through one or two persons to one or more outlets. */
  private void ministry(String outlet, String state) {
    for (Knower knower : truth.knowers()) {
      if (knower.kind() == Kind.MINISTRY && knower.state().equals(state)) {
        return;
      }
    }
    String ministry = names.ministry(state);
    types.put(ministry, Entity.Type.ORG);
    int root = truth.add(new Knower(Kind.MINISTRY, ministry, state, 0));
    String name = person();
    Map<String, String> filled = Map.of("ministry", ministry, "name", name);
    add(outlet, names.any(frames.spokesman()), filled, Act.STATE, root);
    if (random.nextBoolean()) {
      add(outlet(), names.any(frames.spokesman()), filled, Act.STATE, root);
    }
    if (random.nextBoolean()) {
      Map<String, String> minister = Map.of("ministry", ministry, "name", person());
      add(outlet(), names.any(frames.minister()), minister, Act.STATE, root);
    }
  }

  /** What adds nothing certain: own voices, rumours, rings, opinions, doubles, second thoughts. */
  private void disturb() {
    switch (random.nextInt(6)) {
      case 0 -> {
        String outlet = outlet();
        int root = truth.add(new Knower(Kind.OWN_VOICE, outlet, "", 0));
        add(outlet, "[o].", Map.of(), Act.STATE, root);
      }
      case 1 -> rumour();
      case 2 -> ring();
      case 3 -> {
        Map<String, String> filled = Map.of("name", person(), "town", names.town());
        add(outlet(), names.any(frames.belief()), filled, Act.BELIEVE, -1);
      }
      case 4 -> twins();
      default -> secondThoughts();
    }
  }

  /** "According to reports": resolved by its words where an earlier text has them. */
  private void rumour() {
    MadeArticle told = names.any(articles);
    int root = told.root();
    add(outlet(), names.any(frames.reports()), Map.of(), Act.REPORT, root);
    derive(told, DerivationKind.REWRITE, false);
  }

  private void ring() {
    String first = outlet();
    String second = outlet();
    add(first, names.any(frames.credit()), Map.of("other", second), Act.REPORT, -1);
    MadeArticle one = articles.get(articles.size() - 1);
    add(second, names.any(frames.credit()), Map.of("other", first), Act.REPORT, -1);
    derive(one, DerivationKind.CITES, false);
    MadeArticle other = articles.get(articles.size() - 1);
    derivations.add(derivation(one, other, DerivationKind.CITES, false));
  }

  /** Two papers that have the same unseen text before them. */
  private void twins() {
    int origin = truth.knowers().size() + 1;
    String first = outlet();
    int root = truth.add(new Knower(Kind.ANONYMOUS, first, "", origin));
    add(first, names.any(frames.anonymous()), Map.of(), Act.STATE, root);
    MadeArticle one = articles.get(articles.size() - 1);
    String second = outlet();
    int other = truth.add(new Knower(Kind.ANONYMOUS, second, "", origin));
    add(second, names.any(frames.anonymous()), Map.of(), Act.STATE, other);
    derive(one, DerivationKind.SAME_ORIGIN, false);
  }

  /** The outlet of an anonymous source takes the number back; the text makes no claim of it. */
  private void secondThoughts() {
    for (int i = 0; counted && i < articles.size(); i++) {
      MadeArticle article = articles.get(i);
      boolean source =
          article.root() >= 0
              && truth.knowers().get(article.root()).kind() == Kind.ANONYMOUS
              && truth.knowers().get(article.root()).house().equals(article.outlet())
              && article.attributed()
              && article.day().isBefore(day);
      if (source) {
        truth.withdraw(article.root());
        String other = String.valueOf(number - 1 - random.nextInt(9));
        String text =
            names.any(Wordings.FILLERS)
                + "\n\n"
                + "The figure is "
                + other
                + ", not "
                + number
                + ", officials who had supplied the earlier number said.";
        articles.add(
            new MadeArticle(
                id + "-" + articles.size(),
                article.outlet(),
                person(),
                day,
                text,
                List.of(),
                List.of(),
                new Span(0, 0),
                false,
                Act.STATE,
                -1));
        return;
      }
    }
  }

  private void retell(MadeArticle told) {
    if (told.claimed().isEmpty()) {
      return;
    }
    switch (random.nextInt(8)) {
      case 0 -> copy(told);
      case 1, 2 -> {
        credit(told, told.outlet());
        derive(told, DerivationKind.REWRITE, false);
      }
      case 3 -> {
        add(outlet(), "[o].", Map.of(), Act.STATE, told.root());
        derive(told, DerivationKind.REWRITE, false);
      }
      case 4 -> {
        credit(told, told.outlet());
        derive(told, DerivationKind.CITES, false);
      }
      case 5 -> {
        // Credits the first, although it has the words of another.
        credit(told, articles.get(0).outlet());
        derive(told, DerivationKind.REWRITE, false);
      }
      case 6 -> {
        add(outlet(), "[C], [s:officials] [q:said].", Map.of(), Act.STATE, told.root());
        derive(told, DerivationKind.REWRITE, false);
      }
      default -> {
        if (told.attributed() && told.root() >= 0) {
          // The reporter, interviewed elsewhere.
          Map<String, String> filled = Map.of("name", told.author(), "other", told.outlet());
          add(outlet(), "[s:<name> of <other>] [q:said] that [c].", filled, Act.STATE, told.root());
          derive(told, DerivationKind.CITES, false);
        } else {
          copy(told);
        }
      }
    }
  }

  private void credit(MadeArticle told, String outlet) {
    add(outlet(), names.any(frames.credit()), Map.of("other", outlet), Act.REPORT, told.root());
  }

  /** The same words under another name; now and then with another speaker. */
  private void copy(MadeArticle told) {
    String outlet = outlet();
    String text = told.text().replace(told.outlet(), outlet);
    int moved = text.length() - told.text().length();
    boolean same = moved == 0 || !told.text().contains(told.outlet());
    if (!same) {
      credit(told, told.outlet());
      derive(told, DerivationKind.REWRITE, false);
      return;
    }
    articles.add(
        new MadeArticle(
            id + "-" + articles.size(),
            outlet,
            person(),
            day,
            text,
            told.source(),
            told.cue(),
            told.claimed(),
            told.attributed(),
            told.act(),
            told.root()));
    derive(told, DerivationKind.COPY, true);
  }

  private void derive(MadeArticle told, DerivationKind kind, boolean words) {
    derivations.add(derivation(articles.get(articles.size() - 1), told, kind, words));
  }

  private static Derivation derivation(
      MadeArticle from, MadeArticle to, DerivationKind kind, boolean words) {
    List<DerivationEvidence> evidence = new ArrayList<>();
    if (words) {
      evidence.add(
          new DerivationEvidence(Optional.of(from.claimed()), Optional.of(to.claimed()), "made"));
    }
    if (kind == DerivationKind.CITES) {
      // A citation is known by the words that credit.
      from.source()
          .forEach(
              span ->
                  evidence.add(
                      new DerivationEvidence(Optional.of(span), Optional.empty(), "made")));
    }
    return new Derivation(
        from.documentId(),
        Optional.of(to.documentId()),
        Optional.of(to.outlet()),
        kind,
        1,
        evidence);
  }

  private void add(String outlet, String frame, Map<String, String> filled, Act act, int root) {
    Composer composer = new Composer();
    boolean lead = random.nextBoolean();
    if (!lead) {
      composer.paragraph(names.any(Wordings.FILLERS));
    }
    Map<String, String> all = new HashMap<>(filled);
    all.put("own", outlet);
    composer.claim(frame.equals("[o].") ? "[C]." : frame, names.any(clauses), all);
    if (lead) {
      composer.paragraph(names.any(Wordings.FILLERS) + " " + names.any(Wordings.FILLERS));
    }
    articles.add(
        new MadeArticle(
            id + "-" + articles.size(),
            outlet,
            person(),
            day,
            composer.text(),
            composer.source(),
            composer.cue(),
            composer.claimed(),
            composer.attributed() && !frame.equals("[o]."),
            act,
            root));
  }

  private String outlet() {
    String outlet = names.outlet();
    types.put(outlet, Entity.Type.ORG);
    return outlet;
  }

  private String person() {
    String person = names.person();
    types.put(person, Entity.Type.PERSON);
    return person;
  }
}
