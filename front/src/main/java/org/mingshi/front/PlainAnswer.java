package org.mingshi.front;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;

/**
 * The short pages built into the front, for when the tree has none. They say what is the matter and
 * nothing about the machine.
 */
final class PlainAnswer extends ErrorHandler {

  static void send(Request request, Response response, Callback callback, int status) {
    byte[] page = page(status);
    HttpFields.Mutable headers = response.getHeaders();
    response.setStatus(status);
    SafetyHeaders.addTo(headers);
    headers.put(HttpHeader.CONTENT_TYPE, "text/html; charset=utf-8");
    headers.put(HttpHeader.CACHE_CONTROL, MediaType.REVALIDATE);
    headers.put(HttpHeader.CONTENT_LENGTH, page.length);
    boolean head = request.getMethod().equals("HEAD");
    response.write(true, head ? ByteBuffer.allocate(0) : ByteBuffer.wrap(page), callback);
  }

  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    send(request, response, callback, response.getStatus());
    return true;
  }

  private static byte[] page(int status) {
    String words =
        switch (status) {
          case 404 -> "您访问的页面不存在";
          case 405 -> "本站只供阅读";
          case 410 -> "该页面已撤下";
          case 416 -> "请求的范围不存在";
          case 503 -> "网站正在准备，请稍后再来";
          case 500 -> "网站暂时无法读取该页面";
          default -> "无法理解的请求";
        };
    return """
    <!DOCTYPE html>
    <html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%1$s</title></head>
    <body><main><h1>%1$s</h1><p><a href="/">返回首页</a></p></main></body></html>
    """
        .formatted(words)
        .getBytes(StandardCharsets.UTF_8);
  }
}
