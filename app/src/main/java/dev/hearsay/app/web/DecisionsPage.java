package dev.hearsay.app.web;

import dev.hearsay.app.casefile.CaseConflict;
import dev.hearsay.app.casefile.CaseDecision;
import dev.hearsay.app.casefile.Decider;
import dev.hearsay.app.casefile.DecisionKind;
import dev.hearsay.app.decisions.Place;
import io.javalin.http.Context;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** What people decided about the case, and where they decide. */
public final class DecisionsPage {

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
          .withZone(ZoneOffset.UTC);

  private final Site site;

  /** What the template shows. */
  public record Model(List<Item> items) {}

  /** A decision. */
  public record Item(
      long number, String what, String about, String when, boolean inForce, String conflict) {}

  DecisionsPage(Site site) {
    this.site = site;
  }

  void show(Context context) {
    Model model = new Model(items(site.file().decisions(), one -> true));
    site.show(context, "decisions", "Decisions", "decisions", model);
  }

  /** Some of the decisions, the latest first, each with what doesn't go well with it. */
  static List<Item> items(Decider decider, Predicate<CaseDecision> shown) {
    Map<Long, String> conflicts =
        decider.conflicts().stream()
            .collect(
                Collectors.toMap(
                    CaseConflict::decision,
                    one -> words(one.kind()),
                    (one, other) -> one + "; " + other));
    List<Item> items = new ArrayList<>();
    for (CaseDecision one : decider.all()) {
      if (shown.test(one)) {
        items.add(
            new Item(
                one.number(),
                words(one),
                about(one),
                time(one.decided()),
                one.isInForce(),
                conflicts.getOrDefault(one.number(), "")));
      }
    }
    Collections.reverse(items);
    return items;
  }

  static String time(Instant moment) {
    return TIME.format(moment);
  }

  private static String words(CaseDecision decision) {
    return switch (decision.kind()) {
      case SAME_ENTITY -> "are the same";
      case OTHER_ENTITY -> "are not the same: the first stays alone";
      case MERGE_CLAIMS -> "are one claim";
      case SPLIT_CLAIM -> "doesn’t make the claim";
      case REJECT_ATTRIBUTION -> "wasn’t said so: rejected";
      case CONFIRM_ATTRIBUTION -> "was said so: confirmed";
      case REJECT_DERIVATION -> "doesn’t have it from there: rejected";
      case CONFIRM_DERIVATION -> "has it from there: confirmed";
      case REJECT_ROOT -> "doesn’t stand behind the claim: rejected";
      case CONFIRM_ROOT -> "stands behind the claim: confirmed";
      case INDEPENDENT_ROOT -> "is independent of the claim’s other sources";
      case DEPENDENT_ROOT -> "has it from another source of the claim";
      case NOTE, CLAIM_NOTE, SOURCE_NOTE -> "note: " + decision.note();
      case OUTLET -> "outlet register";
    };
  }

  private static String about(CaseDecision decision) {
    String places =
        about(decision.kind(), decision.places()).stream()
            .map(place -> place.words().replaceAll("\\s+", " ").strip())
            .map(words -> words.isEmpty() ? "The whole document" : "“" + words + "”")
            .collect(Collectors.joining(" and "));
    return decision
        .outlet()
        .map(
            entry ->
                entry.name()
                    + entry.trusted().map(yes -> yes ? ": trusted" : ": not trusted").orElse("")
                    + entry.family().map(family -> ", of " + family).orElse("")
                    + entry.wire().map(wire -> ", prints " + wire).orElse(""))
        .orElse(places);
  }

  /**
   * Of the places those that are spoken of; where a claim is meant as well, who stands behind it.
   */
  private static List<Place> about(DecisionKind kind, List<Place> places) {
    return switch (kind) {
      case REJECT_ROOT, CONFIRM_ROOT, INDEPENDENT_ROOT, DEPENDENT_ROOT, SPLIT_CLAIM ->
          places.subList(0, 1);
      case SAME_ENTITY,
          OTHER_ENTITY,
          MERGE_CLAIMS,
          REJECT_ATTRIBUTION,
          CONFIRM_ATTRIBUTION,
          REJECT_DERIVATION,
          CONFIRM_DERIVATION,
          NOTE,
          CLAIM_NOTE,
          SOURCE_NOTE,
          OUTLET ->
          places;
    };
  }

  private static String words(CaseConflict.Kind kind) {
    return switch (kind) {
      case NO_DOCUMENT -> "the document isn’t in the case";
      case OLDER_VERSION -> "is about an older version of the page";
      case NOTHING_THERE -> "nothing of the kind is found there any more";
      case OTHER_DECISION -> "another decision says the opposite";
      case AGAINST_EVIDENCE -> "obeyed, though the documents speak for the opposite";
    };
  }
}
