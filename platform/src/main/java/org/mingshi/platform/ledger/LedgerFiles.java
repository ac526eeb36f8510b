package org.mingshi.platform.ledger;

import java.nio.file.Path;

/**
 * Where the ledger keeps what must not lie in the database that it guards.
 *
 * @param directory the data directory of this instance
 */
record LedgerFiles(Path directory) {

  Path keys() {
    return directory.resolve("keys");
  }

  Path privateKey() {
    return keys().resolve("ledger.key");
  }

  Path publicKey() {
    return keys().resolve("ledger.pub");
  }

  Path checkpoints() {
    return directory.resolve("ledger").resolve("checkpoints.log");
  }
}
