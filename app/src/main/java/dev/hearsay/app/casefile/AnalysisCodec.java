package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An analysis to bytes and back, exactly. The document itself isn't among them: who reads has it
 * already. Of a token whose text is what the document says there, only the place is written.
 */
final class AnalysisCodec {

  private static final int MOST_KNOWN = 60;

  private static final RecordCodec<Analysis> CODEC =
      RecordCodec.of(
          Analysis.class,
          Map.of(
              Document.class,
              PlainForms.form("document", (out, value) -> {}, PackedReader::document),
              Token.class,
              PlainForms.form("token", AnalysisCodec::write, AnalysisCodec::token)));

  /** Part of the format: what entities and attributions are called. */
  private static final List<String> KNOWN =
      Stream.of("e", "a")
          .flatMap(letter -> IntStream.rangeClosed(1, MOST_KNOWN).mapToObj(i -> letter + i))
          .toList();

  private AnalysisCodec() {}

  /** A hash of what the bytes mean; bytes of another kind of analysis have another. */
  static byte[] shape() {
    return CODEC.shape();
  }

  static byte[] pack(Analysis analysis) {
    PackedWriter out = new PackedWriter(analysis.document(), KNOWN);
    CODEC.write(analysis, out);
    return Deflation.deflate(out.bytes());
  }

  /**
   * The analysis of a document.
   *
   * @throws DamagedBytesException when the bytes are no analysis of this document
   */
  static Analysis unpack(Document document, byte[] bytes) {
    try {
      return CODEC.read(new PackedReader(Deflation.inflate(bytes), document, KNOWN));
    } catch (RuntimeException e) {
      throw new DamagedBytesException("the analysis of " + document.id(), e);
    }
  }

  private static void write(PackedWriter out, Object value) {
    Token token = (Token) value;
    String text = out.document().text();
    boolean asItStands = token.end() <= text.length() && token.span().of(text).equals(token.text());
    out.span(token.span(), !asItStands);
    if (!asItStands) {
      out.text(token.text());
    }
  }

  private static Token token(PackedReader in) {
    boolean[] other = new boolean[1];
    Span span = in.span(other);
    return new Token(span, other[0] ? in.text() : span.of(in.document().text()));
  }
}
