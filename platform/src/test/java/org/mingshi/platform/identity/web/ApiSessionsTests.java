package org.mingshi.platform.identity.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.identity.ApiSessions;
import org.mingshi.platform.identity.SigningIn;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.testing.Caller;
import org.mingshi.platform.testing.PeopleFixture;
import org.mingshi.platform.testing.PeopleFixture.Employee;
import org.mingshi.platform.testing.PeopleTest;
import org.mingshi.platform.testing.TestClock;
import org.mingshi.platform.testing.Visitor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tokens, office systems and their permissions over real HTTP. */
@PeopleTest
class ApiSessionsTests {

  @LocalServerPort private int port;
  @Autowired private PeopleFixture people;
  @Autowired private TestClock clock;
  @Autowired private JdbcClient jdbc;

  /** Earlier tests' failures from this address are forgotten. */
  @BeforeEach
  void letTheAddressRest() {
    clock.advance(AddressLimit.WINDOW.plusSeconds(1));
  }

  @Test
  void aTokenNamesItsPersonAndEndsAtTheLogOut() {
    Employee editor = people.employee(people.authority(), "editor");
    Caller caller = logIn(editor);

    Caller.Answer current = caller.get("/sessions/current");
    assertThat(current.status()).isEqualTo(200);
    assertThat(current.text("loginName")).isEqualTo(editor.account().loginName());
    assertThat(current.json().has("token")).as("told once only").isFalse();

    assertThat(caller.delete("/sessions/current").status()).isEqualTo(204);
    Caller.Answer after = caller.get("/sessions/current");
    assertThat(after.status()).isEqualTo(401);
    assertThat(after.header("www-authenticate")).isEqualTo("Bearer");
    assertThat(after.header("content-type")).isEqualTo("application/problem+json");
    assertThat(after.text("code")).isEqualTo("NOT_LOGGED_IN");
  }

  @Test
  void aTokenEndsAfterEightHoursAndIsKeptAsAHash() {
    Caller caller = caller();
    Caller.Answer opened = caller.post("/sessions", logInOf(people.employee(people.authority())));
    String token = opened.text("token");

    assertThat(
            jdbc.sql("select count(*) from api_session where token_hash = :it or label = :it")
                .param("it", token)
                .query(Integer.class)
                .single())
        .isZero();
    assertThat(caller.with(token).get("/sessions/current").status()).isEqualTo(200);
    clock.advance(ApiSessions.LIFE);
    assertThat(caller.with(token).get("/sessions/current").status()).isEqualTo(401);
  }

