package org.mingshi.platform.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.testing.PlatformTest;
import org.mingshi.platform.testing.RunningPlatform;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class PublicSideTests {

  private final RunningPlatform platform;
  private final TreeInspection inspection;

  @Autowired
  PublicSideTests(RunningPlatform platform, TreeInspection inspection) {
    this.platform = platform;
    this.inspection = inspection;
  }

  @Test
  void thePublicSideIsThereBeforeAnybodyHasWrittenAnything() throws InterruptedException {
    var portal = platform.data().resolve("public/current/www/index.html");
    for (int i = 0; i < 200 && !Files.exists(portal); i++) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    assertThat(portal).content().contains("演示数据");
    assertThat(inspection.inspect()).isEmpty();
  }
}
