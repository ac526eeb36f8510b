package org.mingshi.platform.identity;

import java.util.Locale;
import java.util.regex.Pattern;

/** The form of a login name: {@code bishan.edu.editor}. */
final class LoginName {

  static final String WORDS = "登录名由 3 至 63 个小写字母、数字、点、下划线或连字符组成，以字母或数字开头";

  private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._-]{2,62}");

  private LoginName() {}

  static boolean isValid(String name) {
    return FORM.matcher(name).matches();
  }

  /** What a person typed, without the differences that nobody sees. */
  static String normalised(String typed) {
    return typed.strip().toLowerCase(Locale.ROOT);
  }
}
