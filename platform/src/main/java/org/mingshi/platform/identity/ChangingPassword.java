package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives one's own account another password and ends the other sessions. */
@Component
public class ChangingPassword {

  private final Accounts accounts;
  private final SigningIn signingIn;
  private final Passwords passwords;
  private final AccountRows rows;
  private final Ledger ledger;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ChangingPassword(
      Accounts accounts,
      SigningIn signingIn,
      Passwords passwords,
      AccountRows rows,
      Ledger ledger,
      TransactionTemplate transaction,
      Clock clock) {
    this.accounts = accounts;
    this.signingIn = signingIn;
    this.passwords = passwords;
    this.rows = rows;
    this.ledger = ledger;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Changes the password, or says for each field what is wrong with it. */
  public PasswordChange change(ChangePassword command) {
    Account account = accounts.of(command.by()).orElseThrow();
    if (account.demo()) {
      return refused("next", "演示账号的口令不能修改");
    }
    List<FieldError> errors = new ArrayList<>();
    PasswordRules.check(command.next(), account.loginName())
        .ifPresent(words -> errors.add(new FieldError("next", words)));
    if (!command.next().equals(command.repeated())) {
      errors.add(new FieldError("repeated", "两次输入的新口令不一样"));
    }
    if (command.next().equals(command.current())) {
      errors.add(new FieldError("next", "新口令不能与现口令相同"));
    }
    if (!errors.isEmpty()) {
      return new PasswordChange.Refused(errors);
    }
    SigningIn.Check check = signingIn.check(account.loginName(), command.current());
    AccountRows.WithHash found = check.found();
    if (found == null) {
      return refused("current", "现口令不对；连续 5 次不对将暂停登录 15 分钟");
    }
    return write(found, passwords.hash(command.next()), command);
  }

  private PasswordChange write(AccountRows.WithHash old, String hash, ChangePassword command) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Account changed = old.account().with(now, false);
    boolean written =
        Boolean.TRUE.equals(
            transaction.execute(status -> {
              if (!rows.changePassword(changed.id(), old.hash(), hash, now)) {
                return false;
              }
              ledger.append(
                  LedgerEntry.of("account.password-changed", "account", changed.id().toString())
                      .by(command.by())
                      .attesting(AccountEvidence.of(changed, hash, old.openedAt())));
              return true;
            }));
    return written ? new PasswordChange.Changed(now) : refused("current", "口令刚刚在别处被修改；请重新登录");
  }

  private static PasswordChange refused(String field, String words) {
    return new PasswordChange.Refused(List.of(new FieldError(field, words)));
  }
}
