package dev.hearsay.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;

class TokenizerTest {

  private static void assertTokens(String text, String... expected) {
    List<Token> tokens = Tokenizer.tokenize(text, new Span(0, text.length()));
    assertEquals(List.of(expected), tokens.stream().map(Token::text).toList());
    tokens.forEach(token -> assertEquals(token.span().of(text), token.text()));
  }

  @Test
  void contractionsAndPossessivesAreTakenApart() {
    assertTokens("I don't know Marlow's cat", "I", "do", "n't", "know", "Marlow", "'s", "cat");
    assertTokens("They’re sure we’ll see", "They", "’re", "sure", "we", "’ll", "see");
    assertTokens("It shouldn't've been", "It", "should", "n't", "'ve", "been");
    assertTokens("the ministers' cars", "the", "ministers", "'", "cars");
    assertTokens("we cannot", "we", "can", "not");
    assertTokens("the “Harbour”’s crew", "the", "“", "Harbour", "”", "’s", "crew");
  }

  @Test
  void apostrophesInsideNamesStay() {
    assertTokens("O'Brien at six o’clock", "O'Brien", "at", "six", "o’clock");
    assertTokens("in the '80s", "in", "the", "'80s");
  }

  @Test
  void fullStopStaysWithTheAbbreviation() {
    assertTokens(
        "Mr. Hale of St. Orla left on Jan. 6.",
        "Mr.",
        "Hale",
        "of",
        "St.",
        "Orla",
        "left",
        "on",
        "Jan.",
        "6",
        ".");
    assertTokens("He left the U.S.", "He", "left", "the", "U.S.");
    assertTokens("at 7 a.m. or later", "at", "7", "a.m.", "or", "later");
    assertTokens("J. D. Hale and P.J. Orla", "J.", "D.", "Hale", "and", "P.J.", "Orla");
    assertTokens("Ada Moss (R-Wis.) said", "Ada", "Moss", "(", "R-Wis.", ")", "said");
    assertTokens("No. 5 is it", "No.", "5", "is", "it");
  }

  @Test
  void wordsThatOnlyLookAbbreviatedLoseTheirFullStop() {
    assertTokens("She said no.", "She", "said", "no", ".");
    assertTokens("No. Never", "No", ".", "Never");
    assertTokens("He and I. Then", "He", "and", "I", ".", "Then");
    assertTokens("This was plan B.", "This", "was", "plan", "B", ".");
  }

  @Test
  void sentencesRunTogetherAreTakenApart() {
    assertTokens("the agenda.In a call", "the", "agenda", ".", "In", "a", "call");
    assertTokens("left the U.S.He said", "left", "the", "U.S.", "He", "said");
    assertTokens("about it.”The mayor", "about", "it", ".", "”", "The", "mayor");
  }

  @Test
  void dotsInsideAddressesAndNumbersStay() {
    assertTokens("on example.com today", "on", "example.com", "today");
    assertTokens("version 1.6.2, 9/11", "version", "1.6.2", ",", "9/11");
    assertTokens(
        "see https://example.org/a?b=c&d (or www.example.org).",
        "see",
        "https://example.org/a?b=c&d",
        "(",
        "or",
        "www.example.org",
        ")",
        ".");
    assertTokens("ask p.moss@example.org now", "ask", "p.moss@example.org", "now");
  }

  @Test
  void moneyAndNumbers() {
    assertTokens("$100,000 or 50% by 10:30", "$", "100,000", "or", "50", "%", "by", "10:30");
    assertTokens("US$5 and €1.6m", "US$", "5", "and", "€", "1.6m");
    assertTokens("on May 6,2021", "on", "May", "6", ",", "2021");
  }

  @Test
  void hyphenatedWordsStayWhole() {
    assertTokens("coal-fired and/or 30-year-old", "coal-fired", "and/or", "30-year-old");
    assertTokens("coal- and gas", "coal", "-", "and", "gas");
    assertTokens("yes--no—maybe – so", "yes", "--", "no", "—", "maybe", "–", "so");
  }

  @Test
  void quotationMarksAndBracketsAreTokens() {
    assertTokens(
        "“Why?” (‘So’) ``a'' [b]",
        "“",
        "Why",
        "?",
        "”",
        "(",
        "‘",
        "So",
        "’",
        ")",
        "``",
        "a",
        "''",
        "[",
        "b",
        "]");
    assertTokens("Wait... well… what?!", "Wait", "...", "well", "…", "what", "?!");
  }

  @Test
  void handlesAndTagsAreOneToken() {
    assertTokens("@ada_moss on #Harbour #1", "@ada_moss", "on", "#Harbour", "#", "1");
    assertTokens("AT&T &amp; R&D", "AT&T", "&amp;", "R&D");
  }

  @Test
  void otherScriptsKeepTheirMarksAndJoiners() {
    assertTokens("cafe\u0301 na\u00efve", "cafe\u0301", "na\u00efve");
    assertTokens("हिन्दी भाषा", "हिन्दी", "भाषा");
    assertTokens("می\u200cخواهم", "می\u200cخواهم");
    assertTokens("東京で", "東", "京", "で");
    assertTokens(
        "ok 👩‍👩‍👧 \uD83D\uDC4D\uD83C\uDFFD.", "ok", "👩‍👩‍👧", "\uD83D\uDC4D\uD83C\uDFFD", ".");
    assertTokens("\ufeffHello\u200b there", "\ufeff", "Hello", "\u200b", "there");
    assertTokens("\uD83D x \uDC4D", "\uD83D", "x", "\uDC4D");
  }

  @Test
  void onlyTheStretchAskedForIsSeen() {
    String text = "Mr. Hale";
    assertEquals(
        List.of(new Token(new Span(1, 2), "r"), new Token(new Span(2, 3), ".")),
        Tokenizer.tokenize(text, new Span(1, 3)));
    assertEquals(List.of(), Tokenizer.tokenize(text, new Span(3, 4)));
    assertThrows(IndexOutOfBoundsException.class, () -> Tokenizer.tokenize(text, new Span(0, 9)));
  }
}
