package org.mingshi.platform.regulation.loading;

import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.regulation.PackRejected;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * From bytes to the one mapping of a pack file, with limits: at most 1 MiB of strict UTF-8, 16
 * levels deep, one document, no anchors, aliases or tags, so that a small file can never become a
 * large one.
 */
final class YamlText {
  private static final int LARGEST = 1 << 20;
  private static final int DEEPEST = 16;

  private YamlText() {}

  static MappingNode compose(byte[] bytes, Problems problems) {
    try {
      Yaml yaml = new Yaml(new SafeConstructor(limits()));
      String text = decode(bytes, problems);
      if (text.chars()
          .anyMatch(YamlText::mayBeClever)) { // a second reading that packs hardly ever need
        for (Event event : yaml.parse(new StringReader(text))) {
          refuseCleverness(event, problems);
        }
        problems.rejectIfAny();
      }
      Node root = yaml.compose(new StringReader(text));
      if (root instanceof MappingNode mapping) {
        return mapping;
      }
      problems.add(1, Optional.empty(), "a pack is a mapping of sections; this file is not");
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      problems.add(line, Optional.empty(), "not readable as YAML: " + oneLine(e.getProblem()));
    } catch (YAMLException e) {
      problems.add(1, Optional.empty(), "not readable as YAML: " + oneLine(e.getMessage()));
    }
    throw new PackRejected(problems.inOrder());
  }

  private static LoaderOptions limits() {
    LoaderOptions options = new LoaderOptions();
    options.setCodePointLimit(LARGEST);
    options.setNestingDepthLimit(DEEPEST);
    options.setMaxAliasesForCollections(0);
    return options;
  }

  private static String decode(byte[] bytes, Problems problems) {
    if (bytes.length > LARGEST) {
      problems.add(1, Optional.empty(), "larger than 1 MiB");
      problems.rejectIfAny();
    }
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < buffer.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(line, Optional.empty(), "not UTF-8");
      throw new PackRejected(problems.inOrder());
    }
  }

  private static boolean mayBeClever(int character) {
    return character == '&' || character == '*' || character == '!';
  }

  private static void refuseCleverness(Event event, Problems problems) {
    boolean clever =
        switch (event) {
          case AliasEvent alias -> true;
          case ScalarEvent scalar -> scalar.getAnchor() != null || scalar.getTag() != null;
          case CollectionStartEvent start -> start.getAnchor() != null || start.getTag() != null;
          default -> false; // events are an open family of the library's
        };
    if (clever) {
      problems.add(
          event.getStartMark().getLine() + 1,
          Optional.empty(),
          "anchors, aliases and tags are not allowed in packs");
    }
  }

  private static String oneLine(@Nullable String message) {
    return message == null ? "no reason given" : message.replaceAll("\\s+", " ").strip();
  }
}
