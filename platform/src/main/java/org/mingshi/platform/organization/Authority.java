package org.mingshi.platform.organization;

import java.util.regex.Pattern;

/**
 * A body of state whose people work in this instance, such as 重庆市璧山区 with the code {@code bishan}.
 *
 * @param code short, lower-case, stable; part of login names and of files
 * @param shortName what stands before a post in a list, such as 璧山区
 */
public record Authority(AuthorityId id, String code, String name, String shortName) {

  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  public Authority {
    if (!isCode(code)) {
      throw new IllegalArgumentException(
          "Not a code of an authority: '"
              + code
              + "'; lower-case letters, digits and single hyphens, for instance 'bishan'");
    }
  }

  /** Whether the text could be the code of an authority. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
