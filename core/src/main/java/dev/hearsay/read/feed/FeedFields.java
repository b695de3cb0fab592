package dev.hearsay.read.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Collects the fields of one feed, item or source from the elements directly inside it. Elements
 * deeper down (the title of a feed's picture) are not its fields, except in the containers that
 * Media RSS puts around them.
 */
final class FeedFields {

  private final boolean atom;
  private Optional<FeedText> title = Optional.empty();
  private Optional<FeedText> mediaTitle = Optional.empty();
  private Optional<FeedText> subtitle = Optional.empty();
  private Optional<FeedText> summary = Optional.empty();
  private Optional<FeedText> secondarySummary = Optional.empty();
  private final List<FeedText> contents = new ArrayList<>();
  private Optional<String> id = Optional.empty();
  private Optional<String> about = Optional.empty();
  private Optional<String> permanentLink = Optional.empty();
  private Optional<String> originalLink = Optional.empty();
  private Optional<String> writtenLink = Optional.empty();
  private final List<FeedLink> links = new ArrayList<>();
  private final List<FeedPerson> authors = new ArrayList<>();
  private final List<FeedPerson> secondaryAuthors = new ArrayList<>();
  private Optional<FeedTime> published = Optional.empty();
  private Optional<FeedTime> created = Optional.empty();
  private Optional<FeedTime> updated = Optional.empty();
  private Optional<String> language = Optional.empty();
  private Optional<Feed> source = Optional.empty();

  private FeedFields(boolean atom) {
    this.atom = atom;
  }

  /** Reads the fields of {@code owner}. */
  static FeedFields of(FeedElement owner, boolean atom) {
    FeedFields fields = new FeedFields(atom);
    fields.attributes(owner);
    owner.children().forEach(fields::field);
    return fields;
  }

  Feed toFeed(Optional<String> inheritedLanguage, List<FeedItem> items) {
    return new Feed(
        title.or(() -> mediaTitle),
        subtitle.or(() -> summary).or(() -> secondarySummary),
        id.or(() -> about),
        link(),
        links,
        authors.isEmpty() ? secondaryAuthors : authors,
        published.or(() -> created),
        updated,
        language.or(() -> inheritedLanguage),
        items);
  }

  FeedItem toItem(Optional<String> inheritedLanguage) {
    return new FeedItem(
        title.or(() -> mediaTitle),
        id.or(() -> about),
        link(),
        links,
        published.or(() -> created),
        updated,
        authors.isEmpty() ? secondaryAuthors : authors,
        summary.or(() -> secondarySummary),
        contents,
        language.or(() -> inheritedLanguage),
        source);
  }

  private void attributes(FeedElement owner) {
    about = owner.about();
    owner.filledAttribute("lastmod").ifPresent(written -> updated = Optional.of(time(written)));
    owner
        .filledAttribute("href")
        .flatMap(written -> FeedAddress.resolve(owner.base(), written))
        .ifPresent(href -> links.add(FeedLink.to(href)));
  }

  private void field(FeedElement element) {
    switch (element.name()) {
      case "title", "dc:title" -> title = title.or(() -> text(element, FeedText.PLAIN));
      case "media:title" -> mediaTitle = mediaTitle.or(() -> text(element, FeedText.PLAIN));
      case "media:group", "media:content" -> element.children().forEach(this::mediaField);
      case "tagline", "subtitle" -> subtitle = text(element, FeedText.PLAIN).or(() -> subtitle);
      case "description", "dc:description", "abstract", "dcterms:abstract" ->
          summaryOrContent(text(element, FeedText.HTML));
      case "summary" -> summaryOrContent(text(element, FeedText.PLAIN));
      case "itunes:subtitle", "media:description", "itunes:summary" -> secondarySummary(element);
      case "content" -> contents.addAll(text(element, FeedText.PLAIN).stream().toList());
      case "content:encoded", "fullitem" ->
          contents.addAll(text(element, FeedText.HTML).stream().toList());
      case "body", "xhtml:body", "xhtml:div" ->
          contents.addAll(text(element, FeedText.XHTML).stream().toList());
      case "link" -> link(element);
      case "enclosure" -> enclosure(element);
      case "feedburner:origlink" -> originalLink = element.address("href");
      case "id", "guid" -> identifier(element);
      case "author", "managingeditor", "dc:creator", "dc:author" -> author(element, authors);
      case "itunes:author", "dc:contributor.author" -> author(element, secondaryAuthors);
      case "pubdate", "published", "issued", "dcterms:issued" ->
          published = time(element).or(() -> published);
      case "created", "dcterms:created" -> created = time(element).or(() -> created);
      case "updated", "modified", "lastbuilddate", "dcterms:modified", "dc:date", "atom:updated" ->
          updated = time(element).or(() -> updated);
      case "language", "dc:language" -> language = element.filledText().or(() -> language);
      case "source" -> source = Optional.of(source(element));
      default -> {
        // Modules that say nothing about who published what, when.
      }
    }
  }

  private void mediaField(FeedElement element) {
    switch (element.name()) {
      case "media:title" -> mediaTitle = mediaTitle.or(() -> text(element, FeedText.PLAIN));
      case "media:description" -> secondarySummary(element);
      default -> {
        // Pictures, players, credits of pictures.
      }
    }
  }

  private Optional<FeedText> text(FeedElement element, String usualType) {
    FeedText text = TextConstruct.read(element, atom, usualType);
    return text.value().isEmpty() && !element.name().equals("content")
        ? Optional.empty()
        : Optional.of(text);
  }

  /** Of a description and a summary the first is the summary, the second the content. */
  private void summaryOrContent(Optional<FeedText> text) {
    if (summary.isEmpty()) {
      summary = text;
    } else {
      contents.addAll(text.stream().toList());
    }
  }

  private void secondarySummary(FeedElement element) {
    secondarySummary = secondarySummary.or(() -> text(element, FeedText.PLAIN));
  }

  private void link(FeedElement element) {
    Optional<String> address = element.address("href");
    String relation = element.filledAttribute("rel").orElse(FeedLink.ALTERNATE);
    if (address.isEmpty()) {
      return;
    }
    String usualType = relation.equals(FeedLink.SELF) ? "application/atom+xml" : FeedText.HTML;
    FeedLink link =
        new FeedLink(
            relation,
            element.filledAttribute("type").orElse(usualType),
            address.get(),
            element.filledAttribute("title"),
            element.filledAttribute("hreflang"),
            element.filledAttribute("length"));
    links.add(link);
    // RSS writes the address between the tags and means the web page, whatever the type.
    if (element.filledAttribute("href").isEmpty() && link.isAlternate()) {
      writtenLink = writtenLink.or(() -> address);
    }
  }

  private void enclosure(FeedElement element) {
    element
        .filledAttribute("url")
        .or(() -> element.filledAttribute("href"))
        .flatMap(written -> FeedAddress.resolve(element.base(), written))
        .ifPresent(
            href ->
                links.add(
                    new FeedLink(
                        FeedLink.ENCLOSURE,
                        element.filledAttribute("type").orElse(FeedText.HTML),
                        href,
                        Optional.empty(),
                        Optional.empty(),
                        element.filledAttribute("length"))));
  }

  private void identifier(FeedElement element) {
    Optional<String> written = element.filledText();
    boolean permanent =
        element.name().equals("guid")
            && !element.attribute("ispermalink").filter("false"::equalsIgnoreCase).isPresent();
    id = written.or(() -> id);
    if (permanent) {
      permanentLink =
          written
              .filter(address -> address.contains(":") || address.startsWith("/"))
              .flatMap(address -> FeedAddress.resolve(element.base(), address));
    }
  }

  private Optional<String> link() {
    return originalLink
        .or(() -> writtenLink)
        .or(() -> links.stream().filter(FeedLink::isWebPage).map(FeedLink::href).findFirst())
        .or(() -> links.stream().filter(FeedLink::isAlternate).map(FeedLink::href).findFirst())
        .or(() -> permanentLink)
        .or(() -> about.filter(address -> address.startsWith("http")));
  }

  private static void author(FeedElement element, List<FeedPerson> authors) {
    Optional<String> name = Optional.empty();
    Optional<String> email = Optional.empty();
    Optional<String> uri = Optional.empty();
    for (FeedElement part : element.children()) {
      switch (part.name()) {
        case "name" -> name = part.filledText();
        case "email" -> email = part.filledText();
        case "uri", "url", "homepage" -> uri = part.address("href");
        default -> {
          // An author's picture, number, …
        }
      }
    }
    FeedPerson person =
        name.isPresent() || email.isPresent() || uri.isPresent()
            ? new FeedPerson(name, email, uri)
            : FeedPerson.parse(element.text());
    if (!person.isEmpty()) {
      authors.add(person);
    }
  }

  private Feed source(FeedElement element) {
    FeedFields fields = of(element, atom);
    if (element.filledAttribute("url").isPresent() || element.children().isEmpty()) {
      fields.title = text(element, FeedText.PLAIN);
      element
          .filledAttribute("url")
          .flatMap(written -> FeedAddress.resolve(element.base(), written))
          .ifPresent(href -> fields.links.add(FeedLink.to(href)));
    }
    return fields.toFeed(element.language(), List.of());
  }

  private static Optional<FeedTime> time(FeedElement element) {
    return element.filledText().map(FeedFields::time);
  }

  private static FeedTime time(String written) {
    return new FeedTime(written, FeedDate.read(written));
  }
}
