package org.mingshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.Mingshi;
import org.springframework.modulith.core.ApplicationModules;

class ArchitecturePictureTests {

  private static final Path PICTURE = Path.of("..", "docs", "architecture.svg");

  /** Run with {@code -Dmingshi.draw=true} to draw the picture anew. */
  @Test
  void thePictureOfTheRoomsIsMadeFromTheCode() throws IOException {
    String drawn = ArchitecturePicture.of(ApplicationModules.of(Mingshi.class));
    if (Boolean.getBoolean("mingshi.draw")) {
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE).content().isEqualTo(drawn);
  }
}
