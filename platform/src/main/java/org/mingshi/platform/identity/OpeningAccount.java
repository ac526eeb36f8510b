package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.organization.PersonId;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.Ids;
import org.mingshi.platform.shell.Permissions;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens an account for a person who has none. */
@Component
public class OpeningAccount {

  static final String ACTION = "account.open";

  private final Organization organization;
  private final AccountRows rows;
  private final Passwords passwords;
  private final Permissions permissions;
  private final Ledger ledger;
  private final Clock clock;

  OpeningAccount(
      Organization organization,
      AccountRows rows,
      Passwords passwords,
      Permissions permissions,
      Ledger ledger,
      Clock clock) {
    this.organization = organization;
    this.rows = rows;
    this.passwords = passwords;
    this.permissions = permissions;
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Opens the account, or says for each field what is wrong with it. */
  @Transactional
  public AccountOpening open(OpenAccount command) {
    List<FieldError> errors = new ArrayList<>();
    if (!LoginName.isValid(command.loginName())) {
      errors.add(new FieldError("login-name", LoginName.WORDS));
    }
    PasswordRules.check(command.password(), command.loginName())
        .ifPresent(words -> errors.add(new FieldError("password", words)));
    Person person = organization.person(command.person());
    if (!mayOpen(command.by(), person)) {
      errors.add(new FieldError("login-name", "只有本单位的管理员能开通账号"));
    }
    if (!errors.isEmpty()) {
      return new AccountOpening.Refused(errors);
    }
    return insert(
        person, command.loginName(), passwords.hash(command.password()), false, command.by());
  }

  /**
   * Opens an account without a password; its person sets one by a link.
   *
   * @throws AccountRefused when the name is unfit or taken, or the person has an account
   */
  @Transactional
  public Account openWaiting(OpenWaitingAccount command) {
    Actor by = command.by();
    Person person =
        Optional.of(organization.person(command.person()))
            .filter(it -> it.authority().value().equals(by.authority()))
            .orElseThrow(() -> new AccountRefused("person", "PERSON_UNKNOWN", "没有这个人员"));
    permissions.require(by, ACTION, "person:" + person.id());
    if (!LoginName.isValid(command.loginName())) {
      throw new AccountRefused("login-name", "LOGIN_NAME_UNFIT", LoginName.WORDS);
    }
    if (rows.account(person.id()).isPresent()) {
      throw new AccountRefused("login-name", "SECOND_ACCOUNT", person.name() + "已有账号；一人只能有一个账号");
    }
    return switch (insert(person, command.loginName(), AccountRows.NO_PASSWORD, false, by)) {
      case AccountOpening.Opened opened -> opened.account();
      case AccountOpening.Refused refused ->
          throw new AccountRefused(
              "login-name", "LOGIN_NAME_TAKEN", "登录名“" + command.loginName() + "”已被使用");
    };
  }

  /** Opens an account of the demo, whose password hash is made once for all of them. */
  AccountOpening openForDemo(PersonId person, String loginName, String hash) {
    return insert(organization.person(person), loginName, hash, true, null);
  }

  private boolean mayOpen(@Nullable Actor by, Person person) {
    return by == null
        || (by.authority().equals(person.authority().value()) && permissions.may(by, ACTION));
  }

  private AccountOpening insert(
      Person person, String loginName, String hash, boolean demo, @Nullable Actor by) {
    // PostgreSQL keeps microseconds; what is compared later must not carry more.
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    Account account =
        new Account(
            new AccountId(Ids.next(clock)),
            person.authority(),
            person.id(),
            loginName,
            AccountKind.of(person.kind()),
            demo,
            now,
            hash.equals(AccountRows.NO_PASSWORD),
            false);
    if (!rows.insert(account, person.kind(), hash, now)) {
      return new AccountOpening.Refused(List.of(new FieldError("login-name", "这个登录名已被使用，或此人已有账号")));
    }
    LedgerEntry entry =
        LedgerEntry.of("account.opened", "account", account.id().toString())
            .with("login-name", loginName)
            .with("kind", account.kind().id())
            .with("person", person.id().toString())
            .attesting(AccountEvidence.of(account, hash, now));
    ledger.append(by == null ? entry.inside(account.authority().value()) : entry.by(by));
    return new AccountOpening.Opened(account);
  }
}
