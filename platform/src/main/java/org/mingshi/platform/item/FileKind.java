package org.mingshi.platform.item;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The kinds of files that may be published with a text. What is not listed is not taken: a list of
 * what is dangerous would never be complete.
 */
enum FileKind {
  PDF("application/pdf", "pdf"),
  OFD("application/ofd", "ofd"),
  DOC("application/msword", "doc"),
  DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
  WPS("application/vnd.ms-works", "wps"),
  XLS("application/vnd.ms-excel", "xls"),
  XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
  PPT("application/vnd.ms-powerpoint", "ppt"),
  PPTX("application/vnd.openxmlformats-officedocument.presentationml.presentation", "pptx"),
  TXT("text/plain", "txt"),
  CSV("text/csv", "csv"),
  ZIP("application/zip", "zip"),
  JPEG("image/jpeg", "jpg", "jpeg"),
  PNG("image/png", "png");

  private final String mediaType;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> endings;

  FileKind(String mediaType, String... endings) {
    this.mediaType = mediaType;
    this.endings = List.of(endings);
  }

  String mediaType() {
    return mediaType;
  }

  /** The kind that a name claims by its ending, in any case: {@code 检查表.DOCX}. */
  static Optional<FileKind> claimedBy(String name) {
    String ending = ending(name);
    return Stream.of(values()).filter(kind -> kind.endings.contains(ending)).findFirst();
  }

  /** The ending of a name in lower case without its dot, "" for none. */
  static String ending(String name) {
    int dot = name.lastIndexOf('.');
    return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
  }

  /** All endings as people read them: {@code pdf、ofd、doc …}. */
  static String allEndings() {
    return Stream.of(values())
        .flatMap(kind -> kind.endings.stream())
        .collect(Collectors.joining("、"));
  }

  /** All endings as a file field wants them: {@code .pdf,.ofd,.doc …}. */
  static String accept() {
    return Stream.of(values())
        .flatMap(kind -> kind.endings.stream())
        .map(ending -> "." + ending)
        .collect(Collectors.joining(","));
  }
}
