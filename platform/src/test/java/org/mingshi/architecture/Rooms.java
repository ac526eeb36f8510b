package org.mingshi.architecture;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.DependencyDepth;

/** The one order of the rooms: a room uses only rooms before it. */
final class Rooms {

  /** The order; a new room is put in here, at its place in {@code docs/architecture.md}. */
  static final List<String> IN_ORDER =
      List.of(
          "database",
          "shell",
          "ledger",
          "calendar",
          "regulation",
          "organization",
          "identity",
          "access",
          "site",
          "task",
          "deadline",
          "item",
          "review",
          "publishing",
          "search",
          "disclosure",
          "request",
          "interaction",
          "opinion",
          "service",
          "newmedia",
          "patrol",
          "assessment",
          "archive",
          "launch");

  private Rooms() {}

  /** Returns the names of the rooms that this room uses directly. */
  static Set<String> usedBy(ApplicationModule room, ApplicationModules house) {
    return room.getDependencies(house, DependencyDepth.IMMEDIATE)
        .uniqueModules()
        .map(Rooms::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /**
   * Returns each use of a later room, or of a room that has no place in the order, as a sentence.
   */
  static List<String> violations(ApplicationModules house, List<String> order) {
    return house.stream()
        .flatMap(room ->
            usedBy(room, house).stream()
                .filter(used -> !isBefore(used, name(room), order))
                .map(used ->
                    "%s uses %s, which does not stand before it".formatted(name(room), used)))
        .sorted()
        .toList();
  }

  static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }

  private static boolean isBefore(String used, String user, List<String> order) {
    return order.contains(used)
        && order.contains(user)
        && order.indexOf(used) < order.indexOf(user);
  }
}
