package org.mingshi.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.identity.store.AccountRows;
import org.mingshi.platform.identity.store.SignInAttempts;
import org.mingshi.platform.ledger.Ledger;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.Person;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Names, passwords and the lock after failures. */
@PeopleTest
class SigningInTests {

  private static final String WRONG = "not this password";

  @Autowired private PeopleFixture people;
  @Autowired private SigningIn signingIn;
  @Autowired private OpeningAccount openingAccount;
  @Autowired private ChangingPassword changingPassword;
  @Autowired private AccountRows rows;
  @Autowired private SignInAttempts attempts;
  @Autowired private Passwords passwords;
  @Autowired private Organization organization;
  @Autowired private Ledger ledger;
  @Autowired private TransactionTemplate transaction;
  @Autowired private TestDatabase database;
  @Autowired private TestClock clock;

  @Test
  void theRightPasswordLogsInWhateverTheCaseOfTheName() {
    var editor = people.employee(people.unitBelow(people.authority()), "editor");

    SignIn outcome =
        signingIn.signIn(" " + loginName(editor).toUpperCase(java.util.Locale.ROOT), password());

    assertThat(outcome)
        .isInstanceOfSatisfying(
            SignIn.Accepted.class,
            it -> {
              assertThat(it.who().actor().person()).isEqualTo(editor.person().id().value());
              assertThat(it.who().label()).isEqualTo("某局 采编员甲");
            });
    assertThat(ledgerEntries("session.started", editor)).isEqualTo(1);
  }

  @Test
  void aNameThatCannotBeOneIsRefusedLikeAnyOther() {
    for (String typed :
        List.of("a\u0000b", "\u202eadmin", "line\nbreak", "", "x".repeat(100_000))) {
      assertThat(signingIn.signIn(typed, "pass\u0000word")).isEqualTo(new SignIn.Refused());
    }
  }

  @Test
  void fiveFailuresLockTheNameForFifteenMinutes() {
    var editor = people.employee(people.authority(), "editor");
    Instant start = clock.instant();

    for (int failure = 1; failure < SigningIn.LIMIT; failure++) {
      assertThat(signingIn.signIn(loginName(editor), WRONG)).isEqualTo(new SignIn.Refused());
    }
    SignIn.Locked locked = new SignIn.Locked(start.plus(SigningIn.LOCK));
    assertThat(signingIn.signIn(loginName(editor), WRONG)).isEqualTo(locked);
    assertThat(signingIn.signIn(loginName(editor), password()))
        .as("the right password does not help while the name is locked")
        .isEqualTo(locked);
    assertThat(ledgerEntries("account.locked", editor)).isEqualTo(1);

    clock.advance(SigningIn.LOCK);
    assertThat(signingIn.signIn(loginName(editor), password())).isInstanceOf(SignIn.Accepted.class);
  }

  @Test
  void anUnknownNameIsRefusedAndLockedInTheSameWords() {
    List<SignIn> known = outcomes(loginName(people.employee(people.authority(), "editor")));
    List<SignIn> unknown = outcomes("nobody.of.this.name");

    assertThat(unknown).isEqualTo(known);
  }

  @Test
  void aSuccessTakesTheFailuresAway() {
    var editor = people.employee(people.authority(), "editor");
    for (int round = 0; round < 3; round++) {
      for (int failure = 1; failure < SigningIn.LIMIT; failure++) {
        signingIn.signIn(loginName(editor), WRONG);
      }
      assertThat(signingIn.signIn(loginName(editor), password()))
          .isInstanceOf(SignIn.Accepted.class);
    }
  }

  @Test
  void twentyAttemptsAtOnceDoNotSlipPastTheLimit() throws InterruptedException {
    var editor = people.employee(people.authority(), "editor");
    Callable<SignIn> attempt = () -> signingIn.signIn(loginName(editor), WRONG);
    List<SignIn> outcomes;
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      outcomes =
          threads.invokeAll(Stream.generate(() -> attempt).limit(20).toList()).stream()
              .map(java.util.concurrent.Future::resultNow)
              .toList();
    }

