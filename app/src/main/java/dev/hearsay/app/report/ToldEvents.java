package dev.hearsay.app.report;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.attribution.Attribution;
import dev.hearsay.claim.Modality;
import dev.hearsay.event.Event;
import dev.hearsay.event.EventRole;
import dev.hearsay.event.EventTerm;
import dev.hearsay.event.RoleFiller;
import dev.hearsay.mention.Entity;
import dev.hearsay.text.Sentence;
import dev.hearsay.text.Span;
import dev.hearsay.timex.Timex;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The events that one document tells, as people read them. */
final class ToldEvents {

  /** Long documents tell more than a report has room for; the affair of them has all. */
  static final int MOST_SHOWN = 40;

  /** Fewer words say little by themselves: what stands around them is shown. */
  private static final int FEWEST_WORDS = 5;

  private static final int LONGEST = 160;

  /** So many UTF-16 code units before and behind them, up to a space. */
  private static final int AROUND = 60;

  private final Analysis analysis;
  private final List<Event> events;
  private final String text;
  private final Map<String, String> names = new HashMap<>();

  /**
   * An event.
   *
   * @param type as a heading
   * @param words that tell it, in quotation marks
   * @param standing how it stands to the facts; empty where it is told as a fact
   * @param details when it was, who takes part, and by whose account; may be empty
   * @param terms what is owed or ordered, each a line
   */
  record Line(String type, String words, String standing, String details, List<String> terms) {
    Line {
      terms = List.copyOf(terms);
    }
  }

  ToldEvents(Analysis analysis, List<Event> events) {
    this.analysis = analysis;
    this.events = List.copyOf(events);
    text = analysis.document().text();
    for (Entity entity : analysis.entities()) {
      names.put(entity.id(), entity.name());
    }
  }

  int count() {
    return events.size();
  }

  /** In the order of the text, so many as a report has room for. */
  List<Line> lines() {
    return events.stream().limit(MOST_SHOWN).map(this::line).toList();
  }

  /** "and 3 more", where there are. */
  Optional<String> more() {
    int more = events.size() - MOST_SHOWN;
    return more > 0 ? Optional.of("and " + more + " more") : Optional.empty();
  }

  private Line line(Event event) {
    List<String> details = new ArrayList<>();
    event.times().stream().findFirst().map(this::when).ifPresent(details::add);
    for (EventRole role : EventRole.values()) {
      List<RoleFiller> fillers = event.fillers(role);
      if (!fillers.isEmpty()) {
        details.add(role.label() + " " + named(fillers));
      }
    }
    event.attribution().flatMap(this::account).ifPresent(details::add);
    return new Line(
        AffairWording.of(event.type()),
        excerpt(event.span()),
        standing(event),
        String.join(" · ", details),
        event.terms().stream().map(this::term).toList());
  }

  /** The words, with those around them in their sentence where they say little alone. */
  private String excerpt(Span span) {
    if (span.of(text).strip().split("\\s+", -1).length >= FEWEST_WORDS) {
      return ClaimSection.excerpt(span.of(text), LONGEST);
    }
    Span sentence =
        analysis.sentences().stream()
            .map(Sentence::span)
            .filter(each -> each.contains(span))
            .findFirst()
            .orElse(span);
    int start = span.start() - AROUND;
    start = start <= sentence.start() ? sentence.start() : text.indexOf(' ', start) + 1;
    int end = span.end() + AROUND;
    end = end >= sentence.end() ? sentence.end() : text.lastIndexOf(' ', end);
    Span around = new Span(Math.min(start, span.start()), Math.max(end, span.end()));
    String before = around.start() > sentence.start() ? "… " : "";
    String after = around.end() < sentence.end() ? " …" : "";
    return "“" + before + oneLine(around) + after + "”";
  }

  private String when(Timex timex) {
    return timex.isClosed() ? Dates.days(timex) : "“" + oneLine(timex.span()) + "”";
  }

  private Optional<String> account(String id) {
    return analysis.attributions().stream()
        .filter(each -> each.id().equals(id))
        .findFirst()
        .flatMap(this::speaker)
        .map(speaker -> "by the account of " + speaker);
  }

  private Optional<String> speaker(Attribution attribution) {
    return attribution
        .speaker()
        .map(id -> names.getOrDefault(id, id))
        .or(
            () ->
                attribution.source().isEmpty()
                    ? Optional.empty()
                    : Optional.of("“" + oneLine(attribution.source().get(0)) + "”"));
  }

  private static String standing(Event event) {
    String modality = event.modality() == Modality.ACTUAL ? "" : "only " + event.modality().label();
    String denied = event.denied() ? "told as not having been" : "";
    return modality.isEmpty() || denied.isEmpty() ? modality + denied : modality + ", " + denied;
  }

  /** "Talvia owes Corvale: to open the road, if the shelling stops". */
  private String term(EventTerm term) {
    StringBuilder line = new StringBuilder();
    line.append(term.obliged().isEmpty() ? "owed" : named(term.obliged()) + " owes");
    if (!term.beneficiary().isEmpty()) {
      line.append(term.obliged().isEmpty() ? " to " : " ").append(named(term.beneficiary()));
    }
    line.append(": “").append(oneLine(term.what())).append('”');
    line.append(term.denied() ? " (not to be done)" : "");
    term.condition()
        .ifPresent(condition -> line.append(", on “").append(oneLine(condition)).append('”'));
    return line.toString();
  }

  private String named(List<RoleFiller> fillers) {
    return fillers.stream()
        .map(filler -> filler.entity().map(names::get).orElseGet(() -> oneLine(filler.span())))
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String oneLine(Span span) {
    return span.of(text).replaceAll("\\s+", " ").strip();
  }
}
