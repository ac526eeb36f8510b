package org.mingshi.platform.item;

import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Reads the text out of a file: {@code .txt} in UTF-8 or GB18030, {@code .html} in the encoding it
 * names. A file is read strictly or not at all; a wrong guess would put false characters before the
 * public.
 */
@Component
public class Importing {

  /** The largest file that is taken, in bytes. */
  public static final int LIMIT = 2 * 1024 * 1024;

  Importing() {}

  /** Reads a file of this name; never throws. */
  public Imported read(String fileName, byte[] bytes) {
    String name = fileName.toLowerCase(Locale.ROOT);
    boolean html = name.endsWith(".html") || name.endsWith(".htm");
    if (!html && !name.endsWith(".txt")) {
      return new Imported.Unreadable("只能带入 .txt 或 .html 文件，请先在原程序中另存为这两种格式");
    }
    if (bytes.length == 0) {
      return new Imported.Unreadable("文件是空的");
    }
    if (bytes.length > LIMIT) {
      return new Imported.Unreadable("文件超过 2 MB，请只保留正文文字后再带入");
    }
    return switch (TextDecoding.decode(bytes, html)) {
      case TextDecoding.Failed failed -> new Imported.Unreadable(failed.words());
      case TextDecoding.Decoded decoded -> html ? HtmlPage.read(decoded) : PlainText.read(decoded);
    };
  }
}
