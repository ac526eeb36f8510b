package org.mingshi.front;

import java.util.Locale;
import java.util.Set;
import org.mingshi.exchange.TreePath;

/**
 * The files that offices publish with their items, {@code bishan-jw/files/1024/检查表.docx}: made by
 * many hands, so a browser shows only the kinds that are harmless and saves all others.
 */
final class Published {

  private static final Set<String> SHOWN = Set.of("pdf", "jpg", "jpeg", "png");

  private Published() {}

  static boolean isFile(TreePath path) {
    String[] segments = path.value().split("/", -1);
    return segments.length == 4 && segments[1].equals("files");
  }

  static String disposition(TreePath path) {
    String name = path.value();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    return SHOWN.contains(ending) ? "inline" : "attachment";
  }
}
