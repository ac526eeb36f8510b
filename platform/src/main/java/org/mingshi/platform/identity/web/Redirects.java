package org.mingshi.platform.identity.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** Sends a browser on after a form was accepted, so that a reload repeats nothing. */
final class Redirects {

  private Redirects() {}

  static ResponseEntity<byte[]> to(String path) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER).location(URI.create(path)).build();
  }
}
