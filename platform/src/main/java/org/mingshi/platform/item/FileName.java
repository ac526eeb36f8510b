package org.mingshi.platform.item;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import org.mingshi.exchange.TreePath;

/**
 * Makes the name of a file fit to stand in a public address on every file system, and keeps it
 * readable:
 *
 * <pre>{@code
 * FileName.cleaned("C:\\稿件\\开学 检查表？.DOCX")   // 开学 检查表？.docx
 * FileName.cleaned("../../etc/a<b>\u202Efdp.pdf")      // a_b_fdp.pdf
 * }</pre>
 */
final class FileName {

  private static final int LONGEST_STEM = 160;
  private static final String NAMELESS = "附件";

  private FileName() {}

  /** The cleaned name; its ending is that of the name given, in lower case. */
  static String cleaned(String given) {
    String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
    int dot = last.lastIndexOf('.');
    String ending = FileKind.ending(last);
    String stem = stem(dot < 0 ? last : last.substring(0, dot));
    String name = join(stem, ending);
    return TreePath.find(name).isPresent() ? name : join(shortened("_" + stem).strip(), ending);
  }

  /** The name itself, or with a number where it is taken: {@code 检查表（2）.docx}. */
  static String free(String name, Set<String> taken) {
    int dot = name.lastIndexOf('.');
    String stem = dot < 0 ? name : name.substring(0, dot);
    String free = name;
    for (int n = 2; taken.contains(free.toLowerCase(Locale.ROOT)); n++) {
      free = join(stem + "（" + n + "）", FileKind.ending(name));
    }
    return free;
  }

  private static String join(String stem, String ending) {
    return ending.isEmpty() ? stem : stem + "." + ending;
  }

  private static String stem(String given) {
    StringBuilder kept = new StringBuilder();
    Characters.visible(Normalizer.normalize(given, Normalizer.Form.NFC))
        .codePoints()
        .forEach(c -> keep(kept, c));
    String stem = Characters.collapsed(kept.toString()).strip();
    while (stem.startsWith(".") || stem.startsWith(" ")) {
      stem = stem.substring(1);
    }
    stem = shortened(stem).strip();
    return stem.isEmpty() ? NAMELESS : stem;
  }

  private static void keep(StringBuilder kept, int c) {
    if (Character.isSpaceChar(c) || Character.isWhitespace(c)) {
      kept.append(' ');
    } else if (TreePath.find("a" + Character.toString(c) + "a").isPresent()) {
      kept.appendCodePoint(c);
    } else {
      kept.append('_');
    }
  }

  private static String shortened(String stem) {
    String shorter = stem;
    while (shorter.getBytes(StandardCharsets.UTF_8).length > LONGEST_STEM) {
      shorter = shorter.substring(0, shorter.offsetByCodePoints(shorter.length(), -1));
    }
    return shorter;
  }
}
