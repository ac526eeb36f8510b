package org.mingshi.platform.identity;

import java.util.Locale;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down that a session ended, and why. */
@Component
public class EndingSession {

  private final Ledger ledger;

  EndingSession(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Why a session ended. */
  public enum Reason {
    /** The person logged out. */
    LOGOUT,
    /** Nothing was asked for too long, or the program stopped. */
    IDLE,
    /** The session reached its greatest age. */
    AGE,
    /** The password was changed, or the account is gone. */
    ACCOUNT_CHANGED
  }

  /** Appends the entry. */
  @Transactional
  public void end(SignedIn who, Reason reason) {
    ledger.append(
        LedgerEntry.of("session.ended", "session", who.session().toString())
            .by(who.actor())
            .with("reason", reason.name().toLowerCase(Locale.ROOT).replace('_', '-')));
  }
}
