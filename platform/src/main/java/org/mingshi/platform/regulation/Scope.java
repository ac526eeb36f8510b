package org.mingshi.platform.regulation;

/** Where the holder of a role is looked for, seen from the unit that publishes. */
public enum Scope {
  /** In the publishing unit. */
  UNIT,
  /** In the unit above the publishing unit. */
  PARENT_UNIT,
  /** Anywhere in the authority. */
  AUTHORITY,
  /** In each unit named as concerned. */
  INVOLVED_UNITS,
  /** In the unit that owns the site. */
  SITE_OWNER,
  /** Not a user of this platform: another organ, an applicant, the public. */
  OUTSIDE
}
