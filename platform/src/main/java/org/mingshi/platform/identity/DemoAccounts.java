package org.mingshi.platform.identity;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.HeldPost;
import org.mingshi.platform.organization.HeldPosts;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.PersonId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The accounts of the demo. They all have one password, which the log-in page shows; so they exist
 * only where the demo was loaded, and log in only while it runs.
 *
 * <p>Their Argon2id hash is made once and shared: some hundred accounts at 50 ms each would make
 * the first start slow, and a salt of one's own protects nobody whose password is printed on the
 * page.
 */
@Component
public class DemoAccounts {

  /** Public on purpose. */
  public static final String PASSWORD = "mingshi-yanshi-2026";

  private final AccountRows rows;
  private final OpeningAccount openingAccount;
  private final Passwords passwords;
  private final Organization organization;
  private final HeldPosts posts;
  private final Clock clock;
  private final boolean demo;
  private @Nullable String hash;

  DemoAccounts(
      AccountRows rows,
      OpeningAccount openingAccount,
      Passwords passwords,
      Organization organization,
      HeldPosts posts,
      Clock clock,
      @Value("${mingshi.demo:false}") boolean demo) {
    this.rows = rows;
    this.openingAccount = openingAccount;
    this.passwords = passwords;
    this.organization = organization;
    this.posts = posts;
    this.clock = clock;
    this.demo = demo;
  }

  /**
   * Opens an account with the demo's password.
   *
   * @throws IllegalStateException outside the demo, or when the account cannot be opened
   */
  @Transactional
  public Account open(PersonId person, String loginName) {
    if (!demo) {
      throw new IllegalStateException("Demo accounts are opened in the demo only");
    }
    AccountOpening opening = openingAccount.openForDemo(person, loginName, hash());
    return switch (opening) {
      case AccountOpening.Opened(var account) -> account;
      case AccountOpening.Refused(var errors) ->
          throw new IllegalStateException("Demo account " + loginName + ": " + errors);
    };
  }

  /**
   * Every demo account with what its person does, authority by authority; none outside the demo.
   */
  public List<DemoAccount> list() {
    if (!demo) {
      return List.of();
    }
    LocalDate today = LocalDate.now(clock);
    return organization.authorities().stream()
        .flatMap(authority -> accountsOf(authority, today))
        .toList();
  }

  private Stream<DemoAccount> accountsOf(Authority authority, LocalDate today) {
    Map<PersonId, List<HeldPost>> held =
        posts.in(authority.id(), today).stream()
            .collect(groupingBy(post -> post.holder().person().id()));
    return rows.accounts(authority.id()).stream()
        .filter(Account::demo)
        .sorted(comparing(account -> account.id().value()))
        .map(account ->
            describe(authority, account, held.getOrDefault(account.person(), List.of())));
  }

  private DemoAccount describe(Authority authority, Account account, List<HeldPost> held) {
    String name = organization.person(account.person()).name();
    return new DemoAccount(
        authority.name(),
        held.isEmpty() ? authority.shortName() : held.getFirst().holder().unit().name(),
        name,
        account.loginName(),
        held.isEmpty()
            ? account.kind().label()
            : held.stream().map(HeldPost::roleName).distinct().collect(joining("、")));
  }

  private synchronized String hash() {
    String made = hash;
    if (made == null) {
      made = passwords.hash(PASSWORD);
      hash = made;
    }
    return made;
  }
}
