package org.mingshi.platform.contract;

import java.util.Map;
import java.util.Random;
import org.mingshi.platform.contract.Routes.Route;
import tools.jackson.databind.JsonNode;

/** Makes bodies that almost fit: known fields with values of every kind. */
final class JsonFuzz {

  private static final String[] TEXTS = {
    "",
    " ",
    "关于开学的通知",
    "\u0000",
    "\u202e反向",
    "𠮷",
    "'; drop table account; --",
    "<script>alert(1)</script>",
    "00000000-0000-0000-0000-000000000000",
    "sha256:" + "0".repeat(64),
    "2026-02-30",
    "null",
    "x".repeat(5000)
  };

  private final Random random;

  JsonFuzz(Random random) {
    this.random = random;
  }

  String body(JsonNode document, Route route) {
    JsonNode schema =
        route
            .description()
            .path("requestBody")
            .path("content")
            .path("application/json")
            .path("schema");
    return random.nextInt(8) == 0 ? anything(2) : ofSchema(document, schema, 4);
  }

  private String ofSchema(JsonNode document, JsonNode schema, int depth) {
    if (random.nextInt(6) == 0 || depth == 0) {
      return anything(2);
    }
    if (schema.has("$ref")) {
      return ofSchema(document, document.at(schema.path("$ref").asString().substring(1)), depth);
    }
    return switch (schema.path("type").asString("")) {
      case "object" -> object(document, schema, depth);
      case "array" -> "[" + ofSchema(document, schema.path("items"), depth - 1) + "]";
      case "integer" -> Long.toString(random.nextLong());
      case "boolean" -> Boolean.toString(random.nextBoolean());
      default -> text();
    };
  }

  private String object(JsonNode document, JsonNode schema, int depth) {
    StringBuilder body = new StringBuilder("{");
    for (Map.Entry<String, JsonNode> property : schema.path("properties").properties()) {
      if (random.nextInt(3) > 0) {
        body.append(body.length() == 1 ? "" : ",")
            .append('"')
            .append(property.getKey())
            .append("\":")
            .append(ofSchema(document, property.getValue(), depth - 1));
      }
    }
    return body.append('}').toString();
  }

  private String anything(int depth) {
    return switch (random.nextInt(depth == 0 ? 5 : 7)) {
      case 0 -> "null";
      case 1 -> "true";
      case 2 -> "-1e999";
      case 3 -> Long.toString(random.nextLong());
      case 4 -> text();
      case 5 -> "[" + anything(depth - 1) + "," + anything(depth - 1) + "]";
      default -> "{\"a\":" + anything(depth - 1) + "}";
    };
  }

  private String text() {
    StringBuilder quoted = new StringBuilder("\"");
    TEXTS[random.nextInt(TEXTS.length)]
        .chars()
        .forEach(it ->
            quoted.append(
                it < ' ' || it == '"' || it == '\\' ? "\\u%04x".formatted(it) : (char) it + ""));
    return quoted.append('"').toString();
  }
}
