package org.mingshi.platform.launch;

import org.mingshi.platform.identity.Account;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;

/** On whose behalf the demo arranges an authority: its administrator, with no other rights. */
@Component
class DemoAdministrator {

  private final Accounts accounts;
  private final Organization organization;

  DemoAdministrator(Accounts accounts, Organization organization) {
    this.accounts = accounts;
    this.organization = organization;
  }

  Actor of(Authority authority) {
    Account account =
        accounts.accounts(authority.id()).stream()
            .filter(it -> it.kind() == AccountKind.ADMINISTRATOR)
            .findFirst()
            .orElseThrow(
                () -> new IllegalStateException("demo: no administrator in " + authority.code()));
    return of(account, organization.person(account.person()), authority.name());
  }

  static Actor of(Account account, Person person, String authorityName) {
    return new Actor(
        account.id().value(),
        person.id().value(),
        account.authority().value(),
        person.name(),
        authorityName);
  }
}
