package org.mingshi.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A real PostgreSQL in a directory of its own, on a random port of 127.0.0.1 and without a Unix
 * socket; scram with a random password that lies in a file only its owner reads. It starts as root
 * too, and takes over after a process that was killed.
 *
 * <p>Example: {@code EmbeddedPostgres.start(Path.of("/srv/mingshi/postgres"),
 * Path.of("/srv/mingshi/logs/postgres.log"), Durability.SYNCED)} answers in about 0.3 s on an
 * existing directory, in about 2 s on an empty one. The caller sees to it that only one process
 * uses the directory.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  /** Whether a commit waits for the disk. */
  public enum Durability {
    /** The only right one for data that matter. */
    SYNCED("on"),
    /** For tests: a power cut would damage the data. */
    UNSYNCED("off");

    private final String fsync;

    Durability(String fsync) {
      this.fsync = fsync;
    }
  }

  private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
  private static final Duration START_LIMIT = Duration.ofMinutes(5);
  private static final Duration STOP_LIMIT = Duration.ofSeconds(20);
  private static final Duration RESTART_PAUSE = Duration.ofSeconds(1);
  private static final int ATTEMPTS = 3;

  private final Cluster cluster;
  private final int port;
  private final Durability durability;
  private volatile Process process;
  private volatile boolean closing;

  private EmbeddedPostgres(Cluster cluster, Process process, int port, Durability durability) {
    this.cluster = cluster;
    this.process = process;
    this.port = port;
    this.durability = durability;
  }

  /**
   * Starts the server and waits until it accepts connections.
   *
   * @param directory made when absent; holds the programs, the data and the password
   * @param log what the server says is added here
   * @throws DatabaseRefused when it cannot start; the message says why in one line
   */
  public static EmbeddedPostgres start(Path directory, Path log, Durability durability) {
    try {
      var cluster = Cluster.prepare(directory.toAbsolutePath(), log.toAbsolutePath());
      stopOrphan(cluster.data());
      for (int attempt = 1; ; attempt++) {
        int port = freePort();
        var process = cluster.run(options(port, durability));
        if (becomesReady(process, cluster.data())) {
          LOG.info("PostgreSQL answers on 127.0.0.1:{} from {}", port, cluster.data());
          var server = new EmbeddedPostgres(cluster, process, port, durability);
          Thread.ofPlatform().daemon().name("postgres-keeper").start(server::keep);
          return server;
        }
        if (attempt == ATTEMPTS) {
          throw new DatabaseRefused("PostgreSQL does not start: " + cluster.lastWords());
        }
      }
    } catch (IOException failed) {
      throw new DatabaseRefused("PostgreSQL does not start: " + failed.getMessage(), failed);
    }
  }

  /** The database of a server that another process has started in this directory, if one runs. */
  public static Optional<Database> running(Path directory) {
    var data = Cluster.dataIn(directory.toAbsolutePath());
    return PostmasterFile.read(data)
        .filter(PostmasterFile::ready)
        .filter(file -> file.process(data).isPresent())
        .map(file -> Cluster.database(directory.toAbsolutePath(), file.port()));
  }

  /** The platform's database, under its owner. */
  public Database database() {
    return Cluster.database(cluster.directory(), port);
  }

  /** The server's own administrator, for the tests' copies of databases. */
  public Database administration() {
    return Cluster.administration(cluster.directory(), port);
  }

  /** Rolls back what is under way, writes everything to disk and ends the server. */
  @Override
  public void close() {
    closing = true;
    synchronized (this) {
      stop(process.toHandle());
    }
  }

  /** A server that ends by itself (the machine ran out of memory) comes back on the same port. */
  private void keep() {
    while (!closing) {
      process.onExit().join();
      pause();
      if (!closing) {
        LOG.error("PostgreSQL has ended by itself; it is started anew");
        startAnew();
      }
    }
  }

  private synchronized void startAnew() {
    try {
      Thread.sleep(RESTART_PAUSE);
      if (!closing) {
        process = cluster.run(options(port, durability));
        becomesReady(process, cluster.data());
      }
    } catch (IOException failed) {
      LOG.error("PostgreSQL cannot be started anew", failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void stopOrphan(Path data) {
    PostmasterFile.read(data)
        .flatMap(file -> file.process(data))
        .ifPresent(orphan -> {
          LOG.warn("PostgreSQL {} of a killed process still runs; it is stopped", orphan.pid());
          stop(orphan);
        });
  }

  private static List<String> options(int port, Durability durability) {
    var settings =
        List.of(
            "listen_addresses=127.0.0.1",
            "port=" + port,
            "unix_socket_directories=",
            "fsync=" + durability.fsync,
            "synchronous_commit=" + durability.fsync,
            "full_page_writes=" + durability.fsync,
            "log_timezone=Asia/Shanghai");
    var options = new ArrayList<String>();
    for (var setting : settings) {
      options.add("-c");
      options.add(setting);
    }
    return options;
  }

  private static boolean becomesReady(Process process, Path data) {
    var end = System.nanoTime() + START_LIMIT.toNanos();
    while (process.isAlive() && System.nanoTime() < end) {
      var ready =
          PostmasterFile.read(data)
              .filter(file -> file.pid() == process.pid())
              .filter(PostmasterFile::ready);
      if (ready.isPresent()) {
        return true;
      }
      pause();
    }
    process.destroy();
    return false;
  }

  /**
   * SIGINT is PostgreSQL's fast shutdown, SIGQUIT its immediate one, after which the next start
   * recovers.
   */
  private static void stop(ProcessHandle server) {
    signal(server, "INT");
    if (!ends(server)) {
      signal(server, "QUIT");
      if (!ends(server)) {
        LOG.error("PostgreSQL {} does not stop", server.pid());
      }
    }
  }

  private static boolean ends(ProcessHandle server) {
    var end = System.nanoTime() + STOP_LIMIT.toNanos();
    while (server.isAlive() && System.nanoTime() < end) {
      pause();
    }
    return !server.isAlive();
  }

  private static void signal(ProcessHandle server, String name) {
    try {
      new ProcessBuilder("sh", "-c", "kill -%s %d".formatted(name, server.pid())).start().waitFor();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static void pause() {
    try {
      Thread.sleep(10);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
