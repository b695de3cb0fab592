package dev.hearsay.bench.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VerdictTest {

  @TempDir Path suite;

  @Test
  void conditionsOfOtherMattersAreSetAside() throws IOException {
    Verdict verdict = verdict("bozo and encoding == 'x' and feed['title'] == 'Harbour'");
    assertTrue(verdict.ours());
    assertTrue(verdict.asExpected());
  }

  @Test
  void everyConditionOfOursMustHold() throws IOException {
    assertFalse(verdict("feed['title'] == 'Harbour' and entries[0].title == 'x'").asExpected());
    assertFalse(verdict("not bozo and feed['subtitle'] == 'x'").asExpected());
  }

  @Test
  void sameMarkupIsAsExpectedButNotToTheLetter() throws IOException {
    Verdict verdict = verdict("entries[0]['summary'] == '<b>Fish &#38; chips</b>'");
    assertTrue(verdict.asExpected());
    assertFalse(verdict.toTheLetter());
    assertFalse(verdict("entries[0]['summary'] == '<i>Fish &#38; chips</i>'").asExpected());
    assertFalse(verdict("entries[0]['summary'] == '<b>Fish  chips</b>'").asExpected());
  }

  @Test
  void testsOfOtherMattersAreNotOurs() throws IOException {
    for (String other :
        new String[] {
          "bozo",
          "1",
          "feed['copyright'] == 'title'",
          "entries[0]['source']['title'] == 'x'",
          "feed['image']['link'] == 'x'"
        }) {
      assertFalse(verdict(other).ours(), other);
    }
    assertEquals("source", verdict("entries[0]['source']['title'] == 'x'").matter());
    assertEquals("bozo", verdict("not bozo").matter());
  }

  @Test
  void fieldAskedForByMethodIsOurs() throws IOException {
    assertTrue(verdict("not entries[0].has_key('link')").ours());
    assertTrue(verdict("len(feed['links']) == 0").asExpected());
  }

  @Test
  void headersOfTheCommentAreObeyed() throws IOException {
    FeedTest test =
        test(
            """
            Header:   Content-Location: /there/
            Header: Content-type: text/xml; charset=koi8-r
            Description: x
            Expect:  feed['title']
              == 'x'
            """);
    assertEquals("http://127.0.0.1:8097/there/", test.delivery().uri());
    assertEquals("text/xml; charset=koi8-r", test.delivery().contentType().orElseThrow());
    assertEquals("feed['title']\n  == 'x'", test.expectation());
    assertEquals("wellformed", test.folder());
    assertEquals("rss", test.topic());
  }

  @Test
  void unsafeLocationIsPassedOver() throws IOException {
    FeedTest test = test("Header: Content-Location: javascript:x()\nExpect: 1\n");
    assertEquals("http://127.0.0.1:8097/tests/wellformed/rss/one.xml", test.delivery().uri());
  }

  private Verdict verdict(String expectation) throws IOException {
    return Verdict.of(test("Description: made up\nExpect: " + expectation + "\n"));
  }

  private FeedTest test(String comment) throws IOException {
    Path file = suite.resolve("wellformed/rss/one.xml");
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "<!--\n"
            + comment
            + "-->\n<rss><channel><title>Harbour</title><item>"
            + "<description>&lt;b>Fish &amp;amp; chips&lt;/b></description></item></channel></rss>");
    return FeedTest.read(suite, file);
  }
}
