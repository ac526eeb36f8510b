package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the parts of an official text by how such texts are written: the title stands first, the
 * document number on a line of its own, headings begin with 一、 or （一）.
 */
final class PlainText {

  private static final int LONGEST_TITLE = 80;
  private static final int LONGEST_HEADING = 36;
  private static final Pattern NUMBER =
      Pattern.compile("[\\p{IsHan}（）()]{1,20}[〔\\[［](?:19|20)\\d{2}[〕\\]］]\\s*\\d{1,5}\\s*号");
  private static final Pattern FIRST = Pattern.compile("[一二三四五六七八九十]{1,3}、.+");
  private static final Pattern SECOND = Pattern.compile("[（(][一二三四五六七八九十]{1,3}[）)].+");

  private PlainText() {}

  static Imported read(TextDecoding.Decoded decoded) {
    List<String> lines =
        new ArrayList<>(
            Characters.visible(decoded.text())
                .lines()
                .map(Characters::stripped)
                .filter(line -> !line.isEmpty())
                .toList());
    if (lines.isEmpty()) {
      return new Imported.Unreadable("文件里没有文字");
    }
    DocumentData document = document(lines);
    String title = looksLikeTitle(lines.getFirst()) ? lines.removeFirst() : "";
    return new Imported.Text(
        title,
        CleanHtml.ofText(String.join("\n", lines)),
        Source.none(),
        document,
        decoded.encoding());
  }

  /** Takes a document number out of the first lines, where it stands alone. */
  private static DocumentData document(List<String> lines) {
    for (int i = 0; i < Math.min(lines.size(), 3); i++) {
      Matcher number = NUMBER.matcher(lines.get(i));
      if (number.matches() && lines.size() > 1) {
        return new DocumentData(lines.remove(i), null, null);
      }
    }
    return DocumentData.none();
  }

  private static boolean looksLikeTitle(String line) {
    return line.length() <= LONGEST_TITLE && !ends(line) && tag(line).equals("p");
  }

  /** The element for a line: {@code h2}, {@code h3} or {@code p}. */
  static String tag(String line) {
    if (line.length() > LONGEST_HEADING || ends(line)) {
      return "p";
    }
    if (FIRST.matcher(line).matches()) {
      return "h2";
    }
    return SECOND.matcher(line).matches() ? "h3" : "p";
  }

  private static boolean ends(String line) {
    return "。；！？：，、".indexOf(line.charAt(line.length() - 1)) >= 0;
  }
}
