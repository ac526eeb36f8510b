package org.mingshi.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.ledger.LedgerOnTest.submitted;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.ledger.store.EntryRows;
import org.mingshi.platform.testing.TestDatabase;

@Tag("postgres15")
class SequencerCrashTests {

  private static final int MORE_STEPS_THAN_THERE_ARE = 40;

  @TempDir Path directory;
  private TestDatabase database;
  private LedgerOnTest ledger;

  @BeforeEach
  void open() {
    database = TestDatabase.create();
    ledger = new LedgerOnTest(database.runtime(), directory);
  }

  @AfterEach
  void close() {
    ledger.close();
    database.close();
  }

  private Path checkpointLog() {
    return directory.resolve("ledger/checkpoints.log");
  }

  /**
   * Runs link and checkpoint with a crash at every step, and looks both before and after repair.
   */
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void aCrashAtAnyStepLeavesWhatTheNextStartRepairs(boolean commitTakesEffect) throws IOException {
    int crashes = 0;
    for (int step = 0; step < MORE_STEPS_THAN_THERE_ARE; step++) {
      ledger.append(submitted("edition-" + step));
      CrashingSource crashing = new CrashingSource(database.runtime(), step, commitTakesEffect);
      try (LedgerOnTest dying = new LedgerOnTest(crashing, directory)) {
        dying.link();
        dying.checkpoint();
      } catch (RuntimeException expected) {
        assertThat(crashing.hasCrashed()).isTrue();
        crashes++;
      }
      assertThat(ledger.differences()).as("after a crash at step %d", step).isEmpty();
      ledger.link();
      ledger.checkpoint();
      assertThat(ledger.differences()).as("repaired after step %d", step).isEmpty();
      assertThat(ledger.bean(EntryRows.class).countWaiting()).isZero();
      if (!crashing.hasCrashed()) {
        break;
      }
    }
    assertThat(crashes).isBetween(8, MORE_STEPS_THAN_THERE_ARE - 1);
  }

  @Test
  void aLineTornByACrashIsReplacedByTheNext() throws IOException {
    ledger.append(submitted("a"));
    ledger.link();
    ledger.checkpoint();
    Files.writeString(checkpointLog(), "mingshi-checkpoint-1 2 sha2", StandardOpenOption.APPEND);
    assertThat(ledger.differences()).isEmpty();
    ledger.append(submitted("b"));
    ledger.link();
    ledger.checkpoint();
    assertThat(ledger.differences()).isEmpty();
    assertThat(Files.readAllLines(checkpointLog())).hasSize(2);
  }

  @Test
  void aKeyHalfMadeIsMadeAnew() throws IOException {
    Files.createDirectories(directory.resolve("keys"));
    Files.writeString(directory.resolve("keys/ledger.pub"), "half");
    ledger.append(submitted("a"));
    ledger.link();
    ledger.checkpoint();
    assertThat(ledger.differences()).isEmpty();
  }

  @Test
  void theSequencerLinksWithinASecondAndSignsAtItsEnd() throws InterruptedException {
    Sequencer sequencer =
        new Sequencer(ledger.bean(Linking.class), ledger.bean(Checkpointing.class));
    sequencer.start();
    ledger.append(submitted("a"));
    for (int i = 0; i < 100 && ledger.bean(EntryRows.class).countWaiting() > 0; i++) {
      Thread.sleep(50);
    }
    ledger.append(submitted("b"));
    sequencer.stop();
    assertThat(ledger.bean(EntryRows.class).countWaiting()).isZero();
    assertThat(ledger.verify().summary()).contains("2 ledger entries (0 to be linked)");
    assertThat(ledger.differences()).isEmpty();
    assertThat(checkpointLog()).content().contains("mingshi-checkpoint-1 2 ");
  }
}
