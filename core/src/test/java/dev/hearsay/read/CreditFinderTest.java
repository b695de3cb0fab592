package dev.hearsay.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.hearsay.text.Block;
import dev.hearsay.text.Credit;
import dev.hearsay.text.Span;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditFinderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "WASHINGTON (AP) \u2014 | The court ruled on Monday. | AP",
        "LONDON, March 3 (Reuters) - | Shares fell. | Reuters",
        "PARIS, Oct. 20 (AFP) \u2013 | The minister resigned. | AFP",
        "SAN SALVADOR, El Salvador (AP) -- | The men were freed. | AP",
        "(Reuters) - | The company said so. | Reuters",
        "Berlin (dpa) \u2013 | Der Minister trat zur\u00fcck. | dpa",
        "PORTMERE (Northern Wire) \u2014 | The harbour was closed. | Northern Wire",
        "NEW DELHI, Nov 19 (PTI) | The court adjourned. | PTI",
        "Hong Kong (CNN Business) | Shares fell. | CNN"
      })
  void datelineIsACredit(String dateline, String rest, String agency) {
    String glue = dateline.endsWith("Business)") ? "" : " ";
    List<Credit> credits = find(dateline + glue + rest);
    assertEquals(List.of(agency), agencies(credits));
    assertEquals(new Span(0, dateline.length()), credits.get(0).span());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He left on Friday. | \u2014 AFP | AFP",
        "He left on Friday. | - Reuters | Reuters",
        "\"I left.\" | (AFP) | AFP",
        "He left on Friday. | \u2014AFP/Reuters | AFP",
        "He left on Friday. | \u2014 NWA | NWA"
      })
  void signOffIsACreditOfItsOwn(String sentence, String signOff, String agency) {
    String text = sentence + " " + signOff;
    List<Credit> credits = find(text);
    assertEquals(List.of(agency), agencies(credits));
    assertEquals(signOff, credits.get(0).span().of(text));
    assertEquals(List.of(agency), agencies(find("A first block.", sentence, signOff)));
  }

  @Test
  void datelineAndSignOffAreTwo() {
    assertEquals(
        List.of("AFP", "AFP"),
        agencies(
            find("PARIS (AFP) \u2014 The minister resigned.", "He left on Friday.", "\u2014 AFP")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "(Reporting by Ana Ruiz and Tom Hale; Editing by Kay Lee) | Ana Ruiz and Tom Hale",
        "Additional reporting by Ana Ruiz. | Ana Ruiz",
        "Reporting by Petra Hale in Port Aldous; Editing by Kay Lee | Petra Hale",
        "Read more at The Portmere Gazette, who broke the story. | The Portmere Gazette",
        "The Associated Press contributed to this report. | AP",
        "Associated Press writer J. Doe in Portmere contributed to this report. | AP",
        "Ana Ruiz and Tom Hale contributed reporting from Portmere. | Ana Ruiz and Tom Hale",
        "This story was originally published by The Northern Echo Chamber. | The Northern Echo Chamber",
        "This article first appeared in the Portmere Gazette. | The Portmere Gazette",
        "With files from Reuters and Ana Ruiz | Reuters",
        "With files from The Canadian Press | CP",
        "(c) 2025 dpa | dpa",
        "\u00a9 Reuters | Reuters",
        "Copyright 2025 The Associated Press. All rights reserved. | AP",
        "By The Associated Press | AP",
        "Source: AFP | AFP"
      })
  void creditLineIsACredit(String line, String agency) {
    List<Credit> credits = find("The harbour was closed.", line);
    assertEquals(List.of(agency), agencies(credits), line);
    assertTrue(credits.get(0).span().start() >= "The harbour was closed.\n\n".length());
  }

  @Test
  void reportingLineAtTheEndOfAParagraphIsFound() {
    String text = "The harbour was closed. (Reporting by Ana Ruiz; Editing by Kay Lee)";
    assertEquals("(Reporting by Ana Ruiz; Editing by Kay Lee)", find(text).get(0).span().of(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reuters reported on Monday that the harbour was closed.",
        "The Associated Press said it had seen the letter.",
        "The mayor told AFP that nobody was hurt.",
        "He worked for AP (the Associated Press) until May.",
        "World Health Organization (WHO) \u2014 the agency in Geneva \u2014 warned on Monday.",
        "WORLD HEALTH ORGANIZATION (WHO) \u2014 a history",
        "Sen. Ana Ruiz (R-Texas) \u2014 who chairs the panel \u2014 agreed.",
        "Sources: officials fear a new flood, and say so in private to everyone who asks them now; it is bad. Nobody knows.",
        "Ana Ruiz contributed to the report of the committee on floods that was published in May by the council.",
        "\u2014 Oscar the Poet",
        "\u201cNothing\u201d \u2014 Ana Ruiz (@anaruiz) November 18, 2019",
        "Reporting by the committee has shown that the bridge was safe.",
        "The flood took everything, he said - Reuters had warned them - and left.",
        "She read the AP.",
        "Apple (AAPL) \u2014 shares fell 2 percent."
      })
  void speakingOfAnAgencyIsNoCredit(String sentence) {
    assertEquals(
        List.of(), find("The harbour was closed.", sentence, "It opened again."), sentence);
  }

  @Property
  void creditsLieInsideTheText(@ForAll List<String> paragraphs) {
    List<Credit> credits = find(paragraphs.toArray(String[]::new));
    int length = paragraphs.stream().mapToInt(String::length).sum() + 2 * paragraphs.size();
    int end = 0;
    for (Credit credit : credits) {
      assertTrue(credit.span().start() >= end && credit.span().end() <= length);
      end = credit.span().end();
    }
    assertEquals(credits, find(paragraphs.toArray(String[]::new)));
  }

  private static List<String> agencies(List<Credit> credits) {
    return credits.stream().map(Credit::agency).toList();
  }

  private static List<Credit> find(String... paragraphs) {
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (String paragraph : paragraphs) {
      if (text.length() > 0) {
        text.append("\n\n");
      }
      int start = text.length();
      text.append(paragraph);
      blocks.add(new Block(new Span(start, text.length()), Block.Kind.PARAGRAPH));
    }
    return CreditFinder.find(text.toString(), blocks);
  }
}