  @Test
  void aCookieOfTheConsoleOpensNothing() {
    Visitor visitor = new Visitor("http://127.0.0.1:" + port);
    visitor.logIn(
        people.employee(people.authority()).account().loginName(), PeopleFixture.PASSWORD);

    Visitor.Answer answer = visitor.open("/api/v1/sessions/current");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("set-cookie")).isEmpty();
  }

  @Test
  void wrongPasswordsLockTheNameAsAtTheLogInPage() {
    Employee editor = people.employee(people.authority());
    Map<String, String> wrong =
        Map.of("loginName", editor.account().loginName(), "password", "not this password");

    for (int i = 1; i < SigningIn.LIMIT; i++) {
      Caller.Answer refused = caller().post("/sessions", wrong);
      assertThat(refused.status()).isEqualTo(422);
      assertThat(refused.pointers()).containsExactly("/loginName");
    }
    assertThat(caller().post("/sessions", wrong).status()).isEqualTo(429);
    assertThat(caller().post("/sessions", logInOf(editor)).status()).isEqualTo(429);
    clock.advance(SigningIn.LOCK.plusSeconds(1));
    assertThat(caller().post("/sessions", logInOf(editor)).status()).isEqualTo(201);
  }

  @Test
  void anAddressThatTriesManyNamesHasToWait() {
    Caller.Answer last = caller().post("/sessions", Map.of("loginName", "a.b", "password", "x"));
    for (int i = 0; i < AddressLimit.ATTEMPTS; i++) {
      last = caller().post("/sessions", Map.of("loginName", "name-" + i, "password", "x"));
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("retry-after")).isEqualTo("301");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "null",
        "\"text\"",
        "{",
        "{\"loginName\":\"a\",\"password\":\"b\"} more",
        "{\"loginName\":\"a\",\"loginName\":\"b\",\"password\":\"c\"}",
        "{\"loginName\":{\"$gt\":\"\"},\"password\":\"c\"}",
        "{\"login_name\":\"a\",\"password\":\"b\"}"
      })
  void whatIsNoLogInIsRefusedAsAProblem(String body) {
    Caller.Answer answer = caller().post("/sessions", body);

    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
    assertThat(answer.body()).doesNotContain("jackson", "Exception", "org.");
  }

  @Test
  void anUnknownFieldIsNamed() {
    Caller.Answer answer = caller().post("/sessions", "{\"loginName\":\"a\",\"pasword\":\"b\"}");

    assertThat(answer.pointers()).containsExactly("/pasword");
  }

  @Test
  void otherMethodsFormatsAndSizesAreRefusedByTheirStatus() {
    Caller caller = logIn(people.employee(people.authority()));

    assertThat(caller.get("/sessions").status()).isEqualTo(405);
    assertThat(caller.get("/no-such-thing").status()).isEqualTo(404);
    assertThat(
            caller.post("/sessions", "loginName=a", Map.of("Content-Type", "text/plain")).status())
        .isEqualTo(415);
    assertThat(caller().post("/sessions", " ".repeat(BodyLimit.LIMIT_BEFORE_LOG_IN + 1)).status())
        .isEqualTo(413);
    assertThat(caller.get("/no-such-thing").header("content-type"))
        .isEqualTo("application/problem+json");
  }

  @Test
  void anAccountThatAsksForTooMuchHasToWaitAMinute() {
    Caller caller = logIn(people.employee(people.authority()));
    Caller.Answer last = caller.get("/sessions/current");
    for (int i = 0; i < 600; i++) {
      last = caller.get("/sessions/current");
    }

    assertThat(last.status()).isEqualTo(429);
    assertThat(last.header("retry-after")).isNotEmpty();
    clock.advance(Duration.ofSeconds(61));
    assertThat(caller.get("/sessions/current").status()).isEqualTo(200);
  }

  @Test
  void anOfficeSystemActsOnlyForWhoeverAllowsItAndNeverAfterwards() {
    Unit root = people.authority();
    Employee editor = people.employee(root, "editor");
    Caller administrator = logIn(people.administrator(root));
    Caller.Answer client = administrator.post("/clients", Map.of("name", "协同办公系统"));
    assertThat(client.status()).isEqualTo(201);
    Map<String, String> logIn =
        Map.of(
            "client", client.text("id"),
            "secret", client.text("secret"),
            "loginName", editor.account().loginName());

    assertThat(caller().post("/client-sessions", logIn).status()).as("not allowed").isEqualTo(422);
    Caller.Answer grant = logIn(editor).put("/grants/" + client.text("id"), Map.of("days", 30));
    assertThat(grant.status()).isEqualTo(200);
    Caller.Answer opened = caller().post("/client-sessions", logIn);
    assertThat(opened.status()).isEqualTo(201);
    assertThat(opened.text("label")).endsWith("（经协同办公系统）");
    Caller office = caller().with(opened.text("token"));
    assertThat(office.get("/sessions/current").text("client")).isEqualTo(client.text("id"));

    assertThat(office.get("/clients").status()).as("not opened to clients").isEqualTo(403);
    assertThat(office.delete("/grants/" + client.text("id")).status()).isEqualTo(403);

    assertThat(logIn(editor).delete("/grants/" + client.text("id")).status()).isEqualTo(204);
    assertThat(office.get("/sessions/current").status()).isEqualTo(401);
    assertThat(caller().post("/client-sessions", logIn).status()).isEqualTo(422);
  }

  @Test
  void anOfficeSystemThatWasShutOutCanDoNothing() {
    Unit root = people.authority();
    Employee editor = people.employee(root, "editor");
    Caller administrator = logIn(people.administrator(root));
    Caller.Answer client = administrator.post("/clients", Map.of("name", "督查系统"));
    logIn(editor).put("/grants/" + client.text("id"), Map.of("days", 30));
    Map<String, String> logIn =
        Map.of(
            "client", client.text("id"),
            "secret", client.text("secret"),
            "loginName", editor.account().loginName());
    Caller office = caller().with(caller().post("/client-sessions", logIn).text("token"));

    assertThat(administrator.delete("/clients/" + client.text("id")).status()).isEqualTo(204);

    assertThat(office.get("/sessions/current").status()).isEqualTo(401);
    assertThat(caller().post("/client-sessions", logIn).status()).isEqualTo(422);
    assertThat(logIn(editor).put("/grants/" + client.text("id"), Map.of("days", 1)).status())
        .isEqualTo(404);
  }

  @Test
  void onlyAnAdministratorOfTheSameAuthorityArrangesOfficeSystems() {
    Unit root = people.authority();
    Caller editor = logIn(people.employee(root, "editor"));
    Caller stranger = logIn(people.administrator(people.authority()));
    Caller administrator = logIn(people.administrator(root));
    String client = administrator.post("/clients", Map.of("name", "协同办公系统")).text("id");

    assertThat(editor.post("/clients", Map.of("name", "我的系统")).status()).isEqualTo(403);
    assertThat(editor.delete("/clients/" + client).status()).isEqualTo(403);
    assertThat(stranger.delete("/clients/" + client).status()).isEqualTo(404);
    assertThat(stranger.get("/clients").json().at("/items").size()).isZero();
    assertThat(administrator.put("/grants/" + client, Map.of("days", 5)).pointers())
        .as("an administrator prepares nothing")
        .containsExactly("/client");
    assertThat(administrator.post("/clients", Map.of("name", "")).pointers())
        .isEqualTo(List.of("/name"));
  }

  private Caller caller() {
    return new Caller("http://127.0.0.1:" + port);
  }

  private Caller logIn(Employee employee) {
    return caller().logIn(employee.account().loginName(), PeopleFixture.PASSWORD);
  }

  private static Map<String, String> logInOf(Employee employee) {
    return Map.of("loginName", employee.account().loginName(), "password", PeopleFixture.PASSWORD);
  }
}
