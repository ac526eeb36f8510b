package org.mingshi.front;

import java.time.Duration;

/**
 * What one client, and all together, may take, so that slow or greedy ones do not keep the others
 * out.
 *
 * @param headerBytes the longest request line and headers
 * @param idle how long a connection may be silent
 * @param header how long a client may take to send one request's headers, however busily
 * @param bytesPerSecond the slowest pace at which an answer may be taken
 * @param connections how many connections are served at once; more wait
 */
record Limits(
    int headerBytes, Duration idle, Duration header, long bytesPerSecond, int connections) {

  static Limits usual() {
    return new Limits(8 * 1024, Duration.ofSeconds(20), Duration.ofSeconds(20), 256, 12_000);
  }
}
