package org.mingshi.platform.ledger;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Links what has been committed, a few times a second, and signs a checkpoint now and then and at
 * the end. On several nodes each runs one, and a lock of the database lets one work at a time.
 */
final class Sequencer implements SmartLifecycle {

  private static final Logger LOG = LoggerFactory.getLogger(Sequencer.class);
  private static final Duration PAUSE = Duration.ofMillis(400);
  private static final Duration BETWEEN_CHECKPOINTS = Duration.ofSeconds(10);

  private final Linking linking;
  private final Checkpointing checkpointing;
  private volatile @Nullable Run run;

  Sequencer(Linking linking, Checkpointing checkpointing) {
    this.linking = linking;
    this.checkpointing = checkpointing;
  }

  private record Run(Thread thread, CountDownLatch stopping) {}

  @Override
  public synchronized void start() {
    CountDownLatch stopping = new CountDownLatch(1);
    Thread thread =
        Thread.ofPlatform().name("ledger-sequencer").daemon().unstarted(() -> loop(stopping));
    run = new Run(thread, stopping);
    thread.start();
  }

  @Override
  public synchronized void stop() {
    Run running = run;
    if (running == null) {
      return;
    }
    run = null;
    running.stopping().countDown();
    try {
      running.thread().join(Duration.ofSeconds(10));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Started before the web server and stopped after it, so that the last request is signed too. */
  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public boolean isRunning() {
    return run != null;
  }

  private void loop(CountDownLatch stopping) {
    long lastCheckpoint = System.nanoTime() - BETWEEN_CHECKPOINTS.toNanos();
    boolean unsigned = true;
    boolean last = false;
    while (!last) {
      last = waitFor(stopping);
      try {
        unsigned |= linking.link() > 0;
        boolean due = System.nanoTime() - lastCheckpoint >= BETWEEN_CHECKPOINTS.toNanos();
        if (unsigned && (due || last)) {
          checkpointing.checkpoint();
          unsigned = false;
          lastCheckpoint = System.nanoTime();
        }
      } catch (RuntimeException e) {
        LOG.error("The ledger could not be linked or signed; trying again", e);
      }
    }
  }

  private static boolean waitFor(CountDownLatch stopping) {
    try {
      return stopping.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
