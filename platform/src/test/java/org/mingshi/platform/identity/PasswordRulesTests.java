package org.mingshi.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a password must not be. */
class PasswordRulesTests {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short-one",
        "password123",
        "P@ssword2026!",
        "Administrator1",
        "woaini1314520",
        "1234567890",
        "0987654321",
        "qwertyuiop",
        "xx12345678xx",
        "aaaaaaaaaaaa",
        "abcabcabcabc",
        "my-bishan.edu.editor-1"
      })
  void whatIsEasyToGuessIsRefused(String password) {
    assertThat(PasswordRules.check(password, "bishan.edu.editor")).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"correct horse battery", "竹影扫阶尘不动月穿潭底", "vT7#kq2!mZ", "mingshi-yanshi-2026"})
  void aPhraseInAnyScriptIsAccepted(String password) {
    assertThat(PasswordRules.check(password, "bishan.edu.editor")).isEmpty();
  }
}
