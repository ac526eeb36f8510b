package org.mingshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The engine knows kinds of rules and never a particular regulation: no compiled class holds the id
 * of a pack.
 */
class PackIdTests {
  private static final Path CLASSES = Path.of("target/classes/org/mingshi");
  private static final Path TEST_CLASSES = Path.of("target/test-classes/org/mingshi");

  @Test
  void noPackIdStandsInMainCode() throws IOException {
    assertThat(classesNaming(packIds(), CLASSES)).isEmpty();
  }

  @Test
  void aPackIdInATestIsCaughtSoThatTheRuleCanFail() throws IOException {
    assertThat(classesNaming(packIds(), TEST_CLASSES))
        .anyMatch(file -> file.endsWith("BishanChainTests.class"))
        .anyMatch(file -> file.endsWith("PackIdTests.class"));
  }

  @Test
  void aRuleThatLooksAtNothingFails() throws IOException {
    Path empty = Files.createTempDirectory("no-classes");

    assertThatThrownBy(() -> classesNaming(packIds(), empty)).hasMessageContaining("no classes");
    assertThat(packIds()).contains("bishan-2021", "national").hasSizeGreaterThan(15);
  }

  private static List<String> packIds() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../regulations"))) {
      return files
          .map(file -> file.getFileName().toString().replaceFirst("(@.*)?\\.yaml$", ""))
          .toList();
    }
  }

  private static List<String> classesNaming(List<String> ids, Path directory) throws IOException {
    try (Stream<Path> walk = Files.walk(directory)) {
      List<Path> classes = walk.filter(file -> file.toString().endsWith(".class")).toList();
      if (classes.isEmpty()) {
        throw new IllegalStateException("no classes in " + directory);
      }
      return classes.stream().filter(file -> names(ids, file)).map(Path::toString).toList();
    }
  }

  /**
   * Whether the class has a constant that is, or holds, such an id; an id without a year only as
   * the whole constant.
   */
  private static boolean names(List<String> ids, Path file) {
    String content;
    try {
      content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ids.stream()
        .anyMatch(id ->
            content.contains(
                id.matches(".*[0-9]{4}") ? id : "\u0001\u0000" + (char) id.length() + id));
  }
}
