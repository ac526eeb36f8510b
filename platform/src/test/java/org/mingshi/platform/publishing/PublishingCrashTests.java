package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.exchange.Disk;
import org.mingshi.platform.item.ReleasedEdition;
import org.mingshi.platform.testing.TestDatabase;

/**
 * The machine dies after each single thing that publishing does to the disk, and once more before
 * each commit; the next start must make everything right.
 */
class PublishingCrashTests {

  @TempDir Path data;
  private final TestDatabase database = TestDatabase.create();
  private final ReleasedInMemory released = new ReleasedInMemory();
  private final OneSite sites = new OneSite();

  @AfterEach
  void close() {
    database.close();
  }

  private PublicHouse start(Disk disk) {
    return new PublicHouse(database.runtime(), data, disk, released, sites);
  }

  /** Starts as the program does, and verifies what it finds afterwards. */
  private void recoverAndVerify(String when) {
    PublicHouse house = start(Disk.real());
    house.rebuilding.rebuildIfNeeded();
    house.worker.drain();
    assertThat(house.tasks.open()).as(when).isEmpty();
    assertThat(house.verify()).as(when).isEmpty();
    house.die();
  }

  /** Lets the work die after 0, 1, 2 … writes until it lives; returns how many writes it takes. */
  private int dieAtEveryWrite(
      String what,
      BiConsumer<PublicHouse, Integer> prepare,
      BiConsumer<PublicHouse, Integer> work) {
    for (int n = 0; n < 500; n++) {
      PublicHouse before = start(Disk.real());
      before.rebuilding.rebuildIfNeeded();
      before.worker.drain();
      prepare.accept(before, n);
      before.die();
      PublicHouse house = start(CrashingTree.afterWrites(n));
      boolean died = false;
      try {
        work.accept(house, n);
      } catch (CrashingTree.Death e) {
        died = true;
      }
      house.die();
      recoverAndVerify(what + ", died after " + n + " writes");
      if (!died) {
        return n;
      }
    }
    throw new AssertionError(what + " never ends");
  }

  @Test
  void aReleaseSurvivesDeathAfterEveryWrite() {
    int writes =
        dieAtEveryWrite(
            "release",
            (house, n) -> house.release(n + 1L, "第" + (n + 1) + "号"),
            (house, n) -> house.worker.drain());
    assertThat(writes).isGreaterThan(15);
    assertThat(start(Disk.real()).read("bishan-jw/2026/11/1.html")).contains("第1号");
  }

  @Test
  void aReleaseAndATakeDownWithFilesSurviveDeathAfterEveryWrite() {
    int release =
        dieAtEveryWrite(
            "release with files",
            (house, n) ->
                house.release(
                    n + 1L,
                    "第" + (n + 1) + "号",
                    house.file("一.pdf", new byte[] {1, n.byteValue()}),
                    house.file("二.pdf", new byte[] {2, n.byteValue()})),
            (house, n) -> house.worker.drain());
    int takeDown =
        dieAtEveryWrite(
            "take-down with files",
            (house, n) -> {
              ReleasedEdition edition =
                  house.release(
                      n + 1001L, "第" + n + "号", house.file("三.pdf", new byte[] {3, n.byteValue()}));
              house.worker.drain();
              house.takeDown(edition);
            },
            (house, n) -> house.worker.drain());
    assertThat(release).isGreaterThan(20);
    assertThat(takeDown).isGreaterThan(20);
    assertThat(Files.exists(start(Disk.real()).file("bishan-jw/files/1/一.pdf"))).isTrue();
    assertThat(Files.exists(start(Disk.real()).file("bishan-jw/files/1001/三.pdf"))).isFalse();
  }

  @Test
  void aTakeDownSurvivesDeathAfterEveryWrite() {
    int writes =
        dieAtEveryWrite(
            "take-down",
            (house, n) -> {
              ReleasedEdition edition = house.release(n + 1L, "第" + (n + 1) + "号");
              house.worker.drain();
              house.takeDown(edition);
            },
            (house, n) -> house.worker.drain());
    assertThat(writes).isGreaterThan(15);
    assertThat(start(Disk.real()).read("bishan-jw/2026/11/1.html")).isEmpty();
  }

  @Test
  void aRebuildSurvivesDeathAfterEveryWrite() {
    PublicHouse house = start(Disk.real());
    house.rebuilding.rebuildIfNeeded();
    house.release(1, "一");
    house.worker.drain();
    house.die();
    int writes =
        dieAtEveryWrite(
            "rebuild",
            (h, n) -> {},
            (h, n) -> h.transaction.executeWithoutResult(status -> h.rebuilding.rebuild()));
    assertThat(writes).isGreaterThan(30);
  }

  @Test
  void deathBetweenTheFilesAndTheCommitIsRepaired() {
    PublicHouse house = start(Disk.real());
    house.rebuilding.rebuildIfNeeded();
    house.release(1, "一");
    house.ledgerKills = true;
    try {
      house.worker.drain();
    } catch (CrashingTree.Death e) {
      assertThat(house.read("bishan-jw/2026/11/1.html"))
          .as("the files were written before")
          .contains("一");
    }
    house.die();
    recoverAndVerify("died before the commit");

    PublicHouse again = start(Disk.real());
    again.ledgerKills = true;
    try {
      again.transaction.executeWithoutResult(status -> again.rebuilding.rebuild());
    } catch (CrashingTree.Death e) {
      assertThat(again.trees.all().all()).hasSizeGreaterThan(1);
    }
    again.die();
    recoverAndVerify("died in the rebuild before the commit");
  }
}
