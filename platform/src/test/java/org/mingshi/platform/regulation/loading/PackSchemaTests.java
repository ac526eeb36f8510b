package org.mingshi.platform.regulation.loading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.Invariant;
import org.mingshi.platform.regulation.PacksDocument;
import org.mingshi.platform.regulation.Period;
import org.mingshi.platform.regulation.Scope;
import org.mingshi.platform.regulation.StepKind;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** The schema that editors use and the loader that decides say the same about shapes. */
class PackSchemaTests {
  private static final Path FILE = Path.of("../docs/packs.schema.json");
  private static final JsonSchema SCHEMA = schema();

  @Test
  void everyShippedPackFitsTheSchema() throws Exception {
    PackFiles.files()
        .forEach((file, bytes) ->
            assertThat(validate(new String(bytes, StandardCharsets.UTF_8))).as(file).isEmpty());
  }

  @Test
  void theExampleOfTheDocumentFitsTheSchema() {
    assertThat(validate(PacksDocument.example())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void theSchemaSeesEveryPlantedFaultOfShape(PlantedFault fault) {
    String text = fault.plant(PacksDocument.example());

    assertThat(validate(text).isEmpty()).isEqualTo(!fault.shapeShowsIt());
  }

  @Test
  void theSchemaKnowsEveryWordThatTheEngineKnows() throws Exception {
    String schema = Files.readString(FILE);

    assertThat(Arrays.stream(FactName.values()).map(FactName::key))
        .allMatch(key -> schema.contains('"' + key + '"'));
    assertThat(Arrays.stream(Invariant.values()).map(Invariant::key))
        .allMatch(key -> schema.contains('"' + key + '"'));
    for (Class<? extends Enum<?>> words : Set.of(StepKind.class, Scope.class, Period.Unit.class)) {
      assertThat(Arrays.stream(words.getEnumConstants()).map(Entry::written))
          .allMatch(word -> schema.contains('"' + word + '"'));
    }
  }

  private static Set<String> validate(String yaml) {
    Node root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    return SCHEMA.validate(json(root)).stream()
        .map(ValidationMessage::getMessage)
        .collect(Collectors.toSet());
  }

  private static JsonSchema schema() {
    try {
      return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(Files.readString(FILE));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * As JSON sees it: plain numbers and truth values by their YAML type, days as text, of two equal
   * keys the last.
   */
  private static JsonNode json(Node node) {
    JsonNodeFactory json = JsonNodeFactory.instance;
    return switch (node) {
      case MappingNode mapping -> {
        ObjectNode object = json.objectNode();
        mapping
            .getValue()
            .forEach(tuple ->
                object.set(
                    ((ScalarNode) tuple.getKeyNode()).getValue(), json(tuple.getValueNode())));
        yield object;
      }
      case SequenceNode sequence -> {
        ArrayNode array = json.arrayNode();
        sequence.getValue().forEach(value -> array.add(json(value)));
        yield array;
      }
      case ScalarNode scalar when scalar.getTag().equals(Tag.INT) ->
          json.numberNode(Long.parseLong(scalar.getValue()));
      case ScalarNode scalar when scalar.getTag().equals(Tag.BOOL) ->
          json.booleanNode(Boolean.parseBoolean(scalar.getValue()));
      case ScalarNode scalar when scalar.getTag().equals(Tag.NULL) -> json.nullNode();
      case ScalarNode scalar -> json.textNode(scalar.getValue());
      default ->
          throw new IllegalStateException(
              node.toString()); // nodes are an open family of the library's
    };
  }
}
