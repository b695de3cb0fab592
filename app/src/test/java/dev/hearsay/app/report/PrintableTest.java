package dev.hearsay.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.Test;

class PrintableTest {

  @Test
  void controlCharactersAreSpelledOut() {
    assertEquals("a\\u001b[31m\\u007f\\u009bb", Printable.oneLine("a\u001b[31m\u007f\u009bb"));
  }

  @Test
  void whatTurnsTextAroundIsSpelledOut() {
    assertEquals("\\u202etxt.exe", Printable.oneLine("\u202etxt.exe"));
  }

  @Test
  void invisibleTagsAreSpelledOut() {
    assertEquals("\\udb40\\udc41", Printable.oneLine("\udb40\udc41"));
  }

  @Test
  void halfAPairIsSpelledOut() {
    assertEquals("a\\ud83db", Printable.oneLine("a\ud83db"));
  }

  @Test
  void lineEndsBecomeSpacesOnOneLine() {
    assertEquals("a b  c d", Printable.oneLine("a\tb\r\nc\nd"));
  }

  @Test
  void lineEndsStayWhereLinesMay() {
    assertEquals("a\tb\nc\\u0000", Printable.lines("a\tb\nc\u0000"));
  }

  @Test
  void whatIsSafeStaysAsItIs() {
    String text = "Zoe\u0308 said “no” – 船長 👩‍👩‍👧 \u200fעברית";
    assertSame(text, Printable.oneLine(text));
  }
}
