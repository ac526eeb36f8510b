package org.mingshi.front;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.RequestLog;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.jspecify.annotations.Nullable;

/**
 * Who read what, one line a request, apart from every other log because it names network addresses
 * of citizens and has its own retention (网络安全法第二十一条: at least six months).
 *
 * <p>{@code logs/front-access.log} is today's; at midnight it becomes {@code
 * front-access-2026-11-21.log}, and files older than the retention are deleted. A line: {@code
 * 2026-11-21T08:05:00Z 203.0.113.9 GET /bishan-jw/ 200 5120 3ms "Mozilla/5.0"}. Under a flood lines
 * are dropped and counted rather than readers kept waiting.
 */
final class AccessLog extends AbstractLifeCycle implements RequestLog {

  private static final String NAME = "front-access";
  private static final int LONGEST = 400;

  private final Path directory;
  private final Clock clock;
  private final int days;
  private final BlockingQueue<String> lines = new ArrayBlockingQueue<>(20_000);
  private final AtomicLong dropped = new AtomicLong();
  private @Nullable Thread writer;

  AccessLog(Path directory, Clock clock, int days) {
    this.directory = directory;
    this.clock = clock;
    this.days = days;
  }

  @Override
  public void log(Request request, Response response) {
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - request.getBeginNanoTime());
    String agent = request.getHeaders().get("User-Agent");
    String line =
        clock.instant().truncatedTo(ChronoUnit.SECONDS)
            + " "
            + Request.getRemoteAddr(request)
            + " "
            + clean(request.getMethod())
            + " "
            + clean(String.valueOf(request.getHttpURI().getPath()))
            + " "
            + response.getStatus()
            + " "
            + Response.getContentBytesWritten(response)
            + " "
            + millis
            + "ms \""
            + clean(agent == null ? "-" : agent)
            + "\"";
    if (!lines.offer(line)) {
      dropped.incrementAndGet();
    }
  }

  /** No line break, quote or control character of a stranger gets into the log. */
  private static String clean(String text) {
    var out = new StringBuilder();
    text.codePoints()
        .limit(LONGEST)
        .forEach(c -> out.appendCodePoint(Character.isISOControl(c) || c == '"' ? '?' : c));
    return out.toString();
  }

  @Override
  protected void doStart() throws IOException {
    Files.createDirectories(directory);
    writer = Thread.ofVirtual().name("access-log").start(this::write);
  }

  @Override
  protected void doStop() throws InterruptedException {
    Thread running = writer;
    if (running != null) {
      running.interrupt();
      running.join(2_000);
    }
  }

  private void write() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        String first = lines.poll(1, TimeUnit.HOURS);
        if (first != null) {
          writeAll(first);
        }
      }
    } catch (InterruptedException e) {
      String rest = lines.poll();
      if (rest != null) {
        writeAll(rest);
      }
    }
  }

  private void writeAll(String first) {
    Path today = directory.resolve(NAME + ".log");
    try {
      rollOver(today);
      try (BufferedWriter out =
          Files.newBufferedWriter(
              today,
              StandardCharsets.UTF_8,
              StandardOpenOption.CREATE,
              StandardOpenOption.APPEND)) {
        for (String line = first; line != null; line = lines.poll()) {
          out.write(line);
          out.write('\n');
        }
        long missing = dropped.getAndSet(0);
        if (missing > 0) {
          out.write(clock.instant() + " dropped " + missing + " lines\n");
        }
      }
    } catch (IOException e) {
      System.err.println("front: cannot write " + today + ": " + e.getMessage());
    }
  }

  private void rollOver(Path today) throws IOException {
    LocalDate now = LocalDate.ofInstant(clock.instant(), clock.getZone());
    if (!Files.exists(today)) {
      return;
    }
    Instant written = Files.getLastModifiedTime(today).toInstant();
    LocalDate last = LocalDate.ofInstant(written, clock.getZone());
    if (last.equals(now)) {
      return;
    }
    Files.move(
        today, directory.resolve(NAME + "-" + last + ".log"), StandardCopyOption.REPLACE_EXISTING);
    String oldest = NAME + "-" + now.minusDays(days) + ".log";
    try (Stream<Path> files = Files.list(directory)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        if (name.startsWith(NAME + "-") && name.compareTo(oldest) < 0) {
          Files.delete(file);
        }
      }
    }
  }
}
