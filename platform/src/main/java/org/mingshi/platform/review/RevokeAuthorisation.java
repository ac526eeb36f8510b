package org.mingshi.platform.review;

import org.mingshi.platform.item.Words;
import org.mingshi.platform.shell.Actor;

/** Take back a consent that stands; what is released already stays released. */
public record RevokeAuthorisation(StandingAuthorisationId authorisation, String reason, Actor by) {

  /** Cleans the words. */
  public RevokeAuthorisation {
    reason = Words.paragraphs(reason);
  }
}
