package org.mingshi.platform.shell;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/**
 * Answers a form that was accepted: the browser goes on to a page, and a reload sends nothing
 * again.
 */
public final class Redirect {

  private Redirect() {}

  /** Goes to a path of the console, such as {@code /admin/units?saved=true}. */
  public static ResponseEntity<byte[]> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
