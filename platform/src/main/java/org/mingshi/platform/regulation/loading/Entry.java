package org.mingshi.platform.regulation.loading;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * One mapping while it is read. Each key must be asked for once; {@link #done()} reports those that
 * nobody asked for. A fault is reported and reading goes on with a stand-in, so that one pass finds
 * everything.
 */
final class Entry {
  private static final Pattern KEBAB = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

  private final Problems problems;
  private final Node node;
  private final String what;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Map<String, Node> keys = new LinkedHashMap<>();
  private final Set<String> asked = new LinkedHashSet<>();
  private Optional<String> clause;

  private final boolean keyedByClause;

  /** Reads a node that must be a mapping; anything else is reported and counts as empty. */
  Entry(Problems problems, Node node, String what, Optional<String> clause) {
    this(problems, node, what, clause, false);
  }

  private Entry(
      Problems problems, Node node, String what, Optional<String> clause, boolean keyedByClause) {
    this.keyedByClause = keyedByClause;
    this.problems = problems;
    this.node = node;
    this.what = what;
    this.clause = clause;
    if (node instanceof MappingNode mapping) {
      mapping.getValue().forEach(this::take);
    } else {
      wrong(node, what + " must be a mapping of keys");
    }
  }

  private void take(NodeTuple tuple) {
    if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
      wrong(tuple.getKeyNode(), "a key of " + what + " must be plain text");
    } else if (values.putIfAbsent(key.getValue(), tuple.getValueNode()) != null) {
      problems.add(
          key,
          keyedByClause ? Optional.of(key.getValue()) : clause,
          "'" + key.getValue() + "' stands twice in " + what);
    } else {
      keys.put(key.getValue(), key);
    }
  }

  void standsOn(Optional<String> no) {
    if (no.isPresent()) {
      clause = no;
    }
  }

  Optional<String> clause() {
    return clause;
  }

  Node node() {
    return node;
  }

  Set<String> names() {
    return values.keySet();
  }

  /** The place of a key, for problems about the key itself. */
  Node keyNode(String key) {
    return keys.getOrDefault(key, node);
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  Optional<Node> find(String key) {
    asked.add(key);
    return Optional.ofNullable(values.get(key));
  }

  void wrong(Node at, String sentence) {
    problems.add(at, clause, sentence);
  }

  void wrongAt(String key, String sentence) {
    wrong(values.getOrDefault(key, node), sentence);
  }

  private @Nullable Node require(String key) {
    Node value = find(key).orElse(null);
    if (value == null && node instanceof MappingNode) {
      wrong(node, what + " needs '" + key + "'");
    }
    return value;
  }

  String text(String key) {
    Node value = require(key);
    return value == null ? "?" : textOf(value, "'" + key + "' of " + what).orElse("?");
  }

  Optional<String> optionalText(String key) {
    return find(key).flatMap(value -> textOf(value, "'" + key + "' of " + what));
  }

  /** Text as such: a number or a truth value must be quoted to be text. */
  Optional<String> textOf(Node value, String name) {
    if (value instanceof ScalarNode scalar
        && scalar.getTag().equals(Tag.STR)
        && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue());
    }
    wrong(value, name + " must be text, quoted where it looks like a number, a date or yes and no");
    return Optional.empty();
  }

  boolean flag(String key, boolean otherwise) {
    return find(key).flatMap(value -> flagOf(value, "'" + key + "' of " + what)).orElse(otherwise);
  }

  Optional<Boolean> flagOf(Node value, String name) {
    if (value instanceof ScalarNode scalar
        && scalar.isPlain()
        && (scalar.getValue().equals("true") || scalar.getValue().equals("false"))) {
      return Optional.of(scalar.getValue().equals("true"));
    }
    wrong(value, name + " must be true or false");
    return Optional.empty();
  }

  LocalDate date(String key) {
    Node value = require(key);
    if (value instanceof ScalarNode scalar) {
      try {
        return LocalDate.parse(scalar.getValue());
      } catch (DateTimeParseException e) {
        wrong(
            value,
            "'"
                + key
                + "' of "
                + what
                + " must be a day like 2021-07-08, not '"
                + scalar.getValue()
                + "'");
      }
    } else if (value != null) {
      wrong(value, "'" + key + "' of " + what + " must be a day like 2021-07-08");
    }
    return LocalDate.EPOCH;
  }

  int wholeNumber(String key, int least, int most) {
    Node value = require(key);
    if (value == null) {
      return least;
    }
    if (value instanceof ScalarNode scalar
        && scalar.isPlain()
        && scalar.getValue().matches("[0-9]{1,6}")) {
      int number = Integer.parseInt(scalar.getValue());
      if (number >= least && number <= most) {
        return number;
      }
    }
    wrong(
        value,
        "'" + key + "' of " + what + " must be a whole number from " + least + " to " + most);
    return least;
  }

  <E extends Enum<E>> E choice(String key, Class<E> type, E otherwise) {
    return optionalChoice(key, type).orElse(otherwise);
  }

  <E extends Enum<E>> Optional<E> requiredChoice(String key, Class<E> type) {
    require(key);
    return optionalChoice(key, type);
  }

  <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
    Optional<String> name = optionalText(key);
    if (name.isEmpty()) {
      return Optional.empty();
    }
    for (E constant : type.getEnumConstants()) {
      if (written(constant).equals(name.get())) {
        return Optional.of(constant);
      }
    }
    List<String> known = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      known.add(written(constant));
    }
    wrongAt(key, "unknown " + key + " '" + name.get() + "'; known are " + String.join(", ", known));
    return Optional.empty();
  }

  /** How a pack writes a constant: {@code SECRECY_REVIEW} as {@code secrecy-review}. */
  static String written(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  List<Node> list(String key) {
    return find(key).map(value -> listOf(value, "'" + key + "' of " + what)).orElse(List.of());
  }

  List<Node> listOf(Node value, String name) {
    if (value instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    wrong(value, name + " must be a list");
    return List.of();
  }

  /** A list of distinct texts. */
  List<String> texts(String key) {
    Set<String> texts = new LinkedHashSet<>();
    for (Node value : list(key)) {
      Optional<String> text = textOf(value, "each of '" + key + "' of " + what);
      if (text.isPresent() && !texts.add(text.get())) {
        wrong(value, "'" + text.get() + "' stands twice in '" + key + "' of " + what);
      }
    }
    return List.copyOf(texts);
  }

  Entry inner(Node value, String name) {
    return new Entry(problems, value, name, clause);
  }

  /** The members of a section: each key is an id in kebab-case and each value a mapping. */
  Map<String, Entry> members(String key, String kind) {
    return members(key, kind, false);
  }

  /** The clauses: each key is the number of a clause, which problems then name. */
  Map<String, Entry> clauses() {
    return members("clauses", "clause", true);
  }

  private Map<String, Entry> members(String key, String kind, boolean keyedByClause) {
    Map<String, Entry> members = new LinkedHashMap<>();
    find(key)
        .ifPresent(value -> {
          Entry section = new Entry(problems, value, "'" + key + "'", clause, keyedByClause);
          section.values.forEach((id, member) ->
              members.put(
                  id,
                  new Entry(
                      problems,
                      member,
                      kind + " '" + id + "'",
                      keyedByClause ? Optional.of(id) : clause)));
        });
    return members;
  }

  void mustBeKebab(String id, Node at) {
    if (id.length() > 60 || !KEBAB.matcher(id).matches()) {
      wrong(at, "'" + id + "' must be written in kebab-case, at most 60 characters");
    }
  }

  /** Reports the keys that were never asked for. */
  void done() {
    for (String key : values.keySet()) {
      if (!asked.contains(key)) {
        wrong(
            keyNode(key),
            "unknown key '" + key + "' in " + what + "; known are " + String.join(", ", asked));
      }
    }
  }
}
