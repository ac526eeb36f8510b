package org.mingshi.platform.item;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes characters of bytes, strictly: one wrong byte and it is not that encoding. */
sealed interface TextDecoding {

  /** The characters, and the encoding that gave them. */
  record Decoded(String text, String encoding) implements TextDecoding {}

  /** Not text. */
  record Failed(String words) implements TextDecoding {}

  Charset GB18030 = Charset.forName("GB18030");
  Pattern DECLARED = Pattern.compile("(?i)<meta[^>]{0,200}?charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");
  int HEAD = 4096;

  static TextDecoding decode(byte[] bytes, boolean html) {
    if (startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF)) {
      return new Failed("文件是 UTF-16 编码，请另存为 UTF-8 后再带入");
    }
    byte[] content = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? withoutMark(bytes) : bytes;
    Optional<String> text = strictly(content, UTF_8);
    String encoding = "UTF-8";
    if (text.isEmpty() && (!html || declaresGb(content))) {
      text = strictly(content, GB18030);
      encoding = "GB18030";
    }
    if (text.isEmpty()) {
      return new Failed(
          html
              ? "网页的编码不是 UTF-8 或 GB18030，或与其声明不符，请另存为 UTF-8 后再带入"
              : "文件不是 UTF-8 或 GB18030 编码的文字，请另存为 UTF-8 后再带入");
    }
    return binary(text.get()) ? new Failed("文件不是文字文件，请确认选对了文件") : new Decoded(text.get(), encoding);
  }

  private static boolean declaresGb(byte[] bytes) {
    String head = new String(bytes, 0, Math.min(bytes.length, HEAD), ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return !declared.find() || declared.group(1).toLowerCase(Locale.ROOT).startsWith("gb");
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException notThisEncoding) {
      return Optional.empty();
    }
  }

  private static boolean binary(String text) {
    return text.codePoints()
        .anyMatch(c ->
            (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t' && c != '\f')
                || Character.getType(c) == Character.UNASSIGNED
                || c == 0xFFFD);
  }

  private static byte[] withoutMark(byte[] bytes) {
    return java.util.Arrays.copyOfRange(bytes, 3, bytes.length);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
