package dev.hearsay.reuse;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StemmerTest {

  /** Examples from Porter's paper. */
  @ParameterizedTest
  @CsvSource({
    "caresses,caress",
    "ponies,poni",
    "cats,cat",
    "feed,feed",
    "agreed,agre",
    "plastered,plaster",
    "bled,bled",
    "motoring,motor",
    "sing,sing",
    "conflated,conflat",
    "troubled,troubl",
    "sized,size",
    "hopping,hop",
    "tanned,tan",
    "falling,fall",
    "hissing,hiss",
    "filing,file",
    "happy,happi",
    "sky,sky",
    "relational,relat",
    "conditional,condit",
    "digitizer,digit",
    "operator,oper",
    "feudalism,feudal",
    "decisiveness,decis",
    "hopefulness,hope",
    "formaliti,formal",
    "triplicate,triplic",
    "electrical,electr",
    "goodness,good",
    "revival,reviv",
    "allowance,allow",
    "adjustment,adjust",
    "adoption,adopt",
    "rate,rate",
    "cease,ceas",
    "controll,control",
    "roll,roll"
  })
  void wordsHaveTheStemsOfThePaper(String word, String stem) {
    assertEquals(stem, Stemmer.stem(word));
  }

  @Test
  void otherWordsAreTheirOwnStems() {
    assertEquals("1,400", Stemmer.stem("1,400"));
    assertEquals("élysées", Stemmer.stem("élysées"));
    assertEquals("is", Stemmer.stem("is"));
    assertNotEquals(Stemmer.stem("strike"), Stemmer.stem("stroke"));
  }
}
