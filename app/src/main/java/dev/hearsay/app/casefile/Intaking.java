package dev.hearsay.app.casefile;

import dev.hearsay.app.casefile.DocumentStore.Stored;
import dev.hearsay.app.casefile.OriginalStore.Found;
import dev.hearsay.app.casefile.OriginalStore.Said;
import dev.hearsay.read.DocumentReader;
import dev.hearsay.read.Outcome;
import dev.hearsay.read.ReadOptions;
import dev.hearsay.text.Document;
import dev.hearsay.text.PublicationTime;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads inputs into a case: first their bytes are kept, then the documents in them, some at a time,
 * each time all or nothing. What is cut off goes on from the bytes that were kept.
 */
final class Intaking {

  private static final int DOCUMENTS_AT_ONCE = 64;
  private static final int CHARACTERS_AT_ONCE = 2_000_000;

  private final Connections connections;
  private final OriginalStore originals;
  private final DocumentStore documents;
  private final Clock clock;
  private final AddListener listener;

  private final List<Item> waiting = new ArrayList<>();
  private long waitingCharacters;
  private @Nullable Found current;
  private int item;
  private boolean anything;
  private @Nullable CaseException broken;

  private long read;
  private long fresh;
  private long versions;
  private long unchanged;
  private long resumed;
  private long skipped;

  private record Item(int number, Document document) {}

  Intaking(Connections connections, Clock clock, AddListener listener) {
    this.connections = connections;
    this.originals = new OriginalStore(connections, clock);
    this.documents = new DocumentStore(clock);
    this.clock = clock;
    this.listener = listener;
  }

  long read() {
    return read;
  }

  long fresh() {
    return fresh;
  }

  long versions() {
    return versions;
  }

  long unchanged() {
    return unchanged;
  }

  long resumed() {
    return resumed;
  }

  long skipped() {
    return skipped;
  }

  /** Reads what was kept and not read to its end by an earlier run. */
  void resume(ReadOptions usual) {
    originals.dropUnfinished();
    for (Found found : originals.unread()) {
      resumed++;
      begin(found);
      ReadOptions options = options(found.said(), usual);
      try (InputStream bytes = originals.open(found.original())) {
        new DocumentReader(options)
            .read(bytes, found.uri(), found.said().contentType(), this::accept);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      finish();
    }
  }

  /** Reads one input to its end. */
  void take(AddRequest.Input input, ReadOptions options) {
    DocumentReader reader =
        new DocumentReader(options, (uri, type, bytes) -> keep(uri, type, bytes, options));
    try {
      if (input.bytes().isPresent()) {
        reader.read(input.bytes().get(), input.uri(), input.contentType(), this::accept);
      } else {
        reader.read(input.uri(), this::accept);
      }
    } catch (CaseException e) {
      throw e;
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      skipped++;
      listener.failed(input.uri(), e);
    }
    finish();
  }

  private Optional<InputStream> keep(
      String uri, Optional<String> contentType, InputStream bytes, ReadOptions options)
      throws IOException {
    finish();
    Said said =
        new Said(
            contentType, options.published().map(time -> time.date().toString()), options.outlet());
    Found found = originals.keep(uri, said, bytes);
    if (found.isRead()) {
      unchanged++;
      return Optional.empty();
    }
    begin(found);
    return Optional.of(originals.open(found.original()));
  }

  private static ReadOptions options(Said said, ReadOptions usual) {
    return new ReadOptions(
        said.published().map(LocalDate::parse).map(PublicationTime::of),
        said.outlet(),
        usual.privateAddresses(),
        usual.maximumBytes(),
        usual.timeout(),
        usual.maximumRedirects());
  }

  private void begin(Found found) {
    current = found;
    item = 0;
    anything = false;
  }

  /** What is thrown here would go through the reader, which might take it for the input's fault. */
  private void accept(Outcome outcome) {
    if (broken != null) {
      return;
    }
    try {
      if (outcome instanceof Outcome.Skipped one) {
        skip(one);
      } else if (outcome instanceof Outcome.Read one) {
        waiting.add(new Item(item, one.document()));
        waitingCharacters += one.document().text().length();
        anything = true;
      }
      item++;
      if (waiting.size() >= DOCUMENTS_AT_ONCE || waitingCharacters >= CHARACTERS_AT_ONCE) {
        store(false);
      }
    } catch (CaseException e) {
      broken = e;
    }
  }

  private void skip(Outcome.Skipped one) {
    skipped++;
    listener.skipped(one);
    connections.write(
        session ->
            session.change(
                "INSERT INTO skipped (uri, reason, detail, at) VALUES (?, ?, ?, ?)"
                    + " ON CONFLICT DO UPDATE SET detail = excluded.detail, at = excluded.at",
                one.uri(),
                one.reason().label(),
                one.detail(),
                clock.instant()));
  }

  /** After the last document of an original: it needn't be read again, or wasn't worth keeping. */
  private void finish() {
    if (broken != null) {
      throw broken;
    }
    if (current != null) {
      store(true);
      current = null;
    }
  }

  private void store(boolean last) {
    Found from = java.util.Objects.requireNonNull(current);
    List<Item> items = List.copyOf(waiting);
    waiting.clear();
    waitingCharacters = 0;
    List<Stored> stored =
        connections.write(
            session -> {
              List<Stored> each = new ArrayList<>();
              for (Item one : items) {
                each.add(documents.put(session, one.document(), from.original(), one.number()));
              }
              if (last && anything) {
                session.change(
                    "UPDATE finding SET is_read = 1 WHERE original = ?", from.original());
              } else if (last) {
                session.change("DELETE FROM finding WHERE original = ?", from.original());
                session.change("DELETE FROM original WHERE number = ?", from.original());
              }
              return each;
            });
    read += stored.size();
    fresh += stored.stream().filter(one -> one != Stored.KNOWN).count();
    versions += stored.stream().filter(one -> one == Stored.VERSION).count();
    listener.read(read, fresh);
  }
}
