package org.mingshi.platform.publishing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.ItemId;
import org.mingshi.platform.publishing.store.PublicationTask;
import org.mingshi.platform.publishing.store.TaskRows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works the outbox off: at the start whatever was left, then each task right after the commit that
 * wrote it.
 *
 * <p>A task is taken, carried out and marked done in one transaction. When it fails, everything of
 * it is rolled back, the reason is written down where people see it, and it is tried again after 1,
 * 2, 4 … seconds, at most 5 minutes. Several platforms on one database may run: a task taken by one
 * is skipped by the others.
 */
@Component
class Worker implements DisposableBean {

  private static final Logger LOG = LoggerFactory.getLogger(Worker.class);
  private static final Duration LONGEST_WAIT = Duration.ofMinutes(5);
  private static final Duration LOOK_AROUND = Duration.ofSeconds(1);
  private static final int LOOKS_BETWEEN_REVIEWS = 20;

  private final TaskRows tasks;
  private final Publisher publisher;
  private final Rebuilding rebuilding;
  private final TransactionTemplate transaction;
  private final Clock clock;
  private final boolean active;
  private final Semaphore work = new Semaphore(0);
  private @Nullable Thread thread;
  private volatile boolean stopping;

  Worker(
      TaskRows tasks,
      Publisher publisher,
      Rebuilding rebuilding,
      TransactionTemplate transaction,
      Clock clock,
      @Value("${mingshi.workers:true}") boolean active) {
    this.tasks = tasks;
    this.publisher = publisher;
    this.rebuilding = rebuilding;
    this.transaction = transaction;
    this.clock = clock;
    this.active = active;
  }

  @EventListener(ApplicationReadyEvent.class)
  synchronized void start() {
    if (active && thread == null) {
      thread = Thread.ofPlatform().name("publishing").start(this::run);
    }
  }

  @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
  void wake(Outbox.Filled filled) {
    work.release();
  }

  private void run() {
    int looks = 0;
    while (!stopping) {
      try {
        if (looks % LOOKS_BETWEEN_REVIEWS == 0) {
          rebuilding.rebuildIfNeeded();
        }
        looks++;
        drain();
        work.tryAcquire(LOOK_AROUND.toMillis(), TimeUnit.MILLISECONDS);
        work.drainPermits();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      } catch (RuntimeException e) {
        LOG.error("The public side could not be brought up to date; trying again", e);
        pause();
      }
    }
  }

  private void pause() {
    try {
      TimeUnit.SECONDS.sleep(2);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }

  /** Carries out everything that is due; returns how many tasks that were. */
  int drain() {
    int count = 0;
    while (!stopping && carryOutNext()) {
      count++;
    }
    return count;
  }

  private boolean carryOutNext() {
    PublicationTask[] taken = new PublicationTask[1];
    try {
      return Boolean.TRUE.equals(
          transaction.execute(status -> {
            Optional<PublicationTask> task = tasks.take(clock.instant());
            task.ifPresent(t -> {
              taken[0] = t;
              carryOut(t);
            });
            return task.isPresent();
          }));
    } catch (RuntimeException e) {
      PublicationTask task = taken[0];
      if (task == null || stopping) {
        throw e;
      }
      LOG.error("Publishing task {} ({}) failed", task.id(), task.reason(), e);
      Instant next = clock.instant().plus(waitAfter(task.attempts()));
      transaction.executeWithoutResult(
          status -> tasks.failed(task.id(), String.valueOf(e.getMessage()), next));
      return true;
    }
  }

  private void carryOut(PublicationTask task) {
    ItemId item = task.item();
    if (item == null) {
      rebuilding.rebuild();
    } else {
      publisher.publish(item);
    }
    tasks.done(task.id(), clock.instant());
  }

  private static Duration waitAfter(int attempts) {
    Duration wait = Duration.ofSeconds(1L << Math.min(attempts, 10));
    return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
  }

  @Override
  public void destroy() throws InterruptedException {
    stopping = true;
    work.release();
    Thread running = thread;
    if (running != null) {
      running.join(Duration.ofSeconds(5));
    }
  }
}
