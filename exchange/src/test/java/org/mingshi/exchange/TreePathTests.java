package org.mingshi.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TreePathTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "index.html",
        "bishan-jw/2026/11/1024.html",
        "bishan-jw/files/7/2026年招生计划 (一).pdf",
        "a/1.html.gone"
      })
  void ordinaryPathsAreAccepted(String path) {
    assertThat(TreePath.find(path)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/a",
        "a/",
        "a//b",
        "..",
        "a/../b",
        ".",
        "a/./b",
        ".git/config",
        "a/.tmp",
        "a\\b",
        "a\u0000b",
        "a\nb",
        "a\u202eb",
        "a\u00adb",
        "a%2e%2e",
        "a?b",
        "a#b",
        "con",
        "a/NUL.html",
        "com1.txt",
        "a.",
        "a ",
        " a",
        "c:a",
        "a\u2028b",
        "e\u0301.html",
        "a\ud800b"
      })
  void pathsThatCouldLeaveOrConfuseATreeAreRefused(String path) {
    assertThat(TreePath.find(path)).isEmpty();
  }

  @Test
  void tooLongIsRefused() {
    assertThat(TreePath.find("a".repeat(241))).isEmpty();
    assertThat(TreePath.find("办".repeat(81))).isEmpty();
    assertThat(TreePath.find("a/".repeat(600) + "b")).isEmpty();
  }

  @Test
  void noPathThatIsAcceptedLeavesItsDirectory() {
    long seed = 20261121;
    Random random = new Random(seed);
    String alphabet = "a./\\%2e\u0000: 办-_~";
    Path root = Path.of("/srv/tree");
    for (int i = 0; i < 200_000; i++) {
      var text = new StringBuilder();
      for (int length = random.nextInt(12); length > 0; length--) {
        text.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      TreePath.find(text.toString())
          .ifPresent(path ->
              assertThat(path.under(root).normalize())
                  .as("seed %d, path %s", seed, path)
                  .isEqualTo(path.under(root))
                  .startsWithRaw(root));
    }
  }
}
