package org.mingshi.front;

import org.eclipse.jetty.http.HttpFields;

/**
 * What every answer tells the browser, whatever it is: no foreign code, no framing, no guessing, no
 * tracks.
 */
final class SafetyHeaders {

  private static final String CONTENT_SECURITY_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; media-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private SafetyHeaders() {}

  static void addTo(HttpFields.Mutable headers) {
    headers.put("Content-Security-Policy", CONTENT_SECURITY_POLICY);
    headers.put("X-Content-Type-Options", "nosniff");
    headers.put("X-Frame-Options", "DENY");
    headers.put("Referrer-Policy", "strict-origin-when-cross-origin");
    headers.put("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    headers.put("Cross-Origin-Opener-Policy", "same-origin");
  }
}
