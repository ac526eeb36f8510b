package org.mingshi.platform.item;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of the kinds that offices publish, as whole as a test needs them. */
public final class SomeFiles {

  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };

  private SomeFiles() {}

  public static byte[] pdf() {
    return "%PDF-1.7\n1 0 obj<<>>endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
  }

  public static byte[] docx(String words) {
    return zip(
        Map.of(
            "[Content_Types].xml",
            "<Types/>",
            "word/document.xml",
            "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>"
                + words
                + "</w:t></w:r></w:p></w:body></w:document>"));
  }

  public static byte[] old(String... streams) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(OLE);
    for (String stream : streams) {
      out.writeBytes(new byte[64]);
      out.writeBytes(stream.getBytes(StandardCharsets.UTF_16LE));
    }
    return out.toByteArray();
  }

  public static byte[] png() {
    return new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13};
  }

  public static byte[] zip(Map<String, String> entries) {
    var out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
      for (Map.Entry<String, String> entry : new TreeMap<>(entries).entrySet()) {
        ZipEntry named = new ZipEntry(entry.getKey());
        named.setTimeLocal(LocalDateTime.of(2026, 11, 21, 12, 0));
        zip.putNextEntry(named);
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }
}
