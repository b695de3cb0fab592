package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Act;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.attribution.Hedge;
import dev.hearsay.attribution.Via;
import dev.hearsay.mention.Entity;
import dev.hearsay.mention.Mention;
import dev.hearsay.mention.PartOfFinder;
import dev.hearsay.mention.SpeaksForFinder;
import dev.hearsay.quantity.Quantity;
import dev.hearsay.quantity.Unit;
import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Damage;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Link;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.SentenceSplitter;
import dev.hearsay.text.Span;
import dev.hearsay.timex.InconsistencyFinder;
import dev.hearsay.timex.Timex;
import dev.hearsay.timex.TimexFinder;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Makes an {@link Analysis} by hand: spans are given by their words, each looked for from where the
 * last {@link #from} pointed to.
 */
public final class ReadingFixture {

  private final String text;
  private final List<Block> blocks = new ArrayList<>();
  private final List<Entity> entities = new ArrayList<>();
  private final List<Quantity> quantities = new ArrayList<>();
  private final List<Attribution> attributions = new ArrayList<>();
  private final List<Damage> damage = new ArrayList<>();
  private final List<Credit> credits = new ArrayList<>();
  private final List<Link> links = new ArrayList<>();
  private final List<String> byline = new ArrayList<>();
  private String uri = "story.html";
  private Optional<String> outlet = Optional.empty();
  private Optional<String> title = Optional.empty();
  private Optional<LocalDate> published = Optional.empty();
  private int cursor;

  /** Blocks are what blank lines separate. */
  public ReadingFixture(String text) {
    this.text = text;
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      blocks.add(new Block(new Span(start, end), Block.Kind.PARAGRAPH));
      start = end + 2;
    }
  }

  public ReadingFixture uri(String value) {
    uri = value;
    return this;
  }

  public ReadingFixture outlet(String name) {
    outlet = Optional.of(name);
    return this;
  }

  public ReadingFixture title(String value) {
    title = Optional.of(value);
    return this;
  }

  public ReadingFixture published(String date) {
    published = Optional.of(LocalDate.parse(date));
    return this;
  }

  public ReadingFixture author(String name) {
    byline.add(name);
    return this;
  }

  public ReadingFixture credit(String words, String agency) {
    credits.add(new Credit(span(words), agency));
    return this;
  }

  public ReadingFixture link(String words, String target) {
    links.add(new Link(span(words), target));
    return this;
  }

  /** Words are looked for from here on. */
  public ReadingFixture from(String words) {
    cursor = text.indexOf(words);
    if (cursor < 0) {
      throw new IllegalArgumentException("not in the text: " + words);
    }
    return this;
  }

  /** An entity named {@code name}, "e1" being the first added, with its mentions by their words. */
  public ReadingFixture entity(Entity.Type type, String name, String... mentions) {
    List<Mention> found = new ArrayList<>();
    for (String words : mentions) {
      int start = -1;
      while ((start = text.indexOf(words, start + 1)) >= 0) {
        found.add(
            new Mention(
                new Span(start, start + words.length()),
                words.equals("he") || words.equals("she")
                    ? Mention.Kind.PRONOUN
                    : Mention.Kind.NAME));
      }
    }
    entities.add(new Entity("e" + (entities.size() + 1), type, name, found));
    return this;
  }

  /**
   * A quantity.
   *
   * @param words those of the number, comparator and unit
   * @param values low, high, and a denominator if there is one
   * @param thing "" for none
   */
  public ReadingFixture quantity(
      String words,
      String values,
      Quantity.Comparator comparator,
      Optional<Unit> unit,
      String thing) {
    String[] numbers = values.split(" ", -1);
    List<Span> things = spans(thing);
    quantities.add(
        new Quantity(
            span(words),
            new BigDecimal(numbers[0]),
            new BigDecimal(numbers[1]),
            numbers.length > 2 ? Optional.of(new BigDecimal(numbers[2])) : Optional.empty(),
            comparator,
            unit,
            things,
            things.stream().reduce((first, second) -> second)));
    return this;
  }

  public ReadingFixture damage(Damage.Kind kind, String words, String suggestion) {
    damage.add(new Damage(span(words), kind, Optional.of(suggestion)));
    return this;
  }

  public ReadingFixture damage(Damage.Kind kind, String words) {
    damage.add(new Damage(span(words), kind, Optional.empty()));
    return this;
  }

  /**
   * An attribution, "a1" being the first added.
   *
   * @param speaker identifier of an entity, or empty
   * @param inside identifier of an attribution, or empty
   * @param words source, cue and content, each "" for none or several parts with "|" between
   */
  public ReadingFixture statement(
      Attribution.Kind kind, Act act, Hedge hedge, String speaker, String inside, String... words) {
    attributions.add(
        new Attribution(
            "a" + (attributions.size() + 1),
            spans(words[0]),
            spans(words[1]),
            spans(words[2]),
            kind,
            act,
            hedge,
            speaker.isEmpty() ? Optional.empty() : Optional.of(speaker),
            inside.isEmpty() ? Optional.empty() : Optional.of(inside),
            List.of(),
            0.93,
            "hand"));
    return this;
  }

  /** Gives the attribution added last one step of its chain. */
  public ReadingFixture via(String name, String words) {
    Attribution last = attributions.remove(attributions.size() - 1);
    List<Via> via = new ArrayList<>(last.via());
    via.add(new Via(name, span(words)));
    attributions.add(
        new Attribution(
            last.id(),
            last.source(),
            last.cue(),
            last.content(),
            last.kind(),
            last.act(),
            last.hedge(),
            last.speaker(),
            last.inside(),
            via,
            last.confidence(),
            last.decidedBy()));
    return this;
  }

  public Analysis analysis() {
    Collections.sort(damage, (a, b) -> a.span().compareTo(b.span()));
    Document document = document();
    List<Sentence> sentences = SentenceSplitter.split(text, blocks);
    List<Timex> times = TimexFinder.standard().find(document, sentences);
    return new Analysis(
        document,
        damage,
        sentences,
        entities,
        times,
        quantities,
        attributions,
        InconsistencyFinder.standard().find(document, sentences, times),
        PartOfFinder.find(sentences, entities),
        SpeaksForFinder.find(sentences, entities));
  }

  public Document document() {
    return new Document(
        DocumentId.of(uri, text),
        uri,
        outlet,
        title,
        byline,
        published.map(PublicationTime::of),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        credits,
        links,
        text,
        blocks,
        List.of());
  }

  private List<Span> spans(String words) {
    List<Span> spans = new ArrayList<>();
    if (!words.isEmpty()) {
      for (String part : words.split("\\|", -1)) {
        spans.add(span(part));
      }
    }
    return spans;
  }

  private Span span(String words) {
    int start = text.indexOf(words, cursor);
    if (start < 0) {
      throw new IllegalArgumentException("not in the text from " + cursor + ": " + words);
    }
    return new Span(start, start + words.length());
  }
}