    assertThat(
            outcomes.stream()
                .collect(Collectors.groupingBy(Object::getClass, Collectors.counting())))
        .containsEntry(SignIn.Refused.class, SigningIn.LIMIT - 1L)
        .containsEntry(SignIn.Locked.class, 20L - SigningIn.LIMIT + 1);
    assertThat(ledgerEntries("account.locked", editor)).isEqualTo(1);
  }

  @Test
  void aDemoAccountDoesNotLogInOutsideTheDemo() {
    var editor = people.employee(people.authority(), "editor");
    SigningIn inEarnest =
        new SigningIn(rows, attempts, passwords, organization, ledger, transaction, clock, false);

    assertThat(inEarnest.signIn(loginName(editor), password())).isEqualTo(new SignIn.Refused());
  }

  @Test
  void passwordsAreKeptAsArgon2id() {
    var editor = people.employee(people.authority(), "editor");

    assertThat(rows.withHash(loginName(editor)).orElseThrow().hash())
        .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
  }

  @Test
  void anotherPasswordIsGivenByWhoKnowsThePresentOne() {
    Person person = people.personOf(people.authority());
    Account account = open(person, "zhang.wei", "the first long phrase");
    var by =
        ((SignIn.Accepted) signingIn.signIn("zhang.wei", "the first long phrase")).who().actor();
    String next = "the second long phrase";

    assertThat(changingPassword.change(new ChangePassword(by, WRONG, next, next)))
        .isInstanceOfSatisfying(
            PasswordChange.Refused.class,
            it -> assertThat(it.errors()).extracting(FieldError::field).containsExactly("current"));
    assertThat(
            changingPassword.change(
                new ChangePassword(by, "the first long phrase", "password123", "other")))
        .isInstanceOfSatisfying(
            PasswordChange.Refused.class,
            it ->
                assertThat(it.errors())
                    .extracting(FieldError::field)
                    .containsExactly("next", "repeated"));
    clock.advance(Duration.ofMinutes(1));
    assertThat(changingPassword.change(new ChangePassword(by, "the first long phrase", next, next)))
        .isInstanceOf(PasswordChange.Changed.class);
    assertThat(signingIn.signIn("zhang.wei", next)).isInstanceOf(SignIn.Accepted.class);
    assertThat(rows.account(account.id()).orElseThrow().passwordChangedAt())
        .isEqualTo(clock.instant());
  }

  @Test
  void aLoginNameIsTakenOnceAndAPersonHasOneAccount() {
    Person one = people.personOf(people.authority());
    Person other = people.personOf(people.authority());
    open(one, "li.na", "the first long phrase");

    assertThat(
            openingAccount.open(new OpenAccount(other.id(), "li.na", "another phrase here", null)))
        .isInstanceOf(AccountOpening.Refused.class);
    assertThat(
            openingAccount.open(new OpenAccount(one.id(), "li.na.2", "another phrase here", null)))
        .isInstanceOf(AccountOpening.Refused.class);
  }

  private Account open(Person person, String loginName, String password) {
    AccountOpening opening =
        openingAccount.open(new OpenAccount(person.id(), loginName, password, null));
    return ((AccountOpening.Opened) opening).account();
  }

  private List<SignIn> outcomes(String name) {
    return Stream.generate(() -> signingIn.signIn(name, WRONG)).limit(SigningIn.LIMIT + 2).toList();
  }

  private long ledgerEntries(String action, PeopleFixture.Employee employee) {
    return JdbcClient.create(database.owner())
        .sql(
            """
            select count(*) from ledger_entry
            where action = :action and (subject_id = :account or account = :account::uuid)
            """)
        .param("action", action)
        .param("account", employee.account().id().toString())
        .query(Long.class)
        .single();
  }

  private static String loginName(PeopleFixture.Employee employee) {
    return employee.account().loginName();
  }

  private static String password() {
    return PeopleFixture.PASSWORD;
  }
}
