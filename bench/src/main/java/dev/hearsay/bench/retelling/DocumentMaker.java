package dev.hearsay.bench.retelling;

import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Document;
import dev.hearsay.text.DocumentId;
import dev.hearsay.text.Link;
import dev.hearsay.text.PublicationTime;
import dev.hearsay.text.Span;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Sets a telling as a page would: paragraphs, a date as exact as outlets give it. */
final class DocumentMaker {

  private static final OffsetDateTime BEGINNING =
      OffsetDateTime.of(2024, 3, 11, 6, 0, 0, 0, ZoneOffset.UTC);

  private final Random random;

  DocumentMaker(Random random) {
    this.random = random;
  }

  Document document(Telling telling) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    List<Credit> credits = new ArrayList<>();
    int start = 0;
    telling
        .credit()
        .filter(Telling.CreditLine::first)
        .ifPresent(line -> addLine(line, text, credits));
    int inParagraph = 0;
    for (Telling.Unit unit : telling.units()) {
      if (inParagraph == 2 || (inParagraph == 1 && random.nextBoolean())) {
        blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
        text.append("\n\n");
        start = text.length();
        inParagraph = 0;
      }
      text.append(inParagraph == 0 ? "" : " ").append(unit.sentence());
      inParagraph++;
    }
    blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
    if (telling.credit().filter(line -> !line.first()).isPresent()) {
      text.append("\n\n");
      start = text.length();
      addLine(telling.credit().get(), text, credits);
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
    }
    String words = text.toString();
    return new Document(
        DocumentId.of(telling.uri(), words),
        telling.uri(),
        Optional.of(telling.outlet()),
        Optional.empty(),
        List.of(),
        published(telling.hour()),
        Optional.empty(),
        Optional.of("en"),
        Optional.empty(),
        credits,
        List.<Link>of(),
        words,
        blocks,
        List.of());
  }

  private static void addLine(Telling.CreditLine line, StringBuilder text, List<Credit> credits) {
    int start = text.length();
    text.append(line.before()).append(line.name()).append(line.after());
    int end = text.length();
    while (Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    credits.add(new Credit(new Span(start, end), line.name()));
  }

  private Optional<PublicationTime> published(double hour) {
    OffsetDateTime moment = BEGINNING.plusMinutes(Math.round(hour * 60));
    LocalDate date = moment.toLocalDate();
    return switch (random.nextInt(10)) {
      case 0 -> Optional.empty();
      case 1, 2, 3, 4 -> Optional.of(PublicationTime.of(date));
      default -> Optional.of(PublicationTime.of(moment));
    };
  }
}
