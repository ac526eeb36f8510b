package org.mingshi.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.exchange.TreeChange.Put;
import org.mingshi.exchange.TreeChange.Remove;

class TreeWriterTests {

  private static final Instant AT = Instant.parse("2026-11-21T08:05:00Z");
  private static final TreePath PAGE = new TreePath("bishan-jw/2026/11/1024.html");

  @TempDir Path data;
  private PublicTree.Tree tree;

  @BeforeEach
  void createTree() {
    tree = PublicTree.in(data).createNext();
  }

  private static Put page(String text, long version) {
    byte[] content = ("<article>" + text + "</article>").getBytes(StandardCharsets.UTF_8);
    byte[] page =
        ("<header>站</header><article>" + text + "</article><footer></footer>")
            .getBytes(StandardCharsets.UTF_8);
    return new Put(
        PAGE,
        EntryKind.PAGE,
        page,
        version,
        AT,
        ApprovedContent.locate(page, content, 1024, 1, Digest.of(text)));
  }

  private void apply(Disk disk, TreeChange... changes) throws IOException {
    try (TreeWriter writer = TreeWriter.open(tree, disk)) {
      writer.apply(List.of(changes));
    }
  }

  private String online() throws IOException {
    Path file = PAGE.under(tree.www());
    return Files.exists(file) ? Files.readString(file) : "";
  }

  @Test
  void aPageIsWrittenWithItsLineInTheManifest() throws IOException {
    apply(Disk.real(), page("一", 1));

    ManifestReading reading = ManifestReading.of(tree.manifest());
    assertThat(online()).contains("<article>一</article>");
    assertThat(reading.faults()).isEmpty();
    ManifestEntry entry = reading.entries().getFirst();
    assertThat(entry.digest()).isEqualTo(Digest.of(Files.readAllBytes(PAGE.under(tree.www()))));
    ApprovedContent content = Objects.requireNonNull(entry.content());
    assertThat(
            new String(
                content.in(Files.readAllBytes(PAGE.under(tree.www()))), StandardCharsets.UTF_8))
        .isEqualTo("<article>一</article>");
  }

  @Test
  void anOlderVersionNeverOverwritesANewer() throws IOException {
    apply(Disk.real(), page("新", 5));
    apply(Disk.real(), page("旧", 4));
    assertThat(online()).contains("新");

    apply(Disk.real(), new Remove(PAGE, EntryKind.PAGE, 6, AT));
    apply(Disk.real(), page("旧", 5));
    assertThat(online()).isEmpty();
  }

  @Test
  void onlyOneWriterAtATime() throws IOException {
    try (TreeWriter first = TreeWriter.open(tree, Disk.real())) {
      assertThat(first.tree()).isEqualTo(tree);
      assertThatThrownBy(() -> TreeWriter.open(tree, Disk.real()))
          .hasMessageContaining("another writer");
    }
  }

  @Test
  void aPowerCutAnywhereLeavesTheOldPageOrTheNewOneAndTheSameChangeAgainRepairsTheRest()
      throws IOException {
    int n = 0;
    boolean finished = false;
    while (!finished) {
      tree = PublicTree.in(data).createNext();
      apply(Disk.real(), page("旧", 1));
      try {
        apply(
            CrashingDisk.afterWrites(n),
            new Put(
                new TreePath("bishan-jw/zcwj/index.html"),
                EntryKind.LIST,
                new byte[] {1, 2, 3},
                2,
                AT,
                null),
            page("新", 2));
        finished = true;
      } catch (CrashingDisk.PowerCut e) {
        assertThat(online())
            .as("after %d writes", n)
            .isIn(
                new String(page("旧", 1).bytes(), StandardCharsets.UTF_8),
                new String(page("新", 1).bytes(), StandardCharsets.UTF_8));
      }
      apply(Disk.real(), page("新", 3));
      ManifestReading reading = ManifestReading.of(tree.manifest());
      assertThat(reading.faults()).as("after %d writes", n).isEmpty();
      assertThat(reading.latest().get(PAGE)).extracting(ManifestEntry::version).isEqualTo(3L);
      assertThat(online()).contains("新");
      n++;
    }
    assertThat(n).as("operations of one call").isGreaterThan(8);
  }

  @Test
  void aTornLastLineIsCutOffAndTheChainGoesOn() throws IOException {
    apply(Disk.real(), page("一", 1));
    Files.writeString(tree.manifest(), "{\"sequence\":2,\"pa", StandardOpenOption.APPEND);
    assertThat(ManifestReading.of(tree.manifest()).torn()).isTrue();

    apply(Disk.real(), page("二", 2));

    ManifestReading reading = ManifestReading.of(tree.manifest());
    assertThat(reading.torn()).isFalse();
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.entries()).extracting(ManifestEntry::sequence).containsExactly(1L, 2L);
  }

  @Test
  void aChangedLineAndALineTakenOutAreNamed() throws IOException {
    apply(Disk.real(), page("一", 1));
    apply(Disk.real(), page("二", 2));
    apply(Disk.real(), page("三", 3));
    String whole = Files.readString(tree.manifest());

    Files.writeString(tree.manifest(), whole.replace("\"version\":2", "\"version\":9"));
    assertThat(ManifestReading.of(tree.manifest()).faults())
        .extracting(ManifestReading.Fault::line)
        .containsExactly(3);

    List<String> lines = whole.lines().toList();
    Files.writeString(
        tree.manifest(), lines.get(0) + "\n" + lines.get(1) + "\n" + lines.get(3) + "\n");
    assertThat(ManifestReading.of(tree.manifest()).faults())
        .extracting(ManifestReading.Fault::line)
        .containsExactly(3);
  }

  @Test
  void compactionKeepsTheLastWordOnEveryPathAndTheTombstones() throws IOException {
    TreePath other = new TreePath("index.html");
    try (TreeWriter writer = TreeWriter.open(tree, Disk.real())) {
      writer.apply(List.of(page("一", 1)));
      writer.apply(List.of(new Put(other, EntryKind.PORTAL, new byte[] {1}, 1, AT, null)));
      writer.apply(List.of(new Remove(PAGE, EntryKind.PAGE, 2, AT)));
      writer.compact();
      writer.apply(
          List.of(page("旧", 1), new Put(other, EntryKind.PORTAL, new byte[] {2}, 2, AT, null)));
    }
    ManifestReading reading = ManifestReading.of(tree.manifest());
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.entries()).hasSize(3);
    assertThat(online()).isEmpty();
  }

  @Test
  void theTreesAreSwitchedByOneLink() {
    PublicTree trees = PublicTree.in(data);
    assertThat(trees.current()).isEmpty();
    trees.switchTo(tree);
    PublicTree.Tree next = trees.createNext();
    assertThat(trees.current()).contains(tree);
    trees.switchTo(next);
    assertThat(trees.current()).contains(next);
    assertThat(next.number()).isEqualTo(2);
  }
}
