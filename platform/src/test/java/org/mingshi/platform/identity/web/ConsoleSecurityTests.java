package org.mingshi.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.identity.AccountOpening;
import org.mingshi.platform.identity.OpenAccount;
import org.mingshi.platform.identity.OpeningAccount;
import org.mingshi.platform.identity.SigningIn;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.TestDatabase;
import org.mingshi.platform.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Log-in, sessions and headers over real HTTP. */
@PeopleTest
class ConsoleSecurityTests {

  private static final String OWN_PASSWORD = "竹影扫阶尘不动月穿潭底";

  @LocalServerPort private int port;
  @Autowired private PeopleFixture people;
  @Autowired private OpeningAccount openingAccount;
  @Autowired private TestClock clock;
  @Autowired private TestDatabase database;

  /** Earlier tests' failures from this address are forgotten. */
  @BeforeEach
  void letTheAddressRest() {
    clock.advance(AddressLimit.WINDOW.plusSeconds(1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/people", "/account", "/no-such-page"})
  void everythingNeedsALogIn(String path) {
    Visitor.Answer answer = visitor().open(path);

    assertThat(answer.status()).isEqualTo(302);
    assertThat(answer.location()).isEqualTo("/login");
  }

  @Test
  void afterTheLogInThePageAskedForIsShown() {
    Visitor visitor = visitor();
    visitor.open("/people");

    Visitor.Answer answer = visitor.logIn(editor(), PeopleFixture.PASSWORD);

    assertThat(answer.location()).startsWith("/people");
    Visitor.Answer page = visitor.open("/people");
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.page().text()).contains("某局", "采编员甲（采编人员）");
  }

  @Test
  void theSessionGetsAnotherIdAtTheLogIn() {
    Visitor victim = visitor();
    victim.open("/login");
    Visitor thief = visitor();
    thief.takeCookiesOf(victim);
    String before = victim.session().orElseThrow().getValue();

    victim.logIn(editor(), PeopleFixture.PASSWORD);

    assertThat(victim.session().orElseThrow().getValue()).isNotEqualTo(before);
    assertThat(victim.open("/people").status()).isEqualTo(200);
    assertThat(thief.open("/people").location()).startsWith("/login");
  }

  @Test
  void theCookieIsForThisServerAndNoScript() {
    Visitor.Answer answer = visitor().open("/login");

    assertThat(answer.header("set-cookie"))
        .startsWith("MINGSHI_SESSION=")
        .contains("HttpOnly", "SameSite=Strict", "Path=/")
        .doesNotContain("Expires", "Max-Age");
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    Visitor visitor = loggedIn(editor());

    assertThat(visitor.post("/logout", Map.of()).status()).isEqualTo(403);
    assertThat(visitor.post("/logout", Map.of("_csrf", "made-up")).status()).isEqualTo(403);
    assertThat(visitor.open("/people").status()).as("still logged in").isEqualTo(200);
  }

  @Test
  void aLogInWithoutItsTokenIsAskedForAgainAndKeepsTheName() {
    Visitor.Answer answer =
        visitor()
            .post("/login", Map.of("login-name", "bishan.edu.editor", "password", "x".repeat(12)));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.page().title()).startsWith("错误：");
    assertThat(answer.input("login-name")).isEqualTo("bishan.edu.editor");
  }

  @Test
  void loggingOutIsAFormAndEndsTheSession() {
    Visitor visitor = loggedIn(editor());
    Visitor copy = visitor();
    copy.takeCookiesOf(visitor);

    assertThat(visitor.open("/logout").status()).as("a link does not log out").isEqualTo(404);
    assertThat(visitor.submit("/people", "/logout", Map.of()).location())
        .isEqualTo("/login?reason=logout");

    assertThat(copy.open("/people").location()).isEqualTo("/login?reason=timeout");
    assertThat(lastEndOfASession()).isEqualTo("logout");
  }

  @Test
  void headersAllowNoInlineScriptNoFramingAndNoStoring() {
    Visitor visitor = loggedIn(editor());

    Visitor.Answer answer = visitor.open("/people");

    assertThat(answer.header("content-security-policy"))
        .contains("default-src 'self'", "frame-ancestors 'none'", "form-action 'self'")
        .doesNotContain("unsafe");
    assertThat(answer.header("x-content-type-options")).isEqualTo("nosniff");
    assertThat(answer.header("x-frame-options")).isEqualTo("DENY");
    assertThat(answer.header("referrer-policy")).isEqualTo("no-referrer");
    assertThat(answer.header("cache-control")).contains("no-store");
    assertThat(answer.page().select("script:not([src]), style, [style], [onclick]")).isEmpty();
  }

  @Test
  void aWrongPasswordKeepsTheNameAndSaysNothingAboutIt() {
    String known = editor();
    Visitor.Answer wrong = visitor().logIn(known, "not this password");
    Visitor.Answer unknown = visitor().logIn("no-such-name", "not this password");

    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.page().title()).startsWith("错误：");
    assertThat(wrong.input("login-name")).isEqualTo(known);
    assertThat(wrong.input("password")).isEmpty();
    assertThat(wrong.page().select(".error-summary a[href=#login-name]").text())
        .isEqualTo("登录名或口令不正确；连续 5 次失败将暂停登录 15 分钟")
        .isEqualTo(unknown.page().select(".error-summary a").text());
  }

