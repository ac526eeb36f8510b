package org.mingshi.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mingshi.platform.contract.Routes.Route;
import org.mingshi.platform.testing.Caller;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/** What holds for each route of the JSON interface, asked of each of them. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@SuppressWarnings("StringSplitter") // the text is the test's own
class EveryRouteTests {

  private final ApiScenes scenes;
  private Map<String, String> ids = Map.of();
  private String hash = "";

  EveryRouteTests(@Autowired RunningPlatform platform) {
    this.scenes = new ApiScenes(platform.address());
  }

  static Stream<Route> all() {
    return Routes.all().stream();
  }

  static Stream<Route> withIds() {
    return all().filter(Route::hasIds).filter(it -> !it.path().startsWith("/packs"));
  }

  static Stream<Route> withBodies() {
    return all().filter(Route::hasBody);
  }

  static Stream<Route> withToken() {
    return all().filter(Route::needsToken);
  }

  @BeforeAll
  void somethingOfOneAuthorityExists() {
    ApiScenes.Draft draft = scenes.submitted();
    hash = draft.hash();
    ids = scenes.idsOf(draft);
  }

  @ParameterizedTest
  @MethodSource("withToken")
  void nobodyGetsInWithoutAToken(Route route) {
    Caller.Answer answer = send(scenes.nobody(), route, "{}");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.text("code")).isEqualTo("NOT_LOGGED_IN");
  }

  @ParameterizedTest
  @MethodSource("withIds")
  void whatBelongsToAnotherAuthorityIsNotThere(Route route) {
    for (Caller stranger : List.of(scenes.strangeEditor(), scenes.strangeAdministrator())) {
      Caller.Answer answer = send(stranger, route, scenes.body(route.operation(), ids));

      assertThat(answer.status()).as("%s: %s", route, answer.body()).isIn(403, 404);
      if (answer.status() == 403) {
        // Refused for the person and not for the thing: a made-up id gives the same answer.
        assertThat(send(stranger, route, scenes.body(route.operation(), madeUp()), madeUp()).body())
            .isEqualTo(answer.body());
      }
      assertThat(answer.body()).doesNotContain("区教委", "ACROSS");
    }
  }

  @Test
  void everyIdInAPathIsKnownToTheseTests() {
    Set<String> unknown = new TreeSet<>();
    withIds()
        .forEach(route -> {
          for (String part : route.path().split("/")) {
            if (part.startsWith("{") && !ids.containsKey(part.substring(1, part.length() - 1))) {
              unknown.add(part);
            }
          }
        });

    assertThat(unknown).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("withToken")
  void anOfficeSystemIsStoppedWhereNothingIsOpenedToIt(Route route) {
    Caller.Answer answer = send(scenes.officeSystem(), route, scenes.body(route.operation(), ids));
    if (route.operation().equals("endSession")) {
      scenes.officeSystemLogsInAgain();
    }

    if (route.isOpenToClients()) {
      assertThat(answer.status()).isNotEqualTo(401);
    } else {
      assertThat(answer.status()).as("%s: %s", route, answer.body()).isEqualTo(403);
      assertThat(answer.text("detail")).contains("本人登录");
    }
  }

  /** Without the log-ins: they count by address, and others share it. */
  static Stream<Route> withBodiesAndToken() {
    return withBodies().filter(Route::needsToken);
  }

  @ParameterizedTest
  @MethodSource("withBodiesAndToken")
  void noBodyBreaksTheProgram(Route route) {
    long seed = System.nanoTime();
    JsonFuzz fuzz = new JsonFuzz(new Random(seed));
    Caller caller = scenes.administratorWithoutRights();
    for (int i = 0; i < 12; i++) {
      String body = fuzz.body(Routes.document(), route);
      Caller.Answer answer = send(caller, route, body);

      assertThat(answer.status())
          .as("seed %s, %s, body %s: %s", seed, route, body, answer.body())
          .isBetween(200, 499);
      if (answer.status() >= 400) {
        assertThat(answer.header("content-type")).isEqualTo("application/problem+json");
        assertThat(answer.body())
            .doesNotContain("Exception", "org.", "java.", "select ", "jackson");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("withBodies")
  void anUnknownFieldIsRefusedByItsName(Route route) {
    Caller caller = route.needsToken() ? scenes.editor() : scenes.nobody();

    Caller.Answer answer = send(caller, route, "{\"noSuchField\":1}");

    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(answer.pointers()).containsExactly("/noSuchField");
  }

  @ParameterizedTest
  @MethodSource("withBodies")
  void whatIsNoJsonIsRefusedByItsFormat(Route route) {
    Caller caller = route.needsToken() ? scenes.editor() : scenes.nobody();

    Caller.Answer answer =
        caller.send(
            route.method(), filled(route, ids), "a=b", Map.of("Content-Type", "text/plain"));

    assertThat(answer.status()).isEqualTo(415);
    assertThat(answer.text("code")).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
  }

  private Caller.Answer send(Caller caller, Route route, String body) {
    return send(caller, route, body, ids);
  }

  private Caller.Answer send(Caller caller, Route route, String body, Map<String, String> filling) {
    return caller.send(
        route.method(),
        filled(route, filling),
        route.hasBody() ? body : null,
        Map.of("If-Match", "\"" + hash + "\""));
  }

  private Map<String, String> madeUp() {
    Map<String, String> other = new TreeMap<>(ids);
    other.replaceAll((name, id) -> UUID.randomUUID().toString());
    other.put("number", "1");
    return other;
  }

  private static String filled(Route route, Map<String, String> filling) {
    String path = route.path();
    for (Map.Entry<String, String> id : filling.entrySet()) {
      path = path.replace("{" + id.getKey() + "}", id.getValue());
    }
    return path.replaceAll("\\{[a-z]+}", "bishan-2021");
  }
}
