package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.PasswordLinkRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Issues the links by which people set their first password, or another one after they forgot it.
 * No administrator ever knows a password, and the tables hold the hash of the link's token alone.
 */
@Component
public class PasswordLinks {

  /** How long a link can be used. */
  public static final Duration LIFE = Duration.ofDays(3);

  private final PasswordLinkRows links;
  private final AccountRows accounts;
  private final Passwords passwords;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  PasswordLinks(
      PasswordLinkRows links,
      AccountRows accounts,
      Passwords passwords,
      Permissions permissions,
      Ledger ledger,
      Clock clock) {
    this.links = links;
    this.accounts = accounts;
    this.passwords = passwords;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /**
   * A new link for the account, which ends every earlier one. The old password, if there was one,
   * and all sessions are over at once.
   *
   * @throws AccountRefused when the authority has no such account, or it is a demo's
   */
  @Transactional
  public PasswordLink issue(AccountId id, Actor by) {
    permissions.require(by, KeepingAccount.ACTION, "account:" + id);
    AccountRows.WithHash old =
        accounts
            .lock(id, new AuthorityId(by.authority()))
            .orElseThrow(() -> new AccountRefused("account", "ACCOUNT_UNKNOWN", "没有这个账号"));
    if (old.account().demo()) {
      throw new AccountRefused("account", "ACCOUNT_OF_DEMO", "演示账号的口令不能修改");
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Account waiting = old.account();
    if (!waiting.waiting()) {
      waiting = waiting.with(now, true);
      accounts.changePassword(id, old.hash(), AccountRows.NO_PASSWORD, now);
    }
    Secret token = Secret.next(Secret.OF_PASSWORD_LINK);
    links.replace(Ids.next(clock), id, token.hash(), now, now.plus(LIFE));
    ledger.append(
        LedgerEntry.of("account.password-link-issued", "account", id.toString())
            .by(by)
            .with("until", now.plus(LIFE).toString())
            .attesting(AccountEvidence.of(waiting, AccountRows.NO_PASSWORD, old.openedAt())));
    return new PasswordLink(waiting, "/password/" + token.text(), now.plus(LIFE));
  }

  /** The account whose password the link would set now; looking at it does not use it. */
  public Optional<Account> find(String token) {
    return links
        .accountOf(new Secret(token).hash(), clock.instant())
        .flatMap(accounts::account)
        .filter(account -> !account.locked());
  }

  /** Sets the password and uses the link up, or says for each field what is wrong. */
  @Transactional
  public PasswordChange set(String token, String next, String repeated) {
    Optional<Account> found = find(token);
    if (found.isEmpty()) {
      return new PasswordChange.Refused(List.of(new FieldError("next", "链接已失效，请向管理员要新的链接")));
    }
    Account account = found.get();
    List<FieldError> errors = new ArrayList<>();
    PasswordRules.check(next, account.loginName())
        .ifPresent(words -> errors.add(new FieldError("next", words)));
    if (!next.equals(repeated)) {
      errors.add(new FieldError("repeated", "两次输入的新口令不一样"));
    }
    if (!errors.isEmpty()) {
      return new PasswordChange.Refused(errors);
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    String hash = passwords.hash(next);
    AccountRows.WithHash old = accounts.lock(account.id(), account.authority()).orElseThrow();
    if (!links.use(new Secret(token).hash(), now)) {
      return new PasswordChange.Refused(List.of(new FieldError("next", "链接已失效，请向管理员要新的链接")));
    }
    accounts.changePassword(account.id(), old.hash(), hash, now);
    ledger.append(
        LedgerEntry.of("account.password-set", "account", account.id().toString())
            .inside(account.authority().value())
            .attesting(AccountEvidence.of(old.account().with(now, false), hash, old.openedAt())));
    return new PasswordChange.Changed(now);
  }
}
