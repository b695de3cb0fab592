package dev.hearsay.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "By Ana Ruiz | Ana Ruiz",
        "by Ana Ruiz and Tom Hale | Ana Ruiz;Tom Hale",
        "Ana Ruiz, Tom Hale & Kay Lee | Ana Ruiz;Tom Hale;Kay Lee",
        "By Ana Ruiz, Staff Writer | Ana Ruiz",
        "By Ana Ruiz, ana.ruiz@paper.example | Ana Ruiz",
        "Ana Ruiz @anaruiz | Ana Ruiz",
        "Ana Ruiz - Nov 19, 2019, 10:31 pm | Ana Ruiz",
        "By Martin King, Jr. | Martin King Jr.",
        "Written by Ana Ruiz, 17 October 2024, 23:40. | Ana Ruiz",
        "ANA RUIZ Associated Press | ANA RUIZ;Associated Press",
        "By Ana Ruiz and Tom Hale Monday | Ana Ruiz;Tom Hale",
        "Reuters | Reuters",
        "Ana Ruiz, MS, RD | Ana Ruiz",
        "Ana Ruiz, Tom Hale in Saint Orla and agencies | Ana Ruiz;Tom Hale;agencies",
        "Ana Ruiz (now) and Tom Hale (earlier) | Ana Ruiz;Tom Hale",
        "Ana Ruiz (AP) | Ana Ruiz;AP",
        "Sophie in 't Veld | Sophie in 't Veld",
        "Von Ana Ruiz | Ana Ruiz"
      })
  void namesAreCleaned(String field, String names) {
    assertEquals(List.of(names.split(";", -1)), AuthorNames.in(field));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "admin",
        "https://paper.example/ana",
        "Staff Writer",
        "19 Nov 2019",
        "By",
        "Share"
      })
  void whatIsNoNameIsDropped(String field) {
    assertEquals(List.of(), AuthorNames.in(field));
  }
}
