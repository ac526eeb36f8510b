package org.mingshi.platform.regulation;

/** Where the holder of a role is looked for, seen from the unit that publishes. */
public enum Scope {
  /** In the publishing unit. */
  UNIT("本单位"),
  /** In the unit above the publishing unit. */
  PARENT_UNIT("主管单位"),
  /** Anywhere in the authority. */
  AUTHORITY("本级"),
  /** In each unit named as concerned. */
  INVOLVED_UNITS("各涉及单位"),
  /** In the unit that owns the site. */
  SITE_OWNER("网站主办单位"),
  /** Not a user of this platform: another organ, an applicant, the public. */
  OUTSIDE("平台以外");

  private final String words;

  Scope(String words) {
    this.words = words;
  }

  /** How people read it, in Chinese. */
  public String words() {
    return words;
  }
}
