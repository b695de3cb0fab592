package dev.hearsay.app.casefile;

import dev.hearsay.analysis.Analysis;
import dev.hearsay.text.Document;
import dev.hearsay.text.Span;
import dev.hearsay.text.Token;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * An analysis to bytes and back, exactly. The document itself isn't among them: who reads has it
 * already. Tokens that are where one expects them cost next to nothing.
 */
final class AnalysisCodec {

  private static final int MOST_KNOWN = 60;

  private static final RecordCodec<Analysis> CODEC =
      codec(PlainForms.form("token guessed", AnalysisCodec::write, AnalysisCodec::token));

  /** Of formats 1 and 2, only to be read. */
  private static final RecordCodec<Analysis> FIRST =
      codec(PlainForms.form("token", (out, value) -> {}, AnalysisCodec::firstToken));

  /** Part of the format: what entities and attributions are called. */
  private static final List<String> KNOWN =
      Stream.of("e", "a")
          .flatMap(letter -> IntStream.rangeClosed(1, MOST_KNOWN).mapToObj(i -> letter + i))
          .toList();

  private static final long SHAPE = ByteBuffer.wrap(CODEC.shape()).getLong();

  private AnalysisCodec() {}

  private static RecordCodec<Analysis> codec(RecordCodec.Form token) {
    return RecordCodec.of(
        Analysis.class,
        Map.of(
            Document.class,
            PlainForms.form("document", (out, value) -> {}, PackedReader::document),
            Token.class,
            token));
  }

  /** Whether bytes of formats 1 and 2 with such a hash can be read. */
  static boolean isFirst(byte[] shape) {
    return Arrays.equals(shape, FIRST.shape());
  }

  /** A hash of what the bytes mean; bytes of another kind of analysis have another. */
  static long shape() {
    return SHAPE;
  }

  static byte[] pack(Analysis analysis) {
    PackedWriter out = new PackedWriter(analysis.document(), KNOWN);
    CODEC.write(analysis, out);
    return out.bytes();
  }

  /**
   * The analysis of a document.
   *
   * @throws DamagedBytesException when the bytes are no analysis of this document
   */
  static Analysis unpack(Document document, byte[] bytes) {
    return unpack(CODEC, document, bytes);
  }

  /** From bytes of formats 1 and 2. */
  static Analysis unpackFirst(Document document, byte[] bytes) {
    return unpack(FIRST, document, bytes);
  }

  private static Analysis unpack(RecordCodec<Analysis> codec, Document document, byte[] bytes) {
    try {
      return codec.read(new PackedReader(bytes, document, KNOWN));
    } catch (RuntimeException e) {
      throw new DamagedBytesException("the analysis of " + document.id(), e);
    }
  }

  /** What {@link TokenGuess} doesn't tell. */
  private static void write(PackedWriter out, Object value) {
    Token token = (Token) value;
    String text = out.document().text();
    boolean asItStands = token.end() <= text.length() && token.span().of(text).equals(token.text());
    if (asItStands && TokenGuess.next(text, out.after()).filter(token.span()::equals).isPresent()) {
      out.number(0);
    } else {
      out.number(asItStands ? 1 : 2);
      out.span(token.span());
      if (!asItStands) {
        out.text(token.text());
      }
    }
    out.pass(token.span());
  }

  private static Token token(PackedReader in) {
    long way = in.number();
    String text = in.document().text();
    Span span = way == 0 ? TokenGuess.next(text, in.after()).orElseThrow() : in.span();
    in.pass(span);
    return new Token(span, way == 2 ? in.text() : span.of(text));
  }

  private static Token firstToken(PackedReader in) {
    boolean[] other = new boolean[1];
    Span span = in.span(other);
    return new Token(span, other[0] ? in.text() : span.of(in.document().text()));
  }
}
