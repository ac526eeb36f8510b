package org.mingshi.platform.item;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * Judges whether a file is what its name says, from its bytes; nothing that a browser claims is
 * believed. Programs, scripts and macros are never taken, since a citizen would open them trusting
 * the government's address.
 */
final class FileCheck {

  /** The largest file that is taken, in bytes. */
  static final int LIMIT = 20 * 1024 * 1024;

  private static final byte[] OLE = {
    (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
  };
  private static final byte[] PNG_HEAD = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
  private static final byte[] JPEG_HEAD = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
  private static final String ANOTHER = "文件内容与扩展名不符，请确认文件没有损坏或改过扩展名";
  private static final String MACRO = "文件含有宏（程序），请另存为不含宏的文件后再上传";

  private FileCheck() {}

  /** What is wrong with the file, in Chinese; empty when it may be published. */
  static Optional<String> fault(String name, byte[] bytes) {
    Optional<FileKind> kind = FileKind.claimedBy(name);
    if (kind.isEmpty()) {
      return Optional.of("不能上传这种文件。可以上传：" + FileKind.allEndings());
    }
    if (bytes.length == 0) {
      return Optional.of("文件是空的");
    }
    if (bytes.length > LIMIT) {
      return Optional.of("文件超过 20 MB，请压缩图片或拆分后再上传");
    }
    return switch (kind.get()) {
      case PDF -> pdf(bytes);
      case DOC, WPS -> bytes[0] == 'P' ? office(bytes, "word/") : old(bytes, "WordDocument");
      case XLS -> old(bytes, "Workbook", "Book");
      case PPT -> old(bytes, "PowerPoint Document");
      case DOCX -> office(bytes, "word/");
      case XLSX -> office(bytes, "xl/");
      case PPTX -> office(bytes, "ppt/");
      case OFD -> zipHolding(bytes, "OFD.xml");
      case ZIP -> ZipCheck.archiveFault(bytes);
      case TXT, CSV -> text(bytes);
      case JPEG -> unless(startsWith(bytes, JPEG_HEAD));
      case PNG -> unless(startsWith(bytes, PNG_HEAD));
    };
  }

  private static Optional<String> pdf(byte[] bytes) {
    if (!startsWith(bytes, "%PDF-".getBytes(StandardCharsets.US_ASCII))) {
      return Optional.of(ANOTHER);
    }
    return holds(bytes, "/JavaScript") || holds(bytes, "/Launch")
        ? Optional.of("PDF 含有脚本或启动程序的命令，请重新打印成 PDF 后再上传")
        : Optional.empty();
  }

  /** The formats of before 2007: a compound file whose streams have these names. */
  private static Optional<String> old(byte[] bytes, String... streams) {
    if (!startsWith(bytes, OLE)) {
      return Optional.of(ANOTHER);
    }
    if (holdsWide(bytes, "EncryptedPackage")) {
      return Optional.of("文件加了打开密码，公众无法阅读，请去掉密码后再上传");
    }
    if (holdsWide(bytes, "_VBA_PROJECT")) {
      return Optional.of(MACRO);
    }
    if (holdsWide(bytes, "Ole10Native")) {
      return Optional.of("文件里嵌有别的程序对象，请去掉后再上传");
    }
    for (String stream : streams) {
      if (holdsWide(bytes, stream)) {
        return Optional.empty();
      }
    }
    return Optional.of(ANOTHER);
  }

  private static Optional<String> office(byte[] bytes, String directory) {
    if (startsWith(bytes, OLE) && holdsWide(bytes, "EncryptedPackage")) {
      return Optional.of("文件加了打开密码，公众无法阅读，请去掉密码后再上传");
    }
    return switch (ZipCheck.read(bytes)) {
      case ZipCheck.Broken broken -> Optional.of(ANOTHER);
      case ZipCheck.Entries entries -> {
        Set<String> names = entries.names();
        if (names.stream().anyMatch(it -> it.endsWith("vbaProject.bin"))) {
          yield Optional.of(MACRO);
        }
        if (names.stream().anyMatch(it -> it.contains("/activeX/"))) {
          yield Optional.of("文件里嵌有控件，请去掉后再上传");
        }
        yield unless(
            names.contains("[Content_Types].xml")
                && names.stream().anyMatch(it -> it.startsWith(directory)));
      }
    };
  }

  private static Optional<String> zipHolding(byte[] bytes, String name) {
    return switch (ZipCheck.read(bytes)) {
      case ZipCheck.Broken broken -> Optional.of(ANOTHER);
      case ZipCheck.Entries entries -> unless(entries.names().contains(name));
    };
  }

  private static Optional<String> text(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == '#' && bytes[1] == '!') {
      return Optional.of("文件是脚本，不能上传");
    }
    return switch (TextDecoding.decode(bytes, false)) {
      case TextDecoding.Failed failed -> Optional.of("文件不是 UTF-8 或 GB18030 编码的文字，请另存后再上传");
      case TextDecoding.Decoded decoded -> Optional.empty();
    };
  }

  private static Optional<String> unless(boolean right) {
    return right ? Optional.empty() : Optional.of(ANOTHER);
  }

  private static boolean holds(byte[] bytes, String ascii) {
    return indexOf(bytes, ascii.getBytes(StandardCharsets.US_ASCII)) >= 0;
  }

  private static boolean holdsWide(byte[] bytes, String name) {
    return indexOf(bytes, name.getBytes(StandardCharsets.UTF_16LE)) >= 0;
  }

  private static int indexOf(byte[] bytes, byte[] part) {
    for (int i = 0; i <= bytes.length - part.length; i++) {
      if (bytes[i] == part[0] && matches(bytes, i, part)) {
        return i;
      }
    }
    return -1;
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length && matches(bytes, 0, head);
  }

  private static boolean matches(byte[] bytes, int from, byte[] part) {
    for (int i = 0; i < part.length; i++) {
      if (bytes[from + i] != part[i]) {
        return false;
      }
    }
    return true;
  }
}
