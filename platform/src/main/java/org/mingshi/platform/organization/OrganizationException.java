package org.mingshi.platform.organization;

/**
 * Says that people and units cannot be arranged as asked; the message holds the value and what is
 * allowed.
 */
public final class OrganizationException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  OrganizationException(String message) {
    super(message);
  }
}
