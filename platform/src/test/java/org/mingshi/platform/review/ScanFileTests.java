package org.mingshi.platform.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingshi.platform.testing.PaperScans;

/** What is a scan is told by its bytes alone. */
class ScanFileTests {

  private static final int ROUNDS = 20_000;

  @ParameterizedTest
  @CsvSource({
    "255044462d312e37, PDF",
    "ffd8ffe000104a46, JPEG",
    "89504e470d0a1a0a0000000d49484452, PNG"
  })
  void itsFirstBytesTellWhatItIs(String bytes, ScanKind kind) {
    ScanFile file = new ScanFile("随便.exe", HexFormat.of().parseHex(bytes));

    assertThat(file.fault()).isEmpty();
    assertThat(file.kind()).isEqualTo(kind);
    assertThat(file.name()).isEqualTo("随便." + kind.extension());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<html>", "GIF89a…", "PK\u0003\u0004", "%!PS-Adobe", " %PDF-1.4", "MZ", "%PDF"})
  void aNameDoesNotMakeAScan(String content) {
    ScanFile file = new ScanFile("审查表.pdf", content.getBytes(StandardCharsets.ISO_8859_1));

    assertThat(file.fault()).hasValueSatisfying(it -> assertThat(it).contains("PDF、JPEG 或 PNG"));
  }

  @Test
  void nothingAndTooMuchAreNoScans() {
    assertThat(ScanFile.none().fault()).contains("没有选择扫描件");
    assertThat(new ScanFile("空.pdf", new byte[0]).fault()).contains("扫描件是空文件");
    assertThat(new ScanFile("大.pdf", padded(ScanFile.LIMIT + 1)).fault()).contains("扫描件超过 10 MB");
    assertThat(new ScanFile("好.pdf", padded(ScanFile.LIMIT)).fault()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "C:\\扫描\\审查表.PDF, 审查表.pdf",
    "../../etc/passwd, passwd.pdf",
    "审查表, 审查表.pdf",
    "'   ', 审查表扫描件.pdf",
    "..., 审查表扫描件.pdf",
    "'a\"b;c\r\nd.jpg', abc d.pdf",
    "签字\u202Efdp.exe, 签字fdp.pdf"
  })
  void itsNameIsSafe(String typed, String kept) {
    assertThat(new ScanFile(typed, PaperScans.pdf()).name()).isEqualTo(kept);
  }

  @Test
  void whateverIsHandedInIsAScanOrHasAFaultAndASafeName() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int round = 0; round < ROUNDS; round++) {
      byte[] bytes = someBytes(random);
      String typed = someName(random);
      ScanFile file = new ScanFile(typed, bytes);
      String what = "seed %d, round %d, name %s".formatted(seed, round, typed);
      assertThat(file.fault().isEmpty()).as(what).isEqualTo(ScanKind.of(bytes).isPresent());
      if (file.fault().isEmpty()) {
        assertThat(file.name())
            .as(what)
            .endsWith("." + file.kind().extension())
            .doesNotContainPattern("[\\p{Cntrl}/\\\\\":;<>|?*%\u202A-\u202E\u2066-\u2069]")
            .doesNotStartWith(".");
        assertThat(file.name().codePointCount(0, file.name().length())).as(what).isBetween(5, 84);
      }
    }
  }

  private static byte[] someBytes(Random random) {
    byte[] bytes = new byte[random.nextInt(24)];
    random.nextBytes(bytes);
    byte[] start =
        switch (random.nextInt(4)) {
          case 0 -> HexFormat.of().parseHex("255044462d");
          case 1 -> HexFormat.of().parseHex("ffd8ff");
          case 2 -> HexFormat.of().parseHex("89504e470d0a1a0a");
          default -> new byte[0];
        };
    System.arraycopy(start, 0, bytes, 0, Math.min(start.length, bytes.length));
    if (bytes.length > 0 && random.nextInt(4) == 0) {
      bytes[random.nextInt(bytes.length)] ^= 1;
    }
    return bytes;
  }

  private static String someName(Random random) {
    StringBuilder name = new StringBuilder();
    for (int i = random.nextInt(120); i > 0; i--) {
      name.appendCodePoint(
          switch (random.nextInt(5)) {
            case 0 -> "./\\\":;\r\n\t\u202E\u0000%".codePointAt(random.nextInt(12));
            case 1 -> 0x1F600 + random.nextInt(50);
            case 2 -> 0x4E00 + random.nextInt(5000);
            default -> 'a' + random.nextInt(26);
          });
    }
    return name.toString();
  }

  private static byte[] padded(int size) {
    return Arrays.copyOf(PaperScans.pdf(), size);
  }
}
