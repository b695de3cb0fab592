package dev.hearsay.read;

import dev.hearsay.text.Block;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Optional;

/** Plain text: kept to the character, its blocks marked, what it says about itself read. */
final class TextReader {

  private final ReadOptions options;

  TextReader(ReadOptions options) {
    this.options = options;
  }

  Outcome read(byte[] bytes, Optional<Charset> declared, String uri) {
    return read(TextDecoder.decode(bytes, declared), uri);
  }

  Outcome read(String text, String uri) {
    if (TextDecoder.isNoise(text)) {
      return new Outcome.Skipped(
          uri, SkipReason.UNKNOWN_FORMAT, "not a format that is read: neither text nor known");
    }
    return read(text, Declared.NOTHING, uri);
  }

  /** A text about which something is known already; it then doesn't speak for itself. */
  Outcome read(String text, Declared declared, String uri) {
    DocumentBuilder builder = DocumentBuilder.around(uri, text, options);
    declared.tell(builder);
    if (declared.title().isPresent()) {
      TextBlocks.find(text, 0).forEach(block -> builder.block(block.kind(), block.span()));
      return builder.build();
    }
    List<Block> blocks = TextBlocks.find(text, TextPreamble.readHeaders(text, builder));
    blocks.forEach(block -> builder.block(block.kind(), block.span()));
    TextPreamble.readOpening(text, blocks, builder);
    return builder.build();
  }
}
