package org.mingshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ClassSizeTests {

  private static final int LONGEST = 400;
  private static final int MEDIAN = 60;

  private final Map<Path, Integer> lines = linesOfMainSources();

  @Test
  void noClassIsLongerThanFourHundredLines() {
    assertThat(lines)
        .isNotEmpty()
        .allSatisfy((file, count) -> assertThat(count).isLessThanOrEqualTo(LONGEST));
  }

  @Test
  void halfOfTheClassesAreUnderSixtyLines() {
    List<Integer> sorted = lines.values().stream().sorted().toList();
    assertThat(sorted.get(sorted.size() / 2)).isLessThan(MEDIAN);
  }

  private static Map<Path, Integer> linesOfMainSources() {
    Map<Path, Integer> counted = new TreeMap<>();
    try (Stream<Path> files = Files.walk(Path.of(".."))) {
      files
          .filter(file -> file.toString().contains("src/main/java"))
          .filter(file -> !file.toString().contains("/target/"))
          .filter(file -> file.toString().endsWith(".java"))
          .forEach(file -> counted.put(file, count(file)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counted;
  }

  private static int count(Path file) {
    try {
      return Files.readAllLines(file).size();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
