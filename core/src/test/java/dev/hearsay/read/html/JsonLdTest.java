package dev.hearsay.read.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class JsonLdTest {

  private static final String PAGE = "https://www.star.example/pier-closed/?from=home";

  @Test
  void articleOfAListIsNotThePageItself() {
    JsonLd linked =
        read(
            "{'@type':'ItemList','itemListElement':[{'@type':'ListItem','item':"
                + "{'@type':'NewsArticle','headline':'Ferry late','author':{'name':'Joe Bell'}}}]}",
            "{'@type':'NewsArticle','headline':'Pier closed','author':{'name':'Ana Ruiz'}}");
    assertEquals(List.of("Pier closed"), linked.texts("headline"));
    assertEquals(List.of("Ana Ruiz"), linked.names("author"));
  }

  @Test
  void articleThatNamesThePagesAddressIsMeant() {
    JsonLd linked =
        read(
            "[{'@type':'NewsArticle','url':'https://star.example/ferry','datePublished':'2024-01-02'},"
                + "{'@type':'NewsArticle','mainEntityOfPage':{'@id':'http://star.example/pier-closed'},"
                + "'datePublished':'2025-05-06'}]");
    assertEquals(List.of("2025-05-06"), linked.texts("datePublished"));
  }

  @Test
  void articleWithAnotherAddressStaysWhereNoneNamesThePage() {
    JsonLd linked =
        read("{'@type':'NewsArticle','url':'https://m.star.example/1','headline':'Pier closed'}");
    assertEquals(Optional.of("Pier closed"), linked.text("headline"));
  }

  @Test
  void postsOfALiveBlogSpeakForItsTextOnly() {
    JsonLd linked =
        read(
            "{'@type':'LiveBlogPosting','headline':'Pier: live','liveBlogUpdate':[{'@type':"
                + "'BlogPosting','headline':'Traders angry','articleBody':'They shout.'}]}");
    assertEquals(List.of("Pier: live"), linked.texts("headline"));
    assertEquals(List.of("They shout."), linked.articleBodies());
  }

  @Test
  void allNamesOfOneAuthorObjectCount() {
    JsonLd linked = read("{'@type':'Article','author':{'name':['Ana Ruiz','Tom Hale']}}");
    assertEquals(List.of("Ana Ruiz", "Tom Hale"), linked.names("author"));
  }

  @Test
  void quotationMarkInsideABrokenHeadlineDoesNotEndIt() {
    JsonLd linked =
        read(
            "{'@type':'NewsArticle','headline':'The 'safe' pier, 'shut'','author':[{'@type':"
                + "'Person','name':'Ana 'Ann' Ruiz'},{'name':'Tom Hale'}],'publisher':{'@type':"
                + "'Organization','name':'Lindow Star'},'datePublished':'2025-05-06'");
    assertEquals(List.of("The \"safe\" pier, \"shut\""), linked.texts("headline"));
    assertEquals(List.of("Ana \"Ann\" Ruiz", "Tom Hale"), linked.names("author"));
    assertEquals(List.of("Lindow Star"), linked.names("publisher"));
    assertEquals(List.of("2025-05-06"), linked.texts("datePublished"));
  }

  @Test
  void longBrokenTextWithManyEscapesIsReadWhole() {
    String body = "a\\n".repeat(200_000);
    JsonLd linked = read("{'articleBody':'" + body + "','headline':'Pier' closed' x'");
    assertEquals(400_000 - 1, linked.articleBodies().get(0).length());
  }

  private static JsonLd read(String... scripts) {
    List<String> json = List.of(scripts).stream().map(each -> each.replace('\'', '"')).toList();
    return new JsonLd(json, List.of(PAGE));
  }
}
