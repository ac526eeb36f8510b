package org.mingshi.front;

import java.time.Clock;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.HttpCompliance;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.NetworkConnectionLimit;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.MinimumDataRateHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.mingshi.exchange.PublicTree;

/**
 * The server around {@link TreeHandler}: sockets, threads, limits. The only class that would change
 * with another server core, beside the handler itself.
 */
final class FrontServer implements AutoCloseable {

  private static final int LOG_DAYS = 200;
  private static final long GRACE_MILLIS = 5_000;

  private final Server server;
  private final ServerConnector connector;

  FrontServer(FrontOptions options, Clock clock) {
    var threads = new QueuedThreadPool(16, 4);
    threads.setName("front");
    threads.setVirtualThreadsExecutor(
        Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("request-", 0).factory()));
    server = new Server(threads);
    connector =
        new ServerConnector(
            server, 1, 1, new HttpConnectionFactory(configuration(options.limits())));
    connector.setHost(options.bind());
    connector.setPort(options.port());
    connector.setIdleTimeout(options.limits().idle().toMillis());
    connector.setAcceptQueueSize(1024);
    server.addConnector(connector);
    server.addBean(new NetworkConnectionLimit(options.limits().connections(), connector));
    server.addBean(new SlowClients(connector, options.limits().header()));
    long slowest = options.limits().bytesPerSecond();
    server.setHandler(
        new GracefulHandler(
            new MinimumDataRateHandler(
                new TreeHandler(PublicTree.in(options.data())), slowest, slowest)));
    server.setErrorHandler(new PlainAnswer());
    server.setRequestLog(new AccessLog(options.data().resolve("logs"), clock, LOG_DAYS));
    server.setStopTimeout(GRACE_MILLIS);
  }

  private static HttpConfiguration configuration(Limits limits) {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(limits.headerBytes());
    http.setHttpCompliance(HttpCompliance.RFC7230);
    http.setUriCompliance(UriCompliance.RFC3986);
    return http;
  }

  /** Starts to listen; the port asked for may have been 0. */
  int start() throws Exception {
    server.start();
    return connector.getLocalPort();
  }

  /** Lets running answers end, for some seconds, and stops. */
  @Override
  public void close() throws Exception {
    server.stop();
  }

  void join() throws InterruptedException {
    server.join();
  }
}
