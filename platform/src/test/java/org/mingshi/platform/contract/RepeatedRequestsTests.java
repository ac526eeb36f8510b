package org.mingshi.platform.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.Caller;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

/** A request with an Idempotency-Key is carried out once, whatever happened to the line. */
@PlatformTest
class RepeatedRequestsTests {

  private final ApiScenes scenes;

  RepeatedRequestsTests(@Autowired RunningPlatform platform) {
    this.scenes = new ApiScenes(platform.address());
  }

  @Test
  void theSameRequestGivesTheSameAnswerAndMakesOneItem() {
    String body = scenes.newItem();
    String key = UUID.randomUUID().toString();

    Caller.Answer first = draft(scenes.editor(), body, key);
    Caller.Answer second = draft(scenes.editor(), body, key);

    assertThat(first.status()).isEqualTo(201);
    assertThat(second.status()).isEqualTo(201);
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.header("etag")).isEqualTo(first.header("etag"));
    assertThat(second.header("location")).isEqualTo(first.header("location"));
    assertThat(second.header("idempotency-replayed")).isEqualTo("true");
    assertThat(editionsNamed(first.text("edition"))).isEqualTo(1);
  }

  @Test
  void anotherRequestWithTheKeyIsRefused() {
    String key = UUID.randomUUID().toString();
    draft(scenes.editor(), scenes.newItem(), key);

    Caller.Answer other = draft(scenes.editor(), scenes.newItem(), key);

    assertThat(other.status()).isEqualTo(409);
    assertThat(other.text("detail")).contains("Idempotency-Key");
  }

  @Test
  void theKeyOfOnePersonIsNoKeyOfAnother() {
    String key = UUID.randomUUID().toString();
    String mine = draft(scenes.editor(), scenes.newItem(), key).text("edition");

    Caller.Answer theirs = draft(scenes.person("bishan.edu.editor2"), scenes.newItem(), key);

    assertThat(theirs.status()).isEqualTo(201);
    assertThat(theirs.text("edition")).isNotEqualTo(mine);
  }

  @Test
  void aRefusedRequestMayBeTriedAgainWithItsKey() {
    String key = UUID.randomUUID().toString();
    Caller.Answer refused = draft(scenes.editor(), "{\"text\":{}}", key);

    Caller.Answer good = draft(scenes.editor(), scenes.newItem(), key);

    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.pointers()).contains("/text/column");
    assertThat(good.status()).isEqualTo(201);
  }

  @Test
  void ofManyAtTheSameMomentOneIsCarriedOut() throws Exception {
    String body = scenes.newItem();
    String key = UUID.randomUUID().toString();
    Caller editor = scenes.editor();
    CyclicBarrier start = new CyclicBarrier(6);
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Caller.Answer>> answers =
          IntStream.range(0, 6)
              .mapToObj(i ->
                  threads.submit(() -> {
                    start.await();
                    return draft(editor, body, key);
                  }))
              .toList();

      String edition = answers.getFirst().get().text("edition");
      for (Future<Caller.Answer> answer : answers) {
        assertThat(answer.get().status()).isEqualTo(201);
        assertThat(answer.get().text("edition")).isEqualTo(edition);
      }
    }
  }

  @Test
  void aKeyOfAnotherFormIsRefused() {
    assertThat(draft(scenes.editor(), scenes.newItem(), "x".repeat(101)).status()).isEqualTo(400);
  }

  @Test
  void theSecretOfAnOfficeSystemIsNeverKept() {
    Map<String, String> key = Map.of("Idempotency-Key", UUID.randomUUID().toString());

    Caller.Answer first = scenes.administrator().post("/clients", Map.of("name", "督办系统"), key);
    Caller.Answer second = scenes.administrator().post("/clients", Map.of("name", "督办系统"), key);

    assertThat(first.text("secret")).isNotEmpty().isNotEqualTo(second.text("secret"));
  }

  private long editionsNamed(String edition) {
    return scenes
        .editor()
        .get("/editions?limit=100")
        .json()
        .path("items")
        .valueStream()
        .filter(it -> it.path("id").asString().equals(edition))
        .count();
  }

  private static Caller.Answer draft(Caller caller, String body, String key) {
    return caller.post("/items", body, Map.of("Idempotency-Key", key));
  }
}
