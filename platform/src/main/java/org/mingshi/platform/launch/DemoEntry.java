package org.mingshi.platform.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** One map of a demo file, which knows where it stands for its complaints. */
record DemoEntry(String place, Map<?, ?> values) {

  /** Whether the program brings a file for an authority of this code. */
  static boolean hasFile(String code) {
    return DemoEntry.class.getResource("/demo/" + code + ".yaml") != null;
  }

  /** The whole of {@code demo/bishan.yaml} for the code {@code bishan}. */
  static DemoEntry ofFile(String code) {
    String path = "/demo/" + code + ".yaml";
    try (InputStream file = DemoEntry.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is missing");
      }
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return new DemoEntry(
          path, new Yaml(new SafeConstructor(options)).<@Nullable Object>load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  DemoEntry(String place, @Nullable Object value) {
    this(place, value instanceof Map<?, ?> map ? map : Map.of());
  }

  void allow(String... keys) {
    Set<String> allowed = Set.of(keys);
    for (Object key : values.keySet()) {
      if (!allowed.contains(String.valueOf(key))) {
        throw new IllegalStateException(place + ": unknown key '" + key + "', known " + allowed);
      }
    }
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  boolean flag(String key) {
    return Boolean.TRUE.equals(values.get(key));
  }

  String text(String key) {
    Object value = values.get(key);
    if (value == null) {
      throw new IllegalStateException(place + ": '" + key + "' is missing");
    }
    return value instanceof Date date
        ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()
        : value.toString();
  }

  /** A list of texts; a single text is a list of one. */
  List<String> texts(String key) {
    return values.get(key) instanceof List<?> list
        ? list.stream().map(String::valueOf).toList()
        : List.of(text(key));
  }

  DemoEntry entry(String key) {
    return new DemoEntry(place + " " + key, values.get(key));
  }

  /** A list of maps; an absent one is empty. */
  List<DemoEntry> entries(String key) {
    Object value = values.get(key);
    if (value == null) {
      return List.of();
    }
    if (!(value instanceof List<?> list)) {
      throw new IllegalStateException(place + ": '" + key + "' is not a list");
    }
    return list.stream().map(each -> new DemoEntry(place + " " + key, each)).toList();
  }
}
