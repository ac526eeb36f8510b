package org.mingshi.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.modulith.core.ApplicationModules;

/**
 * Draws which room uses which as a matrix in SVG; rows use columns, so marks stay left of the
 * diagonal.
 */
final class ArchitecturePicture {

  private static final int CELL = 26;
  private static final int LABEL = 130;
  private static final int HEAD = 110;

  private ArchitecturePicture() {}

  static String of(ApplicationModules house) {
    Map<String, Set<String>> uses = new TreeMap<>();
    house.stream().forEach(room -> uses.put(Rooms.name(room), Rooms.usedBy(room, house)));
    List<String> rooms = Rooms.IN_ORDER.stream().filter(uses::containsKey).toList();
    int side = rooms.size() * CELL;
    StringBuilder svg = new StringBuilder();
    svg.append(
        """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="13">
        <title>Which room uses which</title>
        <rect width="100%%" height="100%%" fill="#fff"/>
        """
            .formatted(LABEL + side + 40, HEAD + side + 10));
    for (int row = 0; row < rooms.size(); row++) {
      appendRow(svg, rooms, row, uses.getOrDefault(rooms.get(row), Set.of()));
    }
    return svg.append("</svg>\n").toString();
  }

  private static void appendRow(StringBuilder svg, List<String> rooms, int row, Set<String> used) {
    int y = HEAD + row * CELL;
    int x = LABEL + row * CELL;
    svg.append(
        """
        <text x="%d" y="%d" text-anchor="end">%s</text>
        <text transform="translate(%d %d) rotate(-60)">%s</text>
        <rect x="%d" y="%d" width="%d" height="%d" fill="#e9ecf1"/>
        """
            .formatted(
                LABEL - 8,
                y + 18,
                rooms.get(row),
                x + 16,
                HEAD - 8,
                rooms.get(row),
                x,
                y,
                CELL,
                CELL));
    for (int column = 0; column < rooms.size(); column++) {
      boolean marked = used.contains(rooms.get(column));
      svg.append(
          String.format(
              Locale.ROOT,
              "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" stroke=\"#d5dae1\"/>%n",
              LABEL + column * CELL,
              y,
              CELL,
              CELL,
              marked ? "#1f3a5f" : "none"));
    }
  }
}
