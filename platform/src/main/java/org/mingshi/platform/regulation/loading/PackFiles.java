package org.mingshi.platform.regulation.loading;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mingshi.platform.regulation.Pack;
import org.mingshi.platform.regulation.PackRejected;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The pack files that the program ships, from {@code regulations/} on the class path. */
public final class PackFiles {
  private PackFiles() {}

  /** Reads all of them; throws {@link PackRejected} when one is broken, or there is none. */
  public static List<Pack> shipped() {
    try {
      return read(files());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads these files as one shelf: name to bytes. */
  public static List<Pack> read(Map<String, byte[]> files) {
    return PackShelf.read(files);
  }

  /** The bytes of each shipped file. */
  public static Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    for (Resource resource :
        new PathMatchingResourcePatternResolver().getResources("classpath*:regulations/*.yaml")) {
      String name = Optional.ofNullable(resource.getFilename()).orElseThrow();
      try (InputStream in = resource.getInputStream()) {
        files.put("regulations/" + name, in.readAllBytes());
      }
    }
    return files;
  }
}
