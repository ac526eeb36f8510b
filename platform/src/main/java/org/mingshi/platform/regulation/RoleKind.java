package org.mingshi.platform.regulation;

/** How a role acts. */
public enum RoleKind {
  /** A post: one person holds it at a time or several do, each signing for themselves. */
  POST,
  /** An office: whoever holds the post there acts for it. */
  OFFICE,
  /** A meeting: it decides together, a named clerk records the decision. */
  MEETING
}
