package org.mingshi.platform.launch;

import java.io.PrintStream;
import java.util.Map;
import org.mingshi.platform.database.Migrating;
import org.mingshi.platform.ledger.VerifyCommand;

/**
 * {@code ./mingshi verify}: the ledger, the tree against its manifest, the database against both,
 * on a running or a stopped instance. It changes nothing and does no background work.
 */
final class Verification {

  private final Shutdown shutdown;
  private final PrintStream answer;

  Verification(Shutdown shutdown, PrintStream answer) {
    this.shutdown = shutdown;
    this.answer = answer;
  }

  /** The exit status: 0 when all is right, 1 when anything differs. */
  int verify(Options options) throws Exception {
    var directory = shutdown.keep(() -> DataDirectory.look(options.data()));
    var database = Application.database(directory, shutdown);
    new Migrating().requireCurrent(database);
    var settings =
        Map.<String, Object>of(
            "server.port",
            Application.NO_CONSOLE,
            "mingshi.workers",
            false,
            "mingshi.demo",
            false,
            "mingshi.public.demo",
            directory.isDemo());
    try (var platform = Application.start(directory, database, settings)) {
      return platform.getBean(VerifyCommand.class).run(answer, System.err);
    }
  }
}
