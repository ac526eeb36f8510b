package org.mingshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingshi.architecture.planted.rules.KnowsAPack;
import org.mingshi.platform.Mingshi;

/** The engine knows kinds of rules, never a particular regulation. */
class PackIdsInCodeTests {

  private static final Path REGULATIONS = Path.of("..", "regulations");

  @Test
  void noPackIsNamedInMainCode() throws Exception {
    List<Path> main = classFilesBeside(Mingshi.class);
    assertThat(main).hasSizeGreaterThan(50);
    assertThat(sentencesAbout(main)).isEmpty();
  }

  @Test
  void aPlantedPackNameIsCaught() throws Exception {
    List<Path> planted =
        classFilesBeside(KnowsAPack.class).stream()
            .filter(file -> file.endsWith("KnowsAPack.class"))
            .toList();
    assertThat(sentencesAbout(planted)).hasSize(1);
  }

  private static List<String> sentencesAbout(List<Path> classFiles) throws IOException {
    List<String> ids = packIds();
    assertThat(ids).as("pack ids to look for").hasSizeGreaterThanOrEqualTo(15);
    List<String> found = new ArrayList<>();
    for (Path file : classFiles) {
      for (PoolEntry entry : ClassFile.of().parse(file).constantPool()) {
        if (entry instanceof Utf8Entry text
            && ids.stream().anyMatch(id -> text.stringValue().contains(id))) {
          found.add(file.getFileName() + " names " + text.stringValue());
        }
      }
    }
    return found;
  }

  private static List<String> packIds() throws IOException {
    try (Stream<Path> files = Files.list(REGULATIONS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches(".*-\\d{4}\\.yaml"))
          .map(name -> name.replace(".yaml", ""))
          .toList();
    }
  }

  private static List<Path> classFilesBeside(Class<?> type) {
    try {
      Path root = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> files = Files.walk(root.resolve("org"))) {
        return files.filter(file -> file.toString().endsWith(".class")).toList();
      }
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