  @Test
  void fourWrongPasswordsDoNotLockTheNameYet() {
    String known = editor();
    for (int i = 0; i < 4; i++) {
      visitor().logIn(known, "not this password");
    }

    assertThat(visitor().logIn(known, PeopleFixture.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void whatWasTypedIsShownWhenTheSessionEndedMeanwhile() {
    Visitor.Answer answer =
        visitor()
            .post(
                "/drafts/new",
                Map.of("title", "关于开学工作的通知", "body", "第一段\n第二段", "new-password", "secret-words"));

    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.page().title()).startsWith("没有提交：登录已过期");
    assertThat(answer.page().text()).contains("关于开学工作的通知", "第一段");
    assertThat(answer.body()).doesNotContain("secret-words");
  }

  @Test
  void aLockedNameIsToldUntilWhen() {
    String name = editor();
    Visitor visitor = visitor();
    for (int failure = 0; failure < SigningIn.LIMIT; failure++) {
      visitor.logIn(name, "not this password");
    }

    assertThat(visitor.logIn(name, PeopleFixture.PASSWORD).page().select(".error-summary").text())
        .matches(".*该登录名连续 5 次登录失败，已暂停登录，请在 2026-\\d\\d-\\d\\d \\d\\d:\\d\\d 之后再试.*");
  }

  @Test
  void anAddressThatTriesManyNamesIsStoppedForAWhile() {
    Visitor visitor = visitor();
    String tooLongToBeHashed = "x".repeat(150);
    for (int attempt = 0; attempt < AddressLimit.ATTEMPTS; attempt++) {
      assertThat(visitor.logIn("spray-" + attempt, tooLongToBeHashed).status()).isEqualTo(422);
    }

    assertThat(visitor.logIn(editor(), PeopleFixture.PASSWORD).status()).isEqualTo(429);
    clock.advance(AddressLimit.WINDOW.plusSeconds(1));
    assertThat(visitor.logIn(editor(), PeopleFixture.PASSWORD).status()).isEqualTo(302);
  }

  @Test
  void aSessionEndsAfterTwelveHoursHoweverBusy() {
    Visitor visitor = loggedIn(editor());

    clock.advance(ConsoleSession.GREATEST_AGE.minus(Duration.ofMinutes(1)));
    assertThat(visitor.open("/people").status()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));

    assertThat(visitor.open("/people").location()).isEqualTo("/login?reason=timeout");
    assertThat(lastEndOfASession()).isEqualTo("age");
  }

  @Test
  void anotherPasswordEndsTheSessionsElsewhere() {
    String name = employeeWithOwnPassword("wang.fang");
    Visitor here = visitor();
    here.logIn(name, OWN_PASSWORD);
    Visitor elsewhere = visitor();
    elsewhere.logIn(name, OWN_PASSWORD);
    assertThat(elsewhere.open("/account").status()).isEqualTo(200);
    clock.advance(Duration.ofMinutes(1));
    String next = "雨打芭蕉夜读书声";

    Visitor.Answer refused =
        here.submit(
            "/account",
            "/account/password",
            Map.of("current", OWN_PASSWORD, "next", "password123", "repeated", "password123"));
    assertThat(refused.status()).isEqualTo(422);
    next = next + "到天明";
    Visitor.Answer changed =
        here.submit(
            "/account",
            "/account/password",
            Map.of("current", OWN_PASSWORD, "next", next, "repeated", next));

    assertThat(changed.location()).isEqualTo("/account?changed=true");
    assertThat(here.open("/account").status()).isEqualTo(200);
    assertThat(elsewhere.open("/account").location()).startsWith("/login");
    assertThat(lastEndOfASession()).isEqualTo("account-changed");
  }

  @Test
  void nobodySeesThePeopleOfAnotherAuthority() {
    var root = people.authority();
    var stranger = people.unitBelow(people.authority());
    people.employee(stranger, "unit-head");
    Visitor visitor = loggedIn(people.employee(root, "editor").account().loginName());

    assertThat(visitor.open("/people").page().select("tbody tr")).hasSize(1);
  }

  private Visitor visitor() {
    return new Visitor("http://127.0.0.1:" + port);
  }

  private Visitor loggedIn(String loginName) {
    Visitor visitor = visitor();
    assertThat(visitor.logIn(loginName, PeopleFixture.PASSWORD).status()).isEqualTo(302);
    return visitor;
  }

  private String editor() {
    return people.employee(people.unitBelow(people.authority()), "editor").account().loginName();
  }

  private String employeeWithOwnPassword(String loginName) {
    var person = people.personOf(people.authority());
    assertThat(openingAccount.open(new OpenAccount(person.id(), loginName, OWN_PASSWORD, null)))
        .isInstanceOf(AccountOpening.Opened.class);
    return loginName;
  }

  private String lastEndOfASession() {
    return JdbcClient.create(database.owner())
        .sql(
            """
            select facts ->> 'reason' from ledger_entry
            where action = 'session.ended' order by id desc limit 1
            """)
        .query(String.class)
        .single();
  }
}
