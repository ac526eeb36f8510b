package org.mingshi.platform.item;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks into a zip without trusting it: how much comes out of it is bounded, and it is read both
 * ways in which programs read one, from its beginning and by the directory at its end. Both must
 * find the same, so that nothing hides from us and shows itself to others.
 */
final class ZipCheck {

  /** What was found. */
  sealed interface Reading {}

  /** The names of what is in it, as written there; bytes outside ASCII stand as Latin letters. */
  record Entries(Set<String> names, boolean holdsProgram) implements Reading {}

  /** It is no whole zip, or holds too much. */
  record Broken() implements Reading {}

  private static final int MOST_ENTRIES = 2000;
  private static final long MOST_BYTES = 300L * 1024 * 1024;

  private ZipCheck() {}

  /** Why an archive may not be published; empty when all in it could be published by itself. */
  static Optional<String> archiveFault(byte[] bytes) {
    return switch (read(bytes)) {
      case Broken broken -> Optional.of("压缩包打不开、加了密码或内容过多，请重新打包（最多 2000 个文件，展开后不超过 300 MB）");
      case Entries entries -> {
        if (entries.holdsProgram()) {
          yield Optional.of("压缩包里有程序或脚本，不能上传");
        }
        yield entries.names().stream()
            .filter(name -> !name.endsWith("/"))
            .filter(name -> !mayStandIn(name))
            .findFirst()
            .map(name -> "压缩包里有不能上传的文件：" + readable(name));
      }
    };
  }

  static Reading read(byte[] bytes) {
    if (bytes.length < 4 || bytes[0] != 'P' || bytes[1] != 'K' || bytes[2] != 3 || bytes[3] != 4) {
      return new Broken();
    }
    try {
      Entries forwards = forwards(bytes);
      Entries listed = listed(bytes);
      return forwards.names().equals(listed.names())
          ? new Entries(listed.names(), listed.holdsProgram() || forwards.holdsProgram())
          : new Broken();
    } catch (IOException | IllegalArgumentException notAWholeZip) {
      return new Broken();
    }
  }

  private static Entries forwards(byte[] bytes) throws IOException {
    var contents = new Contents();
    try (ZipInputStream zip =
        new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.ISO_8859_1)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        contents.add(raw(entry.getName()), zip);
      }
    }
    return contents.entries();
  }

  private static Entries listed(byte[] bytes) throws IOException {
    var contents = new Contents();
    try (ZipFile zip =
        ZipFile.builder().setByteArray(bytes).setCharset(StandardCharsets.ISO_8859_1).get()) {
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        try (InputStream content = zip.getInputStream(entry)) {
          contents.add(new String(entry.getRawName(), StandardCharsets.ISO_8859_1), content);
        }
      }
    }
    return contents.entries();
  }

  /** The bytes of a name as Latin letters, whether it was written as UTF-8 or not. */
  private static String raw(String name) {
    return name.chars().allMatch(c -> c < 256)
        ? name
        : new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
  }

  /** What was read so far; refuses to read on when it becomes too much. */
  private static final class Contents {

    private final Set<String> names = new LinkedHashSet<>();
    private final byte[] buffer = new byte[8192];
    private boolean program;
    private long out;

    void add(String name, InputStream content) throws IOException {
      if (!names.add(name) || names.size() > MOST_ENTRIES) {
        throw new IOException("too many entries, or one twice");
      }
      int head = content.readNBytes(buffer, 0, buffer.length);
      program |= isProgram(buffer, head);
      for (int n = head; n > 0; n = content.read(buffer)) {
        out += n;
        if (out > MOST_BYTES) {
          throw new IOException("too much comes out");
        }
      }
    }

    Entries entries() {
      return new Entries(names, program);
    }
  }

  /** Windows, Linux, Java and macOS programs, and scripts, by how they begin. */
  private static boolean isProgram(byte[] head, int length) {
    if (length < 4) {
      return false;
    }
    int word =
        (head[0] & 0xFF) << 24 | (head[1] & 0xFF) << 16 | (head[2] & 0xFF) << 8 | (head[3] & 0xFF);
    return (word >>> 16) == 0x4D5A
        || (word >>> 16) == 0x2321
        || word == 0x7F454C46
        || word == 0xCAFEBABE
        || word == 0xFEEDFACE
        || word == 0xFEEDFACF
        || word == 0xCFFAEDFE;
  }

  private static boolean mayStandIn(String name) {
    boolean climbs =
        name.startsWith("/")
            || name.contains("\\")
            || name.contains(":")
            || Arrays.asList(name.split("/", -1)).contains("..");
    return !climbs && FileKind.claimedBy(name).filter(kind -> kind != FileKind.ZIP).isPresent();
  }

  private static String readable(String name) {
    byte[] raw = name.getBytes(StandardCharsets.ISO_8859_1);
    return TextDecoding.decode(raw, false) instanceof TextDecoding.Decoded decoded
        ? Words.orEmpty(decoded.text())
        : Words.orEmpty(name);
  }
}
