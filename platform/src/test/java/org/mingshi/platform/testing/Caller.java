package org.mingshi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A program that speaks to the JSON interface, with a token or without.
 *
 * <p>Example: {@code new Caller(address).logIn("bishan.edu.editor", password).get("/units")}.
 */
public final class Caller {

  private static final HttpClient CLIENT = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String address;
  private final @Nullable String token;

  public Caller(String address) {
    this(address, null);
  }

  public Caller(String address, @Nullable String token) {
    this.address = address;
    this.token = token;
  }

  /** An answer. */
  public record Answer(int status, Map<String, List<String>> headers, String body) {

    public JsonNode json() {
      return JSON.readTree(body);
    }

    /** A text in it, {@code items/0/id}. */
    public String text(String path) {
      return json().at("/" + path).asString("");
    }

    public String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    /** The codes of the obstacles. */
    public List<String> obstacles() {
      return StreamSupport.stream(json().path("obstacles").spliterator(), false)
          .map(it -> it.path("code").asString())
          .toList();
    }

    /** Which fields were wrong. */
    public List<String> pointers() {
      return StreamSupport.stream(json().path("errors").spliterator(), false)
          .map(it -> it.path("pointer").asString())
          .toList();
    }
  }

  /** The same program with the token of this person. */
  public Caller logIn(String loginName, String password) {
    Answer answer = post("/sessions", Map.of("loginName", loginName, "password", password));
    if (answer.status() != 201) {
      throw new AssertionError("no log-in for " + loginName + ": " + answer.body());
    }
    return new Caller(address, answer.text("token"));
  }

  /** The same program with another token. */
  public Caller with(String otherToken) {
    return new Caller(address, otherToken);
  }

  public Answer get(String path) {
    return send("GET", path, null, Map.of());
  }

  public Answer delete(String path) {
    return send("DELETE", path, null, Map.of());
  }

  public Answer post(String path, Object body) {
    return post(path, body, Map.of());
  }

  public Answer post(String path, Object body, Map<String, String> headers) {
    return send("POST", path, text(body), headers);
  }

  public Answer put(String path, Object body) {
    return send("PUT", path, text(body), Map.of());
  }

  private static String text(Object body) {
    return body instanceof String raw ? raw : JSON.writeValueAsString(body);
  }

  /** Sends a request as it stands, path below {@code /api/v1}. */
  public Answer send(
      String method, String path, @Nullable String body, Map<String, String> headers) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address + "/api/v1" + path))
            .method(
                method,
                body == null
                    ? HttpRequest.BodyPublishers.noBody()
                    : HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (body != null && !headers.containsKey("Content-Type")) {
      request.header("Content-Type", "application/json");
    }
    if (token != null) {
      request.header("Authorization", "Bearer " + token);
    }
    headers.forEach(request::header);
    try {
      HttpResponse<String> response =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      return new Answer(response.statusCode(), response.headers().map(), response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
