package org.mingshi.platform.shell;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/**
 * Renders templates; the one place where the console and the publisher meet the template engine.
 *
 * <p>jte escapes every value by the place where it stands; a template that has to print cleaned
 * HTML says {@code $unsafe} and why.
 */
public final class Views {

  private static final MediaType HTML = MediaType.parseMediaType("text/html;charset=UTF-8");

  private final TemplateEngine templates;

  Views(TemplateEngine templates) {
    this.templates = templates;
  }

  /** Renders a console page with status 200; never cached, since it is one person's view. */
  public ResponseEntity<byte[]> page(String template, Map<String, Object> values) {
    return page(HttpStatus.OK, template, values);
  }

  /** Renders a console page with another status, for example 422 for a form with errors. */
  public ResponseEntity<byte[]> page(
      HttpStatusCode status, String template, Map<String, Object> values) {
    return ResponseEntity.status(status)
        .contentType(HTML)
        .cacheControl(CacheControl.noStore())
        .body(bytes(template, values));
  }

  /** Renders a template to UTF-8 bytes, for example {@code publishing/item.jte}. */
  public byte[] bytes(String template, Map<String, Object> values) {
    Utf8ByteOutput output = new Utf8ByteOutput();
    templates.render(template, values, output);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(output.getContentLength());
    try {
      output.writeTo(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
