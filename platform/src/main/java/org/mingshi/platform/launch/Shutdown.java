package org.mingshi.platform.launch;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.LoggerFactory;

/**
 * What has been started and must be stopped, last first, when the process is asked to end. A signal
 * that comes in the middle of a step waits for that step, so that nothing is left running that
 * nobody knows of.
 */
final class Shutdown {

  /** The process is ending; whoever is still starting things gives up without a word. */
  static final class UnderWay extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  interface Step<T> {
    T start() throws Exception;
  }

  private static final long PATIENCE_SECONDS = 60;

  private final Deque<AutoCloseable> started = new ArrayDeque<>();
  private final ReentrantLock steps = new ReentrantLock();
  private final CountDownLatch over = new CountDownLatch(1);
  private volatile boolean underWay;

  static Shutdown onSignal() {
    var shutdown = new Shutdown();
    Runtime.getRuntime().addShutdownHook(new Thread(shutdown::stopAll, "shutdown"));
    return shutdown;
  }

  /** Starts something and remembers to stop it. */
  <T extends AutoCloseable> T keep(Step<T> step) throws Exception {
    steps.lock();
    try {
      if (underWay) {
        throw new UnderWay();
      }
      T thing = step.start();
      started.push(thing);
      return thing;
    } finally {
      steps.unlock();
    }
  }

  boolean isUnderWay() {
    return underWay;
  }

  /** Waits until everything is stopped. */
  void await() throws InterruptedException {
    over.await();
  }

  private void stopAll() {
    underWay = true;
    boolean mine = false;
    try {
      mine = steps.tryLock(PATIENCE_SECONDS, TimeUnit.SECONDS);
      while (!started.isEmpty()) {
        stop(started.pop());
      }
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    } finally {
      if (mine) {
        steps.unlock();
      }
      over.countDown();
    }
  }

  private static void stop(AutoCloseable thing) {
    try {
      thing.close();
    } catch (Exception failed) {
      LoggerFactory.getLogger(Shutdown.class).error("{} does not stop cleanly", thing, failed);
    }
  }
}
