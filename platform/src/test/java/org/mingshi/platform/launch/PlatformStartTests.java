package org.mingshi.platform.launch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.Browser;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PlatformStartTests {

  private final RunningPlatform platform;
  private final JdbcClient jdbc;

  PlatformStartTests(RunningPlatform platform, JdbcClient jdbc) {
    this.platform = platform;
    this.jdbc = jdbc;
  }

  @Test
  void theWholePlatformWorksUnderTheRuntimeRole() {
    assertThat(jdbc.sql("select current_user").query(String.class).single())
        .isEqualTo("mingshi_app");
  }

  @Test
  void aBrowserSeesTheConsole() {
    try (var visitor = Browser.open(platform.address())) {
      var answer = visitor.page().navigate("/");
      visitor.screenshot("console-first-visit");
      assertThat(answer.status()).isLessThan(500);
    }
  }
}
