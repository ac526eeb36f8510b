package org.mingshi.front;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.io.EndPoint;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.component.AbstractLifeCycle;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Closes connections that send one request's headers for too long. The idle timeout does not catch
 * a client that sends a byte now and then; this looks at every connection again and again, and at
 * how long it has been in the same unfinished request.
 */
final class SlowClients extends AbstractLifeCycle {

  private record Seen(long messages, long bytes, long since) {}

  private final ServerConnector connector;
  private final Duration allowed;
  private final Map<EndPoint, Seen> seen = new ConcurrentHashMap<>();

  SlowClients(ServerConnector connector, Duration allowed) {
    this.connector = connector;
    this.allowed = allowed;
  }

  @Override
  protected void doStart() {
    again();
  }

  private void again() {
    Scheduler scheduler = connector.getScheduler();
    scheduler.schedule(this::sweep, Math.max(100, allowed.toMillis() / 4), TimeUnit.MILLISECONDS);
  }

  private void sweep() {
    if (!isRunning()) {
      return;
    }
    long now = System.nanoTime();
    seen.keySet().retainAll(connector.getConnectedEndPoints());
    for (EndPoint end : connector.getConnectedEndPoints()) {
      Connection connection = end.getConnection();
      if (connection != null && sendingTooLong(end, connection, now)) {
        end.close();
      }
    }
    again();
  }

  private boolean sendingTooLong(EndPoint end, Connection connection, long now) {
    Seen before = seen.get(end);
    long messages = connection.getMessagesIn();
    long bytes = connection.getBytesIn();
    boolean unfinished =
        before == null ? messages == 0 : before.messages() == messages && bytes > before.bytes();
    if (before == null || before.messages() != messages) {
      seen.put(end, new Seen(messages, before == null ? 0 : bytes, now));
      return false;
    }
    if (!unfinished) {
      seen.put(end, new Seen(messages, bytes, now));
      return false;
    }
    return now - before.since() > allowed.toNanos();
  }
}
