package org.mingshi.platform.regulation;

/** When a gate is checked. */
public enum GateMoment {
  /** Before an edition goes into review. */
  SUBMISSION,
  /** Before it is put before the public. */
  RELEASE
}
