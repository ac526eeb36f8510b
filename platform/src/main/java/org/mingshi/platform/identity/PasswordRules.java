package org.mingshi.platform.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a password must not be: short, common, a walk on the keyboard, a repetition, or the login
 * name. No rule asks for a capital and a sign, since that only makes {@code Password1!}.
 */
public final class PasswordRules {

  /** What the forms say beforehand. */
  public static final String WORDS = "至少 10 个字符；不要用常见口令、键盘顺序、重复字符或登录名";

  static final int SHORTEST = 10;
  static final int LONGEST = 128;

  private static final int FEWEST_DISTINCT = 5;
  private static final int LONGEST_WALK = 7;
  private static final int PART_OF_NAME = 4;
  private static final Pattern REPETITION = Pattern.compile("(.{1,6})\\1+.?");
  private static final Pattern TAIL = Pattern.compile("[^a-z]+$");
  private static final List<String> WALKS =
      List.of(
          "012345678901234567890",
          "abcdefghijklmnopqrstuvwxyz",
          "qwertyuiop[]",
          "asdfghjkl;'",
          "zxcvbnm,./",
          "1qaz2wsx3edc4rfv5tgb6yhn7ujm",
          "!qaz@wsx#edc$rfv%tgb",
          "!@#$%^&*()",
          "1q2w3e4r5t6y7u8i9o0p",
          "qazwsxedcrfvtgbyhnujm");
  private static final Set<String> COMMON = common();

  private PasswordRules() {}

  /** Returns what is wrong with the password, in Chinese, or nothing. */
  public static Optional<String> check(String password, String loginName) {
    String lower = password.toLowerCase(Locale.ROOT);
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST) {
      return Optional.of("口令至少 10 个字符");
    }
    if (length > LONGEST) {
      return Optional.of("口令最多 128 个字符");
    }
    if (isCommon(lower)) {
      return Optional.of("这个口令太常见，容易被猜到；请换一个");
    }
    if (lower.chars().distinct().count() < FEWEST_DISTINCT
        || REPETITION.matcher(lower).matches()
        || isWalk(lower)) {
      return Optional.of("口令不能由重复字符或键盘、数字顺序组成");
    }
    if (containsName(lower, loginName.toLowerCase(Locale.ROOT))) {
      return Optional.of("口令不能包含登录名");
    }
    return Optional.empty();
  }

  private static boolean isCommon(String lower) {
    String letters =
        TAIL.matcher(lower).replaceFirst("").replace('@', 'a').replace('0', 'o').replace('$', 's');
    return COMMON.contains(lower) || COMMON.contains(letters);
  }

  private static boolean isWalk(String lower) {
    for (int start = 0; start + LONGEST_WALK < lower.length(); start++) {
      String part = lower.substring(start, start + LONGEST_WALK + 1);
      String back = new StringBuilder(part).reverse().toString();
      if (WALKS.stream().anyMatch(walk -> walk.contains(part) || walk.contains(back))) {
        return true;
      }
    }
    return false;
  }

  private static boolean containsName(String lower, String loginName) {
    return loginName.length() >= PART_OF_NAME && lower.contains(loginName);
  }

  private static Set<String> common() {
    try (InputStream list =
        PasswordRules.class.getResourceAsStream("/identity/common-passwords.txt")) {
      if (list == null) {
        throw new IllegalStateException("identity/common-passwords.txt is missing");
      }
      return new String(list.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
