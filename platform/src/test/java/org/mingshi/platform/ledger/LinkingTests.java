package org.mingshi.platform.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mingshi.platform.ledger.LedgerOnTest.submitted;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingshi.platform.ledger.store.LinkRow;
import org.mingshi.platform.ledger.store.LinkRows;
import org.mingshi.platform.testing.TestDatabase;

@Tag("postgres15")
class LinkingTests {

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

  private List<Long> chain() {
    return ledger.bean(LinkRows.class).after(0, 10_000).stream()
        .map(it -> it.link().entry())
        .toList();
  }

  @Test
  void anEntryOutsideATransactionIsRefused() {
    assertThatThrownBy(() -> ledger.bean(Ledger.class).append(submitted("a")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("edition.submitted");
  }

  @Test
  void anEntryOfATransactionThatFailsNeverWas() {
    assertThatThrownBy(() ->
            ledger
                .transaction()
                .executeWithoutResult(status -> {
                  ledger.bean(Ledger.class).append(submitted("a"));
                  throw new IllegalStateException("the change failed");
                }))
        .hasMessage("the change failed");
    assertThat(ledger.link()).isZero();
  }

  @Test
  void anEntryThatCommitsAfterALaterOneIsLinkedAfterIt() throws Exception {
    CountDownLatch written = new CountDownLatch(1);
    CountDownLatch mayCommit = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> slow =
          threads.submit(() ->
              ledger
                  .transaction()
                  .executeWithoutResult(status -> {
                    ledger.bean(Ledger.class).append(submitted("slow"));
                    written.countDown();
                    await(mayCommit);
                  }));
      written.await();
      ledger.append(submitted("quick"));
      assertThat(ledger.link()).isEqualTo(1);
      mayCommit.countDown();
      slow.get();
    }
    assertThat(ledger.link()).isEqualTo(1);
    assertThat(chain()).containsExactly(2L, 1L);
    assertThat(ledger.differences()).isEmpty();
  }

  @Test
  void whileAnotherNodeLinksThisOneWaits() throws Exception {
    ledger.append(submitted("a"));
    ledger
        .transaction()
        .executeWithoutResult(status -> {
          assertThat(ledger.bean(LinkRows.class).lock()).isTrue();
          try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            assertThat(other.submit(ledger::link).get()).isZero();
          } catch (Exception e) {
            throw new IllegalStateException(e);
          }
        });
    assertThat(ledger.link()).isEqualTo(1);
  }

  @Test
  void eightWritersAndTwoSequencersLeaveAChainWithoutGap() throws Exception {
    int each = 40;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<?>> writers = new ArrayList<>();
      for (int writer = 0; writer < 8; writer++) {
        String name = "writer-" + writer;
        writers.add(
            threads.submit(() -> {
              for (int i = 0; i < each; i++) {
                ledger.append(submitted(name + "-" + i));
              }
            }));
      }
      CountDownLatch done = new CountDownLatch(1);
      List<Future<?>> sequencers = new ArrayList<>();
      for (int node = 0; node < 2; node++) {
        sequencers.add(
            threads.submit(() -> {
              while (done.getCount() > 0) {
                ledger.link();
                ledger.checkpoint();
              }
            }));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      done.countDown();
      for (Future<?> sequencer : sequencers) {
        sequencer.get();
      }
    }
    ledger.link();
    ledger.checkpoint();
    List<Long> positions =
        ledger.bean(LinkRows.class).after(0, 10_000).stream()
            .map(LinkRows.Linked::link)
            .map(LinkRow::position)
            .toList();
    assertThat(positions).hasSize(8 * each).endsWith(8L * each);
    assertThat(chain()).doesNotHaveDuplicates();
    assertThat(ledger.differences()).isEmpty();
  }

  @Test
  void verifyingBesideARunningSequencerFindsNothing() throws Exception {
    CountDownLatch done = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<?> work =
          threads.submit(() -> {
            for (int i = 0; done.getCount() > 0; i++) {
              ledger.append(submitted("edition-" + i));
              ledger.link();
              ledger.checkpoint();
            }
          });
      for (int i = 0; i < 15; i++) {
        assertThat(ledger.differences()).isEmpty();
      }
      done.countDown();
      work.get();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
