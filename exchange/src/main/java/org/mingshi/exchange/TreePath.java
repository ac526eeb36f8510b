package org.mingshi.exchange;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The place of one file in the public tree, relative, with {@code /} between its segments: {@code
 * bishan-jw/2026/11/1024.html}.
 *
 * <p>Whatever passes this constructor stays inside the tree on every file system the tree may be
 * copied to: there is no {@code ..}, no absolute path, no backslash, no dot file (these are the
 * writer's own temporary files), no control or invisible character, no character that means
 * something in an address ({@code % ? #}), and no name that Windows keeps for itself. Chinese names
 * are welcome, in normal form C so that one name has one spelling.
 *
 * @param value the path, at most 1024 bytes, each segment at most 240 bytes
 */
public record TreePath(String value) implements Comparable<TreePath> {

  private static final int LONGEST = 1024;
  private static final int LONGEST_SEGMENT = 240;
  private static final String FORBIDDEN = "\\:*?\"<>|%#;&'`";
  private static final Set<String> RESERVED =
      Set.of(
          "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7",
          "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9");

  /** Refuses every path that is not safe. */
  public TreePath {
    String fault = faultOf(value);
    if (!fault.isEmpty()) {
      throw new IllegalArgumentException(
          "not a path of the public tree (" + fault + "): '" + printable(value) + "'");
    }
  }

  /** The path, or nothing when the text is not a safe path; for text that strangers send. */
  public static Optional<TreePath> find(String value) {
    return faultOf(value).isEmpty() ? Optional.of(new TreePath(value)) : Optional.empty();
  }

  /** The file's place under a directory that holds a tree. */
  public Path under(Path directory) {
    Path path = directory;
    for (String segment : value.split("/", -1)) {
      path = path.resolve(segment);
    }
    return path;
  }

  /**
   * The path of the notice that stands where this page was taken down: {@code a/1.html} gives
   * {@code a/1.html.gone}.
   */
  public TreePath gone() {
    return new TreePath(value + ".gone");
  }

  @Override
  public int compareTo(TreePath other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }

  private static String faultOf(String value) {
    if (value.isEmpty()) {
      return "empty";
    }
    if (value.getBytes(StandardCharsets.UTF_8).length > LONGEST) {
      return "longer than " + LONGEST + " bytes";
    }
    if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
      return "not in normal form C";
    }
    for (String segment : value.split("/", -1)) {
      String fault = faultOfSegment(segment);
      if (!fault.isEmpty()) {
        return fault;
      }
    }
    return "";
  }

  private static String faultOfSegment(String segment) {
    if (segment.isEmpty()) {
      return "empty segment";
    }
    if (segment.startsWith(".")) {
      return "segment begins with a dot";
    }
    if (segment.endsWith(".") || segment.endsWith(" ") || segment.startsWith(" ")) {
      return "segment ends with a dot, or begins or ends with a space";
    }
    if (segment.getBytes(StandardCharsets.UTF_8).length > LONGEST_SEGMENT) {
      return "segment longer than " + LONGEST_SEGMENT + " bytes";
    }
    if (!segment.codePoints().allMatch(TreePath::allowed)) {
      return "forbidden character";
    }
    int dot = segment.indexOf('.');
    String stem = dot < 0 ? segment : segment.substring(0, dot);
    return RESERVED.contains(stem.toLowerCase(Locale.ROOT)) ? "reserved name" : "";
  }

  private static boolean allowed(int character) {
    if (FORBIDDEN.indexOf(character) >= 0) {
      return false;
    }
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> character == ' ';
      default -> true;
    };
  }

  private static String printable(String value) {
    var out = new StringBuilder();
    value
        .codePoints()
        .limit(200)
        .forEach(c ->
            out.append(Character.isISOControl(c) ? "\\u%04x".formatted(c) : Character.toString(c)));
    return out.toString();
  }
}
