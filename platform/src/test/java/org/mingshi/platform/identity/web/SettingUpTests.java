package org.mingshi.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.identity.AccountKind;
import org.mingshi.platform.identity.Accounts;
import org.mingshi.platform.identity.SetUp;
import org.mingshi.platform.identity.SetUpLinks;
import org.mingshi.platform.identity.SetUpResult;
import org.mingshi.platform.identity.SettingUp;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.TestDatabase;
import org.mingshi.platform.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The one-time link of an instance that nobody can log in to yet. */
@PeopleTest
@TestPropertySource(properties = "mingshi.demo=false")
class SettingUpTests {

  private static final String PASSWORD = "竹影扫阶尘不动月穿潭底";

  @LocalServerPort private int port;
  @Autowired private SetUpLinks links;
  @Autowired private SettingUp settingUp;
  @Autowired private Accounts accounts;
  @Autowired private Organization organization;
  @Autowired private TestClock clock;
  @Autowired private TestDatabase database;

  @BeforeEach
  void emptyTheInstance() {
    database.asOwner("truncate authority, unit, person, post, account, set_up_link cascade");
  }

  @Test
  void theLinkMakesOneAuthorityWithItsAdministratorAndThenIsDead() {
    Visitor visitor = new Visitor("http://127.0.0.1:" + port);
    String path = links.issue().orElseThrow().path();
    assertThat(visitor.open(path).status()).as("looking does not use it").isEqualTo(200);

    Visitor.Answer mistaken = visitor.submit(path, path, form("not a code", PASSWORD, "other"));
    assertThat(mistaken.status()).isEqualTo(422);
    assertThat(mistaken.page().select(".error-summary li")).hasSize(2);
    assertThat(mistaken.input("authority-name")).isEqualTo("某市");

    Visitor.Answer done = visitor.submit(path, path, form("mou-city", PASSWORD, PASSWORD));
    assertThat(done.location()).isEqualTo("/login?reason=ready");
    assertThat(visitor.open(path).status()).isEqualTo(410);
    assertThat(links.issue()).as("somebody can log in now").isEmpty();

    assertThat(visitor.logIn("mou.admin", PASSWORD).status()).isEqualTo(302);
    assertThat(visitor.open("/account").page().text()).contains("管理员不担任岗位");
    var authority = organization.findAuthority("mou-city").orElseThrow();
    assertThat(accounts.accounts(authority.id()))
        .singleElement()
        .satisfies(it -> assertThat(it.kind()).isEqualTo(AccountKind.ADMINISTRATOR));
  }

  @Test
  void ofTwoClicksAtTheSameMomentOneWins() throws InterruptedException {
    String token = token();
    List<Callable<SetUpResult>> clicks =
        List.of(
            () -> settingUp.setUp(command(token, "one", "one.admin")),
            () -> settingUp.setUp(command(token, "two", "two.admin")));
    List<SetUpResult> results;
    try (var threads = Executors.newFixedThreadPool(2)) {
      results = threads.invokeAll(clicks).stream().map(Future::resultNow).toList();
    }

    assertThat(results).filteredOn(SetUpResult.Done.class::isInstance).hasSize(1);
    assertThat(results).filteredOn(SetUpResult.LinkIsDead.class::isInstance).hasSize(1);
    assertThat(organization.authorities()).hasSize(1);
  }

  @Test
  void aLinkDiesAfterADayAndWhenANewerOneIsIssued() {
    String old = token();
    String newer = token();
    assertThat(links.isOpen(old)).isFalse();
    assertThat(links.isOpen(newer)).isTrue();

    clock.advance(Duration.ofHours(24));
    assertThat(settingUp.setUp(command(newer, "late", "late.admin")))
        .isEqualTo(new SetUpResult.LinkIsDead());
  }

  @Test
  void theTableHoldsNoTokenThatOpensADoor() {
    String token = token();

    assertThat(
            org.springframework.jdbc.core.simple.JdbcClient.create(database.owner())
                .sql("select token_hash from set_up_link")
                .query(String.class)
                .single())
        .isNotEqualTo(token)
        .hasSize(64);
  }

  @Test
  void aMadeUpLinkLooksLikeADeadOne() {
    assertThat(new Visitor("http://127.0.0.1:" + port).open("/setup/made-up").status())
        .isEqualTo(410);
  }

  private String token() {
    return links.issue().orElseThrow().path().substring("/setup/".length());
  }

  private static SetUp command(String token, String code, String loginName) {
    return new SetUp(token, "某市", code, UnitLevel.CITY, loginName, PASSWORD, PASSWORD);
  }

  private static Map<String, String> form(String code, String password, String repeated) {
    return Map.of(
        "authority-name",
        "某市",
        "code",
        code,
        "level",
        "CITY",
        "login-name",
        "mou.admin",
        "password",
        password,
        "repeated",
        repeated);
  }
}
