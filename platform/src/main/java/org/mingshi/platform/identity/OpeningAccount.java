package org.mingshi.platform.identity;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
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
            now);
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
