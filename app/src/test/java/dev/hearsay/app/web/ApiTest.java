package dev.hearsay.app.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The API does what its description says. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ApiTest {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();

  private ServedCase served;
  private JsonNode description;

  @BeforeAll
  void serve(@TempDir Path folder) throws IOException {
    served = ServedCase.ofSamples(folder);
    description = json("/api/openapi.json");
  }

  @AfterAll
  void stop() {
    served.close();
    assertEquals(List.of(), served.faults());
  }

  private JsonNode json(String path) {
    HttpResponse<String> response = served.get(path);
    assertEquals(200, response.statusCode(), path + ": " + response.body());
    assertTrue(
        response.headers().firstValue("Content-Type").orElse("").startsWith("application/json"),
        path);
    return MAPPER.readTree(response.body());
  }

  @Test
  void everyPathOfTheDescriptionIsThereAndFitsIt() {
    assertEquals("3.1.0", description.get("openapi").asString());
    String claim = json("/api/claims?limit=1").get("items").get(0).get("id").asString();
    String document = served.link("/documents", "/article/").substring("/article/".length());
    Map<String, String> ids = Map.of("/api/claims/{id}", claim, "/api/documents/{id}", document);
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      if (!path.getValue().has("get")) {
        continue;
      }
      String address = path.getKey().replace("{id}", ids.getOrDefault(path.getKey(), ""));
      JsonNode schema = path.getValue().at("/get/responses/200/content/application~1json/schema");
      assertFits(json(address), schema, path.getKey());
    }
  }

  @Test
  void everyRouteIsDescribed() {
    Set<String> described = new TreeSet<>();
    description.get("paths").properties().forEach(path -> described.add(path.getKey()));
    described.add("/api/openapi.json");
    assertEquals(described, new TreeSet<>(served.routes("/api/")));
  }

  private void assertFits(JsonNode value, JsonNode schema, String where) {
    JsonNode meant = schema;
    if (schema.has("$ref")) {
      meant = description.at(schema.get("$ref").asString().substring(1));
    }
    if (meant.has("const")) {
      assertEquals(meant.get("const"), value, where);
    }
    if (meant.has("enum")) {
      boolean known = false;
      for (JsonNode one : meant.get("enum")) {
        known |= one.equals(value);
      }
      assertTrue(known, where + ": " + value);
    }
    if (meant.has("oneOf")) {
      if (!value.isNull()) {
        assertFits(value, meant.get("oneOf").get(0), where);
      }
      return;
    }
    if (meant.has("required")) {
      for (JsonNode name : meant.get("required")) {
        assertTrue(value.has(name.asString()), where + " lacks " + name);
      }
    }
    if (meant.has("properties")) {
      for (Map.Entry<String, JsonNode> property : meant.get("properties").properties()) {
        if (value.has(property.getKey())) {
          assertFits(
              value.get(property.getKey()), property.getValue(), where + "/" + property.getKey());
        }
      }
    }
    if (meant.has("items")) {
      for (JsonNode item : value) {
        assertFits(item, meant.get("items"), where + "[]");
      }
    }
  }

  @Test
  void listsAndSingleRecordsAreTheSame() {
    for (JsonNode claim : json("/api/claims?limit=3").get("items")) {
      assertEquals(claim, json("/api/claims/" + claim.get("id").asString()));
    }
    long claims = json("/api/claims").get("total").asLong();
    assertEquals(served.file().counts().claims(), claims);
    assertEquals(2, json("/api/drift?limit=2").get("items").size());
  }

  @Test
  void errorsAreRecordsToo() {
    for (String path : List.of("/api/claims/c0", "/api/documents/0", "/api/nothing")) {
      HttpResponse<String> response = served.get(path);
      assertEquals(404, response.statusCode(), path);
      assertEquals(404, MAPPER.readTree(response.body()).get("status").asInt(), path);
    }
    assertEquals(400, served.get("/api/claims?limit=1000").statusCode());
  }
}
