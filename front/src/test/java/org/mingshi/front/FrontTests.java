package org.mingshi.front;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.exchange.PublicTree;

/** What a stranger with a bare socket gets. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class FrontTests {

  private static final String SECRET = "秘密-outside-of-www-7c1f";

  @TempDir Path data;
  private PublicTree trees;
  private PublicTree.Tree tree;
  private FrontServer server;
  private int port;

  /** One answer as it came over the wire. */
  record Answer(int status, String head, String body) {
    String header(String name) {
      return head.lines()
          .filter(l -> l.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ":"))
          .map(l -> l.substring(l.indexOf(':') + 1).strip())
          .findFirst()
          .orElse("");
    }
  }

  @BeforeEach
  void start() throws Exception {
    trees = PublicTree.in(data);
    tree = trees.createNext();
    write("index.html", "<h1>门户</h1>");
    write("bishan-jw/index.html", "<h1>区教委</h1>");
    write("bishan-jw/2026/11/1.html", "<h1>通知</h1>");
    write("bishan-jw/2026/11/2.html.gone", "<h1>已撤下</h1>");
    write("bishan-jw/files/1/附件 一.pdf", "0123456789");
    write("assets/gazette.css", "body{}");
    write("404.html", "<h1>没有这一页</h1>");
    Files.writeString(tree.directory().resolve("manifest.jsonl"), SECRET);
    Files.writeString(data.resolve("secret.html"), SECRET);
    Files.writeString(tree.www().resolve(".hidden.html"), SECRET);
    Files.createSymbolicLink(tree.www().resolve("way-out.html"), data.resolve("secret.html"));
    Files.createSymbolicLink(tree.www().resolve("way-up"), data);
    trees.switchTo(tree);
    var limits = new Limits(4096, Duration.ofSeconds(2), Duration.ofSeconds(2), 1, 500);
    server =
        new FrontServer(
            new FrontOptions(data, 0, "127.0.0.1", false, null, limits),
            Clock.fixed(Instant.parse("2026-11-21T08:05:00Z"), ZoneOffset.UTC));
    port = server.start();
  }

  @AfterEach
  void stop() throws Exception {
    server.close();
  }

  private void write(String path, String text) throws IOException {
    Path file = tree.www().resolve(path);
    Files.createDirectories(file.resolveSibling(""));
    Files.writeString(file, text);
  }

  private Answer get(String path, String... headers) throws IOException {
    return send("GET", path, headers);
  }

  private Answer send(String method, String path, String... headers) throws IOException {
    var request =
        new StringBuilder(
            method + " " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    return raw(request.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
  }

  private Answer raw(byte[] request) throws IOException {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request);
      socket.getOutputStream().flush();
      return read(socket.getInputStream());
    }
  }

  private static Answer read(InputStream in) throws IOException {
    String all = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    int end = all.indexOf("\r\n\r\n");
    if (end < 0) {
      return new Answer(0, "", all);
    }
    return new Answer(
        Integer.parseInt(all.substring(9, 12)), all.substring(0, end), all.substring(end + 4));
  }

  @Test
  void aPageComesWithItsKindItsValidatorsAndTheSafetyHeaders() throws IOException {
    Answer page = get("/bishan-jw/2026/11/1.html");

    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).isEqualTo("<h1>通知</h1>");
    assertThat(page.header("Content-Type")).isEqualTo("text/html; charset=utf-8");
    assertThat(page.header("ETag")).matches("\"[0-9a-f-]+\"");
    assertThat(page.header("Last-Modified")).endsWith("GMT");
    assertThat(page.header("Cache-Control")).isEqualTo("no-cache");
    assertThat(page.header("Content-Security-Policy"))
        .contains("script-src 'self'")
        .contains("frame-ancestors 'none'")
        .doesNotContain("unsafe");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.header("Referrer-Policy")).isNotEmpty();
    assertThat(page.header("Server")).isEmpty();
  }

  @Test
  void directoriesAreTheirIndexAndAreNeverListed() throws IOException {
    assertThat(get("/").body()).contains("门户");
    assertThat(get("/bishan-jw/").body()).contains("区教委");
    Answer moved = get("/bishan-jw");
    assertThat(moved.status()).isEqualTo(301);
    assertThat(moved.header("Location")).isEqualTo("/bishan-jw/");
    assertThat(get("/bishan-jw/2026/").status()).isEqualTo(404);
    assertThat(get("/bishan-jw/2026").header("Location")).isEqualTo("/bishan-jw/2026/");
  }

  @Test
  void aNameInChineseIsFoundByItsEscapes() throws IOException {
    Answer file = get("/bishan-jw/files/1/%E9%99%84%E4%BB%B6%20%E4%B8%80.pdf");
    assertThat(file.body()).isEqualTo("0123456789");
    assertThat(file.header("Content-Type")).isEqualTo("application/pdf");
  }

  @Test
  void headGivesTheSameHeadersAndNoBody() throws IOException {
    Answer head = send("HEAD", "/bishan-jw/2026/11/1.html");
    assertThat(head.header("Content-Length"))
        .isEqualTo(get("/bishan-jw/2026/11/1.html").header("Content-Length"));
    assertThat(head.body()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "PROPFIND"})
  void everyOtherMethodIsRefused(String method) throws IOException {
    Answer refused = send(method, "/", "Content-Length: 0");
    assertThat(refused.status()).isEqualTo(405);
    assertThat(refused.header("Allow")).isEqualTo("GET, HEAD");
  }

  @Test
  void aPageTheClientAlreadyHasIsNotSentAgain() throws IOException {
    Answer page = get("/bishan-jw/");
    assertThat(get("/bishan-jw/", "If-None-Match: " + page.header("ETag")).status()).isEqualTo(304);
    assertThat(get("/bishan-jw/", "If-None-Match: \"x\", W/" + page.header("ETag")).status())
        .isEqualTo(304);
    assertThat(get("/bishan-jw/", "If-Modified-Since: " + page.header("Last-Modified")).status())
        .isEqualTo(304);
    assertThat(
            get(
                    "/bishan-jw/",
                    "If-None-Match: \"x\"",
                    "If-Modified-Since: " + page.header("Last-Modified"))
                .status())
        .isEqualTo(200);
    assertThat(get("/bishan-jw/", "If-Modified-Since: yesterday").status()).isEqualTo(200);

    write("bishan-jw/index.html", "<h1>区教卫</h1>");
    assertThat(get("/bishan-jw/", "If-None-Match: " + page.header("ETag")).body()).contains("区教卫");
  }

  @Test
  void partsOfAFileAreServed() throws IOException {
    String file = "/bishan-jw/files/1/%E9%99%84%E4%BB%B6%20%E4%B8%80.pdf";
    Answer part = get(file, "Range: bytes=2-4");
    assertThat(part.status()).isEqualTo(206);
    assertThat(part.body()).isEqualTo("234");
    assertThat(part.header("Content-Range")).isEqualTo("bytes 2-4/10");
    assertThat(get(file, "Range: bytes=7-").body()).isEqualTo("789");
    assertThat(get(file, "Range: bytes=-2").body()).isEqualTo("89");
    assertThat(get(file, "Range: bytes=8-99").body()).isEqualTo("89");
    assertThat(get(file, "Range: bytes=10-").status()).isEqualTo(416);
    assertThat(get(file, "Range: bytes=4-2").status()).isEqualTo(200);
    assertThat(get(file, "Range: bytes=0-1,4-5").status()).isEqualTo(200);
    assertThat(get(file, "Range: bytes=2-4", "If-Range: \"old\"").body()).hasSize(10);
    assertThat(get(file, "Range: bytes=2-4", "If-Range: " + part.header("ETag")).body())
        .isEqualTo("234");
  }

  @Test
  void aLargeFileArrivesWhole() throws IOException {
    String large = "公开".repeat(200_000);
    write("large.txt", large);
    assertThat(get("/large.txt").body()).isEqualTo(large);
    assertThat(get("/large.txt", "Range: bytes=300000-899999").body()).hasSize(200_000);
  }

  @Test
  void aPageTakenDownAnswersGoneEvenWhereItsFileStillLies() throws IOException {
    assertThat(get("/bishan-jw/2026/11/2.html").status()).isEqualTo(410);
    assertThat(get("/bishan-jw/2026/11/2.html").body()).contains("已撤下");
    write("bishan-jw/2026/11/1.html.gone", "<h1>撤</h1>");
    assertThat(get("/bishan-jw/2026/11/1.html").status()).isEqualTo(410);
    assertThat(get("/bishan-jw/2026/11/1.html.gone").status()).isEqualTo(404);
  }

  @Test
  void aPublishedFileThatWasTakenDownIsGone() throws IOException {
    write("bishan-jw/files/1/附件 一.pdf.gone", "<h1>撤</h1>");
    assertThat(get("/bishan-jw/files/1/%E9%99%84%E4%BB%B6%20%E4%B8%80.pdf").status())
        .isEqualTo(410);
  }

  @Test
  void aBrowserShowsHarmlessFilesAndSavesAllOthers() throws IOException {
    write("bishan-jw/files/1/a.txt", "<script>");
    write("bishan-jw/files/1/a.docx", "PK");
    assertThat(
            get("/bishan-jw/files/1/%E9%99%84%E4%BB%B6%20%E4%B8%80.pdf")
                .header("Content-Disposition"))
        .isEqualTo("inline");
    assertThat(get("/bishan-jw/files/1/a.txt").header("Content-Disposition"))
        .isEqualTo("attachment");
    assertThat(get("/bishan-jw/files/1/a.docx").header("Content-Disposition"))
        .isEqualTo("attachment");
  }

  @Test
  void whatIsNotThereGetsTheNearestPageThatSaysSo() throws IOException {
    assertThat(get("/bishan-jw/2026/11/9.html").body()).contains("没有这一页");
    write("bishan-jw/404.html", "<h1>区教委没有这一页</h1>");
    assertThat(get("/bishan-jw/2026/11/9.html").body()).contains("区教委没有");
    Files.delete(tree.www().resolve("404.html"));
    assertThat(get("/nowhere").body()).contains("您访问的页面不存在");
    assertThat(get("/nowhere").status()).isEqualTo(404);
  }

  @Test
  void aNewTreeIsServedAtOnce() throws IOException {
    tree = trees.createNext();
    write("index.html", "<h1>新门户</h1>");
    assertThat(get("/").body()).doesNotContain("新门户");
    trees.switchTo(tree);
    assertThat(get("/").body()).contains("新门户");
  }

  @Test
  void healthSaysWhetherThereIsATree() throws IOException {
    assertThat(get("/healthz").status()).isEqualTo(200);
    Files.delete(trees.currentLink());
    assertThat(get("/healthz").status()).isEqualTo(503);
    assertThat(get("/").status()).isEqualTo(503);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/../secret.html",
        "/..%2f..%2f..%2fsecret.html",
        "/%2e%2e/%2e%2e/secret.html",
        "/bishan-jw/../../manifest.jsonl",
        "/..\\manifest.jsonl",
        "/..%5cmanifest.jsonl",
        "/way-out.html",
        "/way-up/secret.html",
        "/way-up/",
        "/.hidden.html",
        "/%2ehidden.html",
        "/index.html%00.txt",
        "/index.html%00",
        "/%252e%252e/manifest.jsonl",
        "//etc/passwd",
        "/./manifest.jsonl",
        "/%c0%ae%c0%ae/manifest.jsonl",
        "/index.html;x",
        "/;/index.html",
        "/%",
        "/%2",
        "/%zz",
        "/a%0d%0aX-Evil:%20y",
        "/con",
        "/index.html/",
        "/index.html/x",
        "/%ff",
        "http://localhost/../manifest.jsonl"
      })
  void thereIsNoWayOutOfTheTree(String path) throws IOException {
    Answer answer = get(path);
    assertThat(answer.status()).as(path).isIn(400, 404);
    assertThat(answer.body()).doesNotContain(SECRET).doesNotContain("root:");
    assertThat(answer.head()).doesNotContain("X-Evil");
  }

  @Test
  void noRandomPathEverYieldsAByteFromOutside() throws IOException {
    long seed = 20261121;
    Random random = new Random(seed);
    List<String> pieces =
        List.of(
            "/",
            "..",
            ".",
            "%2e",
            "%2f",
            "%5c",
            "\\",
            "%00",
            "%25",
            "%252e",
            "secret.html",
            "manifest.jsonl",
            "way-up",
            "way-out.html",
            "www",
            "bishan-jw",
            "index.html",
            ";",
            "?",
            "#",
            "~",
            "%c0%af",
            "办",
            "\t",
            "current",
            "000001",
            "trees",
            ".hidden.html");
    for (int i = 0; i < 3_000; i++) {
      var path = new StringBuilder("/");
      for (int length = random.nextInt(8); length >= 0; length--) {
        path.append(pieces.get(random.nextInt(pieces.size())));
      }
      Answer answer = get(path.toString());
      assertThat(answer.body()).as("seed %d, request %d: %s", seed, i, path).doesNotContain(SECRET);
      assertThat(answer.status())
          .as("seed %d, request %d: %s", seed, i, path)
          .isIn(200, 301, 400, 404);
    }
  }

  @Test
  void randomBytesAreAnsweredOrDroppedAndTheServerGoesOn() throws IOException {
    long seed = 42;
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] noise = new byte[1 + random.nextInt(200)];
      random.nextBytes(noise);
      noise[noise.length - 1] = '\n';
      try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
        socket.getOutputStream().write(noise);
        socket.shutdownOutput();
        socket.setSoTimeout(5_000);
        assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
            .as("seed %d, request %d", seed, i)
            .doesNotContain(SECRET);
      } catch (IOException e) {
        assertThat(e).as("seed %d, request %d", seed, i).hasMessageContaining("reset");
      }
    }
    assertThat(get("/").status()).isEqualTo(200);
  }

  @Test
  void hugeHeadersAreRefused() throws IOException {
    assertThat(get("/", "X-Long: " + "a".repeat(10_000)).status()).isEqualTo(431);
    assertThat(get("/" + "a".repeat(10_000)).status()).isEqualTo(414);
  }

  @Test
  void aClientThatTricklesItsHeadersIsCutOff() throws Exception {
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      OutputStream out = socket.getOutputStream();
      out.write("GET / HTTP/1.1\r\nHost: localhost\r\nX: ".getBytes(StandardCharsets.US_ASCII));
      long begin = System.nanoTime();
      boolean cut = false;
      while (!cut && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(20)) {
        try {
          out.write('a');
          out.flush();
          TimeUnit.MILLISECONDS.sleep(100);
        } catch (IOException e) {
          cut = true;
        }
      }
      assertThat(cut).as("cut off although it was never silent").isTrue();
    }
  }

  @Test
  void severalRequestsTravelOverOneConnection() throws IOException {
    String one = "GET /assets/gazette.css HTTP/1.1\r\nHost: localhost\r\n\r\n";
    String last = "GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    Answer answers = raw((one + one + last).getBytes(StandardCharsets.US_ASCII));
    assertThat(answers.body()).contains("body{}HTTP/1.1 200").contains("门户");
    assertThat(answers.header("Cache-Control")).isEqualTo("public, max-age=300");
  }

  @Test
  void theAccessLogHasOneLineARequestAndNoStrangersLineBreaks() throws Exception {
    get("/bishan-jw/", "User-Agent: te\"st");
    Path log = data.resolve("logs/front-access.log");
    long begin = System.nanoTime();
    while (!Files.exists(log) && System.nanoTime() - begin < TimeUnit.SECONDS.toNanos(5)) {
      TimeUnit.MILLISECONDS.sleep(20);
    }
    server.close();
    assertThat(Files.readString(log))
        .contains("2026-11-21T08:05:00Z 127.0.0.1 GET /bishan-jw/ 200 ")
        .contains("\"te?st\"")
        .hasLineCount(1);
  }
}
