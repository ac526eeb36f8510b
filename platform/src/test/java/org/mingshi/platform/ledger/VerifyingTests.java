package org.mingshi.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingshi.platform.ledger.LedgerOnTest.submitted;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.platform.testing.TestDatabase;

@Tag("postgres15")
class VerifyingTests {

  @TempDir Path directory;
  private TestDatabase database;
  private LedgerOnTest ledger;

  /** Six entries: four under the first checkpoint, two under the second. */
  @BeforeEach
  void sixEntriesAndTwoCheckpoints() {
    database = TestDatabase.create();
    ledger = new LedgerOnTest(database.runtime(), directory);
    ledger.append(submitted("a"), submitted("b"));
    ledger.append(submitted("c"));
    ledger.append(submitted("d"));
    ledger.link();
    ledger.checkpoint();
    ledger.append(submitted("e"), submitted("f"));
    ledger.link();
    ledger.checkpoint();
  }

  @AfterEach
  void close() {
    ledger.close();
    database.close();
  }

  private Path checkpointLog() {
    return directory.resolve("ledger/checkpoints.log");
  }

  @Test
  void anUntouchedLedgerIsRight() {
    assertThat(ledger.differences()).isEmpty();
    assertThat(ledger.verify().summary()).contains("6 ledger entries", "2 checkpoints");
  }

