package org.mingshi.platform.organization;

/** What a name of a unit, a person or an authority must be: some words, not too many. */
final class Names {

  static final int LONGEST = 60;

  private Names() {}

  static void check(String field, String name) {
    if (name.isBlank()) {
      throw new OrganizationException(field, "NAME_MISSING", "请填写名称", "a name is missing");
    }
    if (name.length() > LONGEST || name.chars().anyMatch(Character::isISOControl)) {
      throw new OrganizationException(
          field,
          "NAME_UNFIT",
          "名称最多 " + LONGEST + " 个字，不能含换行等控制字符",
          "not a name: " + name.length());
    }
  }
}
