package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.Checklist;
import org.mingshi.platform.regulation.Clause;
import org.mingshi.platform.regulation.ClauseRef;
import org.mingshi.platform.regulation.DeclaredObstacle;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.regulation.ObstacleCode;
import org.mingshi.platform.regulation.PackVersion;
import org.mingshi.platform.regulation.RoleKind;
import org.mingshi.platform.regulation.RoleRule;
import org.mingshi.platform.regulation.Scope;
import org.yaml.snakeyaml.nodes.Node;

/** What has been read of a pack so far: everything that later sections may refer to. */
final class PackContext {
  final PackVersion version;
  final String title;
  final Map<String, Clause> clauses = new LinkedHashMap<>();
  final Map<String, RoleRule> roles = new LinkedHashMap<>();
  final Map<String, ItemClass> classes = new LinkedHashMap<>();
  final Map<String, FlagRule> flags = new LinkedHashMap<>();
  final Map<String, DeclaredObstacle> obstacles = new LinkedHashMap<>();
  final Map<String, Checklist> checklists = new LinkedHashMap<>();

  PackContext(PackVersion version, String title) {
    this.version = version;
    this.title = title;
  }

  /**
   * The clauses a rule stands on, at least one; from here on problems of the rule name the first.
   */
  List<Basis> basis(Entry entry) {
    List<Basis> basis = optionalBasis(entry);
    if (!entry.has("basis")) {
      entry.wrong(entry.node(), "a rule needs 'basis': the numbers of the clauses it stands on");
    } else if (entry.list("basis").isEmpty()) {
      entry.wrongAt("basis", "'basis' must name at least one clause");
    }
    return basis;
  }

  List<Basis> optionalBasis(Entry entry) {
    List<Basis> basis = new ArrayList<>();
    List<String> numbers = entry.texts("basis");
    entry.standsOn(numbers.stream().filter(clauses::containsKey).findFirst());
    for (String no : numbers) {
      Clause clause = clauses.get(no);
      if (clause == null) {
        entry.wrongAt("basis", "there is no clause '" + no + "' in this pack");
      } else {
        basis.add(clause.basis());
      }
    }
    return basis;
  }

  /** The ids of the roles that are offices. */
  Set<String> offices() {
    return roles.values().stream()
        .filter(role -> role.kind() == RoleKind.OFFICE)
        .map(RoleRule::id)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** Roles of people who must be there: at least one, and each a user of this platform. */
  List<RoleRule> users(Entry entry, String key, String why) {
    List<RoleRule> found = roles(entry, key);
    if (entry.list(key).isEmpty()) {
      entry.wrong(entry.node(), why);
    }
    found.stream()
        .filter(role -> role.heldIn() == Scope.OUTSIDE)
        .forEach(role -> entry.wrongAt(key, "'" + role.id() + "' is no user"));
    return found;
  }

  /** A ground for a rule whose own is broken: reading goes on so that every fault is found. */
  List<Basis> standIn() {
    return List.of(new Basis(new ClauseRef(version.pack(), "?"), title, "?"));
  }

  Optional<RoleRule> role(Entry entry, Node at, String id) {
    RoleRule role = roles.get(id);
    if (role == null) {
      entry.wrong(at, "there is no role '" + id + "' in this pack");
    }
    return Optional.ofNullable(role);
  }

  /** A role named by an optional key. */
  Optional<RoleRule> role(Entry entry, String key) {
    return entry.optionalText(key).flatMap(id -> role(entry, entry.find(key).orElseThrow(), id));
  }

  List<RoleRule> roles(Entry entry, String key) {
    return entry.texts(key).stream()
        .flatMap(id -> role(entry, entry.find(key).orElseThrow(), id).stream())
        .toList();
  }

  /** An obstacle code: the engine's or one that this pack declares. */
  String code(Entry entry, String key, ObstacleCode otherwise) {
    Optional<String> code = entry.optionalText(key);
    if (code.isEmpty()) {
      return otherwise.name();
    }
    if (!obstacles.containsKey(code.get()) && engineCode(code.get()).isEmpty()) {
      entry.wrongAt(
          key, "the engine has no obstacle '" + code.get() + "' and this pack declares none");
    }
    return code.get();
  }

  /** What an obstacle of this code says unless the rule says it better. */
  String words(String code) {
    DeclaredObstacle declared = obstacles.get(code);
    return declared != null
        ? declared.words()
        : engineCode(code).map(ObstacleCode::words).orElse(code);
  }

  static Optional<ObstacleCode> engineCode(String name) {
    for (ObstacleCode code : ObstacleCode.values()) {
      if (code.name().equals(name)) {
        return Optional.of(code);
      }
    }
    return Optional.empty();
  }
}
