package org.mingshi.platform.contract;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The routes of the description, one after the other, for tests that leave none out. */
final class Routes {

  private static final JsonNode DOCUMENT = read();

  private Routes() {}

  /** A route. */
  record Route(String operation, String method, String path, JsonNode description) {

    boolean hasIds() {
      return path.contains("{");
    }

    boolean changes() {
      return !method.equals("GET");
    }

    boolean hasBody() {
      return description.has("requestBody");
    }

    boolean needsToken() {
      return !description.has("security");
    }

    boolean isOpenToClients() {
      return !description.path("description").asString("").startsWith("Only for a person");
    }

    @Override
    public String toString() {
      return operation;
    }
  }

  static List<Route> all() {
    return DOCUMENT.path("paths").propertyStream().flatMap(Routes::ofPath).toList();
  }

  static JsonNode document() {
    return DOCUMENT;
  }

  private static Stream<Route> ofPath(Map.Entry<String, JsonNode> path) {
    return path.getValue()
        .propertyStream()
        .map(it ->
            new Route(
                it.getValue().path("operationId").asString(),
                it.getKey().toUpperCase(Locale.ROOT),
                path.getKey(),
                it.getValue()));
  }

  private static JsonNode read() {
    try {
      return JsonMapper.builder()
          .build()
          .readTree(Files.readString(Path.of("src/main/resources/api/openapi.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
