package org.mingshi.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The description of the JSON interface: the one that is served is the one that the code gives. */
@PlatformTest
class OpenApiTests {

  private static final Path FILE = Path.of("src/main/resources/api/openapi.json");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              SerializationFeature.INDENT_OUTPUT, SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .build();

  private final RunningPlatform platform;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  private RequestMappingHandlerMapping routes;

  OpenApiTests(@Autowired RunningPlatform platform) {
    this.platform = platform;
  }

  @Test
  void theDescriptionSaysWhatTheRoutesDo() throws IOException {
    String fromCode =
        JSON.writeValueAsString(Description.of(routes.getHandlerMethods())).replace("\r\n", "\n")
            + "\n";
    if (Boolean.getBoolean("openapi.write")) {
      Files.createDirectories(FILE.getParent());
      Files.writeString(FILE, fromCode);
    }

    assertThat(Files.readString(FILE))
        .as("write it anew with -Dopenapi.write=true")
        .isEqualTo(fromCode);
  }

  @Test
  void everybodyMayReadTheDescription() throws Exception {
    HttpResponse<String> answer =
        HttpClient.newHttpClient()
            .send(
                HttpRequest.newBuilder(URI.create(platform.address() + "/api/openapi.json"))
                    .build(),
                HttpResponse.BodyHandlers.ofString());

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("content-type")).contains("application/json");
    assertThat(answer.body()).isEqualTo(Files.readString(FILE));
  }

  @Test
  void aPublicValidatorFindsNothingWrong() throws IOException {
    SwaggerParseResult result = parse(Files.readString(FILE));

    assertThat(result.getMessages()).isEmpty();
    assertThat(result.getOpenAPI().getOpenapi()).isEqualTo("3.1.0");
    assertThat(result.getOpenAPI().getPaths()).hasSizeGreaterThan(30);
  }

  @Test
  void theValidatorFindsAPlantedFault() throws IOException {
    String faulty = Files.readString(FILE).replaceFirst("\"in\" : \"path\"", "\"in\" : \"way\"");

    assertThat(parse(faulty).getMessages()).isNotEmpty();
  }

  @Test
  void aShapeWithoutWordsIsNoticed() {
    record Silent(String name) {}

    assertThatThrownBy(() -> new Schemas().of(Silent.class)).hasMessageContaining("says nothing");
    assertThatThrownBy(() -> new Schemas().of(Map.class)).hasMessageContaining("no word for");
  }

  private static SwaggerParseResult parse(String document) {
    ParseOptions options = new ParseOptions();
    options.setResolve(true);
    return new OpenAPIV3Parser().readContents(document, null, options);
  }
}