  @Test
  void theAnswerIsOneLineAndStatusZero() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = ledger.bean(VerifyCommand.class).run(print(out), print(err));
    assertThat(status).isZero();
    assertThat(out.toString(StandardCharsets.UTF_8).lines()).hasSize(1);
    assertThat(err.toString(StandardCharsets.UTF_8)).contains("checkpoints");
  }

  @Test
  void aDifferenceIsPrintedInBothLanguagesWithStatusOne() {
    database.asOwner("update ledger_entry set label = '某人' where id = 3");
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int status =
        ledger.bean(VerifyCommand.class).run(print(out), print(new ByteArrayOutputStream()));
    assertThat(status).isEqualTo(1);
    assertThat(out.toString(StandardCharsets.UTF_8))
        .contains("ENTRY_ALTERED ledger_entry 3", "已被改动", "differs from what was linked");
  }

  @Test
  void whatWaitsToBeLinkedIsNoDifference() {
    ledger.append(submitted("g"));
    assertThat(ledger.differences()).isEmpty();
  }

  @Test
  void anotherTimeZoneOfTheDatabaseChangesNothing() {
    database.asOwner("alter role current_user set timezone = 'America/St_Johns'");
    try (LedgerOnTest fresh = new LedgerOnTest(database.owner(), directory)) {
      assertThat(fresh.differences()).isEmpty();
    } finally {
      database.asOwner("alter role current_user reset timezone");
    }
  }

  private static PrintStream print(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  @Nested
  class Entries {

    @Test
    void anAlteredRowIsFound() {
      database.asOwner("update ledger_entry set subject_id = 'x' where id = 2");
      assertThat(ledger.differences()).containsExactly("ENTRY_ALTERED ledger_entry 2");
    }

    @Test
    void anAlteredFactIsFound() {
      database.asOwner(
          "update ledger_entry set facts = facts || '{\"chain\": \"short\"}' where id = 5");
      assertThat(ledger.differences()).containsExactly("ENTRY_ALTERED ledger_entry 5");
    }

    @Test
    void anotherTimeIsFound() {
      database.asOwner(
          "update ledger_entry set recorded_at = recorded_at + interval '1 microsecond' where id = 5");
      assertThat(ledger.differences()).containsExactly("ENTRY_ALTERED ledger_entry 5");
    }

    @Test
    void aRowRemovedFromTheMiddleIsFound() {
      database.asOwner("delete from ledger_entry where id = 3");
      assertThat(ledger.differences()).containsExactly("ENTRY_MISSING ledger_entry 3");
    }

    @Test
    void aRowRemovedFromTheTailIsFound() {
      database.asOwner("delete from ledger_entry where id = 6");
      assertThat(ledger.differences()).containsExactly("ENTRY_MISSING ledger_entry 6");
    }

    @Test
    void anInsertedRowIsFound() {
      database.asOwner(
          """
          insert into ledger_entry (recorded_at, action, subject_kind, subject_id, facts)
          values (now(), 'edition.released', 'edition', 'z', '{}')
          """);
      assertThat(ledger.differences()).containsExactly("ENTRY_NOT_LINKED ledger_entry 7");
    }
  }

  @Nested
  class Links {

    @Test
    void aLinkRemovedFromTheMiddleIsFound() {
      database.asOwner("delete from ledger_link where position = 3");
      assertThat(ledger.differences())
          .containsExactly("LINK_MISSING ledger_link 3", "ENTRY_NOT_LINKED ledger_entry 3");
    }

    @Test
    void theTailCutWithItsEntriesIsFound() {
      database.asOwner("delete from ledger_link where position > 4");
      database.asOwner("delete from ledger_entry where id > 4");
      assertThat(ledger.differences())
          .containsExactly("LEDGER_CUT ledger_checkpoint at position 6");
    }

    @Test
    void theTailCutWithItsCheckpointsIsFoundByTheFile() {
      database.asOwner("delete from ledger_link where position > 4");
      database.asOwner("delete from ledger_entry where id > 4");
      database.asOwner("delete from ledger_checkpoint where position > 4");
      assertThat(ledger.differences()).containsExactly("LEDGER_CUT ledger/checkpoints.log line 2");
    }

    @Test
    void aTailCutAndWrittenAnewIsFoundByTheFile() {
      database.asOwner("delete from ledger_link where position > 4");
      database.asOwner("delete from ledger_entry where id > 4");
      database.asOwner("delete from ledger_checkpoint where position > 4");
      ledger.append(submitted("forged"), submitted("forged too"));
      ledger.link();
      ledger.checkpoint();
      assertThat(ledger.differences())
          .contains("CHECKPOINT_WENT_BACK ledger/checkpoints.log line 3");
    }

    @Test
    void reorderedLinksAreFound() {
      database.asOwner(
          """
          update ledger_link l set entry_digest = o.entry_digest from ledger_link o
          where (l.position, o.position) in ((2, 3), (3, 2))
          """);
      database.asOwner("alter table ledger_link drop constraint ledger_link_entry_key");
      database.asOwner("update ledger_link set entry = 5 - position where position in (2, 3)");
      assertThat(ledger.differences())
          .containsExactly("CHAIN_BROKEN ledger_link 2", "CHAIN_BROKEN ledger_link 3");
    }

    @Test
    void anEntryLinkedTwiceIsFound() {
      database.asOwner("alter table ledger_link drop constraint ledger_link_entry_key");
      String last =
          ledger
              .bean(org.mingshi.platform.ledger.store.LinkRows.class)
              .last()
              .orElseThrow()
              .chainDigest();
      database.asOwner(
          "insert into ledger_link select 7, entry, entry_digest, '%1$s' from ledger_link where position = 1"
              .formatted(last));
      assertThat(ledger.differences())
          .containsExactly("CHAIN_BROKEN ledger_link 7", "LINKED_TWICE ledger_entry 1");
    }

    @Test
    void aChainComputedAnewAfterAForgeryContradictsTheCheckpoints() {
      database.asOwner("update ledger_entry set subject_id = 'x' where id = 2");
      database.asOwner("create temporary table nothing()");
      try (LedgerOnTest owner = new LedgerOnTest(database.owner(), directory)) {
        database.asOwner("delete from ledger_link");
        database.asOwner("insert into ledger_waiting select id from ledger_entry");
        owner.link();
      }
      assertThat(ledger.differences())
          .containsExactly(
              "CHECKPOINT_CONTRADICTED ledger_checkpoint at position 4",
              "CHECKPOINT_CONTRADICTED ledger_checkpoint at position 6");
    }
  }

  @Nested
  class Checkpoints {

    @Test
    void aForgedCheckpointIsFound() {
      database.asOwner(
          """
          update ledger_checkpoint set chain_digest = (select chain_digest from ledger_link
            where position = 3) where position = 4
          """);
      assertThat(ledger.differences())
          .containsExactly(
              "CHECKPOINT_FORGED ledger_checkpoint at position 4",
              "CHECKPOINT_DIFFERS ledger/checkpoints.log line 1");
    }

    @Test
    void aCheckpointByAForeignKeyIsFound() {
      database.asOwner(
          """
          insert into ledger_checkpoint (position, chain_digest, signed_at, key, signature)
          select position, chain_digest, signed_at, '00000000deadbeef', signature
          from ledger_checkpoint where position = 4
          """);
      assertThat(ledger.differences())
          .containsExactly("CHECKPOINT_KEY_UNKNOWN ledger_checkpoint at position 4");
    }

    @Test
    void aRemovedRowIsFound() {
      database.asOwner("delete from ledger_checkpoint where position = 4");
      assertThat(ledger.differences())
          .containsExactly("CHECKPOINT_ROW_MISSING ledger/checkpoints.log line 1");
    }

    @Test
    void aLineMissingFromTheFileIsFound() throws IOException {
      List<String> lines = new ArrayList<>(Files.readAllLines(checkpointLog()));
      lines.remove(0);
      Files.write(checkpointLog(), lines);
      assertThat(ledger.differences())
          .containsExactly("CHECKPOINT_LINE_MISSING ledger/checkpoints.log");
    }

    @Test
    void theLastLineMissingFromTheFileIsFound() throws IOException {
      List<String> lines = new ArrayList<>(Files.readAllLines(checkpointLog()));
      lines.removeLast();
      Files.write(checkpointLog(), lines);
      assertThat(ledger.differences())
          .containsExactly("CHECKPOINT_LINE_MISSING ledger/checkpoints.log");
    }

    @Test
    void aMissingFileIsFound() throws IOException {
      Files.delete(checkpointLog());
      assertThat(ledger.differences()).hasSize(2);
    }

    @Test
    void aChangedLineIsFound() throws IOException {
      String text = Files.readString(checkpointLog());
      Files.writeString(checkpointLog(), text.replaceFirst("checkpoint-1 4 ", "checkpoint-1 3 "));
      assertThat(ledger.differences()).contains("CHECKPOINT_FORGED ledger/checkpoints.log line 1");
    }

    @Test
    void aSecondCheckpointOfTheSameChainIsNotSigned() throws IOException {
      ledger.checkpoint();
      assertThat(Files.readAllLines(checkpointLog())).hasSize(2);
    }

    @Test
    void thePrivateKeyIsReadableByItsOwnerAlone() throws IOException {
      assertThat(Files.getPosixFilePermissions(directory.resolve("keys/ledger.key")))
          .hasToString("[OWNER_READ, OWNER_WRITE]");
    }
  }
}
