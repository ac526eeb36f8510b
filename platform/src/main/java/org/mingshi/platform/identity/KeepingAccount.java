package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.SignInAttempts;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Locks accounts and opens them again; a lock ends every session of the account at once. */
@Component
public class KeepingAccount {

  static final String ACTION = "account.keep";

  private final AccountRows rows;
  private final SignInAttempts attempts;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  KeepingAccount(
      AccountRows rows,
      SignInAttempts attempts,
      Permissions permissions,
      Ledger ledger,
      Clock clock) {
    this.rows = rows;
    this.attempts = attempts;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * Locks or unlocks the account; an unlocked one is also forgiven its failed log-ins.
   *
   * @throws AccountRefused when the authority has no such account, no reason is given, the account
   *     is one's own, or it already is as asked
   */
  @Transactional
  public Account keep(KeepAccount command) {
    permissions.require(command.by(), ACTION, "account:" + command.account());
    AccountRows.WithHash old =
        rows.lock(command.account(), new AuthorityId(command.by().authority()))
            .orElseThrow(() -> new AccountRefused("account", "ACCOUNT_UNKNOWN", "没有这个账号"));
    if (command.account().value().equals(command.by().account())) {
      throw new AccountRefused("reason", "ACCOUNT_OWN", "不能锁定自己的账号，请由另一位管理员操作");
    }
    if (command.reason().isBlank()) {
      throw new AccountRefused("reason", "REASON_MISSING", "请写明原因，例如：调离");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Account changed = old.account().locked(command.locked());
    rows.setLocked(changed.id(), command.locked() ? now : null);
    if (!command.locked()) {
      attempts.forget(Digest.ofFields(List.of(changed.loginName())).hex());
    }
    ledger.append(
        LedgerEntry.of(
                command.locked() ? "account.locked-by-administrator" : "account.unlocked",
                "account",
                changed.id().toString())
            .by(command.by())
            .with("reason", command.reason())
            .attesting(AccountEvidence.of(changed, old.hash(), old.openedAt())));
    return changed;
  }
}
