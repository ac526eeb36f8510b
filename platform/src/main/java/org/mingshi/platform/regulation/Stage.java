package org.mingshi.platform.regulation;

/** Where a step stands when steps of several chains or packs are put together: in this order. */
public enum Stage {
  /** Inside the publishing unit. */
  UNIT,
  /** Secrecy review. */
  SECRECY,
  /** An office of the authority, and the other units concerned. */
  OFFICE,
  /** Leaders of the authority, and meetings. */
  LEADER,
  /** Release. */
  RELEASE
}
