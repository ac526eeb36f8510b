package org.mingshi.platform.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A browser without JavaScript: keeps cookies, sends forms with the token of the page before, and
 * does not follow redirects by itself.
 *
 * <p>Example: {@code new Visitor(address).logIn("bishan.edu.editor", password)}.
 */
public final class Visitor {

  private final String address;
  private final CookieManager cookies = new CookieManager();
  private final HttpClient client = HttpClient.newBuilder().cookieHandler(cookies).build();

  public Visitor(String address) {
    this.address = address;
  }

  /** An answer with its page. */
  public record Answer(int status, Map<String, String> headers, String body) {

    public Document page() {
      return Jsoup.parse(body);
    }

    /** What stands in the input of this id. */
    public String input(String id) {
      return page().select("#" + id).val();
    }

    /** Where a redirect leads, without the host. */
    public String location() {
      URI uri = URI.create(headers.getOrDefault("location", ""));
      return uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
    }

    public String header(String name) {
      return headers.getOrDefault(name, "");
    }
  }

  /** Opens a page. */
  public Answer open(String path) {
    return send(HttpRequest.newBuilder(URI.create(address + path)).GET());
  }

  /** Opens a page, fills the form whose action is given, and sends it with its hidden fields. */
  public Answer submit(String path, String action, Map<String, String> fields) {
    var form = open(path).page().selectFirst("form[action=" + action + "]");
    if (form == null) {
      throw new IllegalStateException("The page " + path + " has no form for " + action);
    }
    Map<String, String> values = new LinkedHashMap<>();
    form.select("input[type=hidden]").forEach(it -> values.put(it.attr("name"), it.val()));
    values.putAll(fields);
    return post(action, values);
  }

  /** Sends a form exactly as given. */
  public Answer post(String path, Map<String, String> fields) {
    String body =
        fields.entrySet().stream()
            .map(it -> encode(it.getKey()) + "=" + encode(it.getValue()))
            .collect(Collectors.joining("&"));
    return send(
        HttpRequest.newBuilder(URI.create(address + path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Logs in through the form. */
  public Answer logIn(String loginName, String password) {
    return submit("/login", "/login", Map.of("login-name", loginName, "password", password));
  }

  /** The session's cookie, if there is one. */
  public Optional<HttpCookie> session() {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals("MINGSHI_SESSION"))
        .findFirst();
  }

  /** Takes over another visitor's cookies, as a thief would. */
  public void takeCookiesOf(Visitor other) {
    other
        .cookies
        .getCookieStore()
        .getCookies()
        .forEach(cookie -> cookies.getCookieStore().add(URI.create(address), cookie));
  }

  private Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> response =
          client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
      Map<String, String> headers = new LinkedHashMap<>();
      response
          .headers()
          .map()
          .forEach((name, values) -> headers.put(name, String.join("; ", values)));
      return new Answer(response.statusCode(), headers, response.body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
