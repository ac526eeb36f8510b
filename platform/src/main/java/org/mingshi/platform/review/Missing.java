package org.mingshi.platform.review;

/** Obstacle codes of this room, beside the engine's own. */
enum Missing {
  /** No title. */
  TITLE_MISSING,
  /** No text. */
  BODY_MISSING,
  /** No class that the regulations know. */
  CLASS_MISSING,
  /** The text was changed after this person opened it. */
  REVISION_OUTDATED,
  /** The edition is in a state in which this cannot be done. */
  WRONG_STATE,
  /** More words than are kept. */
  TOO_LONG
}
