package org.mingshi.platform.regulation;

/** What software does for a clause. */
public enum ClauseKind {
  /** A violation is impossible or is flagged. */
  ENFORCED,
  /** Software gives the form, the register, the report or the tool. */
  SUPPORTED,
  /** Purpose, scope, definitions: nothing to run. */
  CONTEXT
}
