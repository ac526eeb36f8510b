package org.mingshi.platform.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sees to it that a front runs while the platform does. It takes over a front that has survived a
 * killed platform, replaces one of another build or other options, and starts it anew when it dies.
 */
final class FrontKeeper implements AutoCloseable {

  private static final Duration READY_LIMIT = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofSeconds(1);

  private final FrontProgram program;
  private final Path file;
  private final Path log;
  private final String bind;
  private final int port;
  private volatile FrontProcess front;
  private volatile boolean closing;
  private volatile boolean answered;
  private volatile boolean failed;

  private FrontKeeper(
      FrontProgram program, DataDirectory directory, String bind, int port, FrontProcess front) {
    this.program = program;
    this.file = file(directory);
    this.log = log(directory);
    this.bind = bind;
    this.port = port;
    this.front = front;
  }

  static FrontKeeper start(DataDirectory directory, String bind, int port) throws IOException {
    var program = FrontProgram.on(directory.path(), bind, port);
    var known = FrontProcess.read(file(directory));
    FrontProcess front;
    if (known.isPresent() && known.get().identity().equals(program.identity())) {
      front = known.get();
      logger().info("The front {} still runs and is taken over", front.pid());
    } else {
      known.ifPresent(FrontProcess::stop);
      Ports.requireFree(bind, port, "--port");
      front = FrontProcess.of(program.start(log(directory), file(directory)), program.identity());
      front.write(file(directory));
    }
    var keeper = new FrontKeeper(program, directory, bind, port, front);
    Thread.ofPlatform().daemon().name("front-keeper").start(keeper::keep);
    return keeper;
  }

  /** Waits until the front answers; refuses with its own last words when it ends instead. */
  void awaitReady() throws InterruptedException {
    var end = System.nanoTime() + READY_LIMIT.toNanos();
    while (!Ports.answers(bind, port)) {
      if (failed || closing || System.nanoTime() > end) {
        throw new LaunchRefused("The front does not answer on port %d: %s".formatted(port, said()));
      }
      Thread.sleep(20);
    }
    answered = true;
  }

  @Override
  public void close() throws IOException {
    closing = true;
    synchronized (this) {
      front.stop();
    }
    Files.deleteIfExists(file);
  }

  private void keep() {
    while (!closing && !failed) {
      front.handle().ifPresent(process -> process.onExit().join());
      if (!answered) {
        failed = true; // it never worked: starting it again would not help
      } else if (!closing) {
        logger().warn("The front has ended; it is started anew");
        startAnew();
      }
    }
  }

  private synchronized void startAnew() {
    try {
      Thread.sleep(PAUSE);
      if (!closing) {
        front = FrontProcess.of(program.start(log, file), program.identity());
        front.write(file);
      }
    } catch (IOException failed) {
      logger().error("The front cannot be started anew", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Asked for only when there is something to say: setting up the log would delay the front's
   * start.
   */
  private static Logger logger() {
    return LoggerFactory.getLogger(FrontKeeper.class);
  }

  private String said() {
    try {
      return Files.readAllLines(log).reversed().stream().findFirst().orElse("it says nothing");
    } catch (IOException unreadable) {
      return "it says nothing";
    }
  }

  private static Path file(DataDirectory directory) {
    return directory.path().resolve("front.pid");
  }

  private static Path log(DataDirectory directory) {
    return directory.logs().resolve("front.log");
  }
}
