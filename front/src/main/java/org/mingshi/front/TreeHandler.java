package org.mingshi.front;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.ByteBufferPool;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.mingshi.exchange.PublicTree;
import org.mingshi.exchange.TreePath;

/**
 * Answers a request from the current tree, which it looks up each time.
 *
 * <p>Where a page was taken down ({@code X.html.gone} lies in its place) the notice comes with
 * status 410, even if the page itself should still lie there. Directories have no listing: {@code
 * /a/} is {@code a/index.html}, {@code /a} leads to {@code /a/}.
 */
final class TreeHandler extends Handler.Abstract {

  /** Up to here a file is sent in one piece. */
  private static final int SMALL = 256 * 1024;

  private final PublicTree trees;

  TreeHandler(PublicTree trees) {
    this.trees = trees;
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) throws Exception {
    try {
      answer(request, response, callback);
    } catch (IOException | RuntimeException e) {
      System.err.println("front: " + request.getHttpURI().getPath() + ": " + e);
      if (response.isCommitted()) {
        callback.failed(e);
      } else {
        response.getHeaders().clear();
        PlainAnswer.send(request, response, callback, 500);
      }
    }
    return true;
  }

  private void answer(Request request, Response response, Callback callback) throws IOException {
    boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
    if (!reading) {
      response.getHeaders().put(HttpHeader.ALLOW, "GET, HEAD");
      PlainAnswer.send(request, response, callback, 405);
      return;
    }
    Optional<Path> www = trees.current().map(PublicTree.Tree::www);
    String raw = request.getHttpURI().getPath();
    if (raw != null && raw.equals("/healthz")) {
      health(request, response, callback, www.isPresent());
    } else if (www.isEmpty()) {
      PlainAnswer.send(request, response, callback, 503);
    } else {
      page(request, response, callback, www.get(), RequestPath.parse(raw == null ? "" : raw));
    }
  }

  private static void health(Request request, Response response, Callback callback, boolean ready) {
    byte[] words = (ready ? "ok\n" : "no tree\n").getBytes(StandardCharsets.US_ASCII);
    response.setStatus(ready ? 200 : 503);
    HttpFields.Mutable headers = response.getHeaders();
    SafetyHeaders.addTo(headers);
    headers.put(HttpHeader.CONTENT_TYPE, "text/plain; charset=utf-8");
    headers.put(HttpHeader.CACHE_CONTROL, "no-store");
    headers.put(HttpHeader.CONTENT_LENGTH, words.length);
    response.write(
        true,
        request.getMethod().equals("HEAD") ? ByteBuffer.allocate(0) : ByteBuffer.wrap(words),
        callback);
  }

  private static void page(
      Request request, Response response, Callback callback, Path www, Optional<RequestPath> asked)
      throws IOException {
    if (asked.isEmpty()) {
      notFound(request, response, callback, www, "");
      return;
    }
    RequestPath path = asked.get();
    TreePath file = path.file();
    if (file.value().endsWith(".html") || Published.isFile(file)) {
      Optional<FoundFile> notice = FoundFile.open(www, file.gone());
      if (notice.isPresent()) {
        sendNotice(request, response, callback, notice.get(), 410);
        return;
      }
    }
    Optional<FoundFile> found = FoundFile.open(www, file);
    if (found.isPresent()) {
      send(request, response, callback, file, found.get());
    } else if (!path.directory() && FoundFile.isDirectory(www, file)) {
      redirect(response, callback, file);
    } else {
      notFound(request, response, callback, www, path.site());
    }
  }

