package org.mingshi.platform.launch;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Map;
import org.mingshi.platform.database.Database;
import org.mingshi.platform.database.DemoMark;
import org.mingshi.platform.database.InstanceLock;
import org.mingshi.platform.database.Migrating;
import org.springframework.context.ApplicationContext;

/**
 * {@code ./mingshi run}: the front first, as a process of its own, then the database, then the
 * platform in this process. Everything stops in the opposite order.
 */
final class Running {

  private final Shutdown shutdown;
  private final PrintStream answer;

  Running(Shutdown shutdown, PrintStream answer) {
    this.shutdown = shutdown;
    this.answer = answer;
  }

  /** Returns only when the process is told to end. */
  void run(Options options) throws Exception {
    var directory = shutdown.keep(() -> DataDirectory.take(options.data()));
    var external = Database.external(System.getenv());
    if (external.isPresent()) {
      shutdown.keep(() -> InstanceLock.take(external.get()));
      DemoMark.require(directory.wouldBeDemo(options.demo()), external.get());
    }
    Ports.requireFree(options.bind(), options.consolePort(), "--console-port");
    var front = shutdown.keep(() -> FrontKeeper.start(directory, options.bind(), options.port()));
    boolean demo = directory.rememberDemo(options.demo());
    var database = Application.database(directory, shutdown);
    new Migrating().migrate(database);
    var platform = shutdown.keep(() -> Application.start(directory, database, settings(options)));
    front.awaitReady();
    announce(options, demo, platform);
    shutdown.await();
  }

  private static Map<String, Object> settings(Options options) {
    return Map.of(
        "server.address", options.bind(),
        "server.port", options.consolePort(),
        "mingshi.public-address", Ports.address(options.bind(), options.port()));
  }

  /** Written at once, so that whoever waits for the answer reads all of it. */
  private void announce(Options options, boolean demo, ApplicationContext platform) {
    var console = Ports.address(options.bind(), options.consolePort());
    var lines = new ArrayList<String>();
    lines.add("Mingshi 明示 is running; Ctrl-C stops it.");
    lines.add("  公众网站 public pages  " + Ports.address(options.bind(), options.port()) + "/");
    lines.add("  工作台   console       " + console + "/");
    if (demo) {
      lines.addAll(platform.getBean(DemoLoading.class).announcement());
    } else {
      platform
          .getBean(FirstAdministrator.class)
          .setUpPath()
          .ifPresent(path ->
              lines.add("  首位管理员 first administrator, this link works once: " + console + path));
    }
    var bytes = (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
    answer.write(bytes, 0, bytes.length);
    answer.flush();
  }
}
