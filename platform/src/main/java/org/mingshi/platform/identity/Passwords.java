package org.mingshi.platform.identity;

import java.util.concurrent.Semaphore;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Makes and checks Argon2id hashes: 19 MiB, two passes, one lane (the OWASP minimum), about 50 ms
 * on one core.
 *
 * <p>Only as many run at once as the machine has cores: virtual threads would otherwise let a flood
 * of log-ins take 19 MiB each until the memory is gone.
 */
@Component
class Passwords {

  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int MEMORY_KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  private final Argon2PasswordEncoder encoder =
      new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, MEMORY_KIBIBYTES, PASSES);
  private final Semaphore atOnce =
      new Semaphore(Math.max(2, Runtime.getRuntime().availableProcessors()), true);

  String hash(String password) {
    atOnce.acquireUninterruptibly();
    try {
      String hash = encoder.encode(password);
      if (hash == null) {
        throw new IllegalStateException("no hash was made");
      }
      return hash;
    } finally {
      atOnce.release();
    }
  }

  boolean matches(String password, String hash) {
    if (password.length() > PasswordRules.LONGEST) {
      return false;
    }
    atOnce.acquireUninterruptibly();
    try {
      return encoder.matches(password, hash);
    } finally {
      atOnce.release();
    }
  }
}