  private static void redirect(Response response, Callback callback, TreePath directory) {
    String address =
        Arrays.stream(directory.value().split("/", -1))
            .map(s -> URLEncoder.encode(s, StandardCharsets.UTF_8).replace("+", "%20"))
            .collect(Collectors.joining("/", "/", "/"));
    response.getHeaders().put(HttpHeader.LOCATION, address);
    SafetyHeaders.addTo(response.getHeaders());
    response.getHeaders().put(HttpHeader.CACHE_CONTROL, MediaType.REVALIDATE);
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, 0);
    response.setStatus(301);
    response.write(true, ByteBuffer.allocate(0), callback);
  }

  private static void notFound(
      Request request, Response response, Callback callback, Path www, String site)
      throws IOException {
    Optional<FoundFile> page =
        TreePath.find(site + "/404.html").isPresent()
            ? FoundFile.open(www, new TreePath(site + "/404.html"))
            : Optional.empty();
    if (page.isEmpty()) {
      page = FoundFile.open(www, new TreePath("404.html"));
    }
    if (page.isEmpty()) {
      PlainAnswer.send(request, response, callback, 404);
    } else {
      sendNotice(request, response, callback, page.get(), 404);
    }
  }

  private static void sendNotice(
      Request request, Response response, Callback callback, FoundFile notice, int status)
      throws IOException {
    try (notice) {
      ByteBuffer bytes = notice.read(0, (int) Math.min(notice.size(), SMALL));
      HttpFields.Mutable headers = response.getHeaders();
      SafetyHeaders.addTo(headers);
      headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
      headers.put(HttpHeader.CACHE_CONTROL, MediaType.REVALIDATE);
      headers.put(HttpHeader.CONTENT_LENGTH, bytes.remaining());
      response.setStatus(status);
      response.write(
          true, request.getMethod().equals("HEAD") ? ByteBuffer.allocate(0) : bytes, callback);
    }
  }

  private static void send(
      Request request, Response response, Callback callback, TreePath path, FoundFile file)
      throws IOException {
    MediaType type = MediaType.of(path);
    HttpFields.Mutable headers = response.getHeaders();
    SafetyHeaders.addTo(headers);
    headers.put(HttpHeader.ETAG, file.etag());
    headers.put(HttpHeader.LAST_MODIFIED, Conditions.date(file.modified()));
    headers.put(HttpHeader.CACHE_CONTROL, type.cacheControl());
    HttpFields asked = request.getHeaders();
    if (Conditions.unchanged(asked, file)) {
      file.close();
      response.setStatus(304);
      response.write(true, ByteBuffer.allocate(0), callback);
      return;
    }
    headers.put(HttpHeader.ACCEPT_RANGES, "bytes");
    String header = asked.get(HttpHeader.RANGE);
    Optional<ByteRange> range =
        header == null || !Conditions.rangeIsOfThisState(asked, file)
            ? Optional.empty()
            : ByteRange.parse(header, file.size());
    if (range.isPresent() && !range.get().satisfiable()) {
      headers.put(HttpHeader.CONTENT_RANGE, "bytes */" + file.size());
      file.close();
      PlainAnswer.send(request, response, callback, 416);
      return;
    }
    headers.put(HttpHeader.CONTENT_TYPE, type.contentType());
    if (Published.isFile(path)) {
      headers.put("Content-Disposition", Published.disposition(path));
    }
    range.ifPresent(r ->
        headers.put(
            HttpHeader.CONTENT_RANGE, "bytes " + r.first() + "-" + r.last() + "/" + file.size()));
    response.setStatus(range.isPresent() ? 206 : 200);
    body(request, response, callback, file, range.orElse(new ByteRange(0, file.size() - 1)));
  }

  private static void body(
      Request request, Response response, Callback callback, FoundFile file, ByteRange range)
      throws IOException {
    response.getHeaders().put(HttpHeader.CONTENT_LENGTH, range.length());
    if (request.getMethod().equals("HEAD")) {
      file.close();
      response.write(true, ByteBuffer.allocate(0), callback);
    } else if (range.length() <= SMALL) {
      try (file) {
        response.write(true, file.read(range.first(), (int) range.length()), callback);
      }
    } else {
      var buffers =
          new ByteBufferPool.Sized(request.getComponents().getByteBufferPool(), false, 64 * 1024);
      Content.copy(
          Content.Source.from(buffers, file.channel(), range.first(), range.length()),
          response,
          callback);
    }
  }
}
