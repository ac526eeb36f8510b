package org.mingshi.platform.access;

import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.PermissionDenied;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes down each try that went beyond somebody's rights. In a transaction of its own: the
 * caller's is about to be rolled back.
 */
@Component
class Denials {

  private final Ledger ledger;

  Denials(Ledger ledger) {
    this.ledger = ledger;
  }

  @Transactional(propagation = Propagation.REQUIRES_NEW)
  void write(Actor actor, String action, String subject) {
    ledger.append(
        LedgerEntry.of("permission.denied", "account", actor.account().toString())
            .by(actor)
            .with("action", action)
            .with("code", PermissionDenied.CODE)
            .with("subject", subject));
  }
}
