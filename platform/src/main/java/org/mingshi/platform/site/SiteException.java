package org.mingshi.platform.site;

/**
 * Thrown when the register cannot take what it is given; the message says what and why.
 *
 * <p>Example: {@code SITE_OWNER_MISSING: a site of 璧山区 cannot be owned by a unit of another
 * authority}.
 */
public final class SiteException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public SiteException(String message) {
    super(message);
  }
}
