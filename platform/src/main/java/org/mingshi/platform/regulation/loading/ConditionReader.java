package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mingshi.platform.regulation.Condition;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.FactType;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.regulation.RoleRule;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Reads {@code when}: facts that must hold together, {@code all}, {@code any} and {@code not}. */
final class ConditionReader {
  private static final String FACTS =
      Stream.of(FactName.values()).map(FactName::key).collect(Collectors.joining(", "));

  private final PackContext pack;

  ConditionReader(PackContext pack) {
    this.pack = pack;
  }

  Condition when(Entry owner) {
    return owner.find("when").map(node -> read(owner, node)).orElse(Condition.ALWAYS);
  }

  private Condition read(Entry owner, Node node) {
    Entry entry = owner.inner(node, "'when'");
    List<Condition> parts = new ArrayList<>();
    for (String key : entry.names()) {
      Node value = entry.find(key).orElseThrow();
      switch (key) {
        case "all" -> parts.add(new Condition.All(several(entry, value, key)));
        case "any" -> parts.add(new Condition.Any(several(entry, value, key)));
        case "not" -> parts.add(new Condition.Not(read(entry, value)));
        default -> fact(entry, key, value).ifPresent(parts::add);
      }
    }
    if (node instanceof MappingNode && entry.names().isEmpty()) {
      entry.wrong(node, "'when' is empty; leave it out where a rule always holds");
    }
    return parts.size() == 1 ? parts.getFirst() : new Condition.All(parts);
  }

  private List<Condition> several(Entry entry, Node value, String key) {
    List<Node> parts = entry.listOf(value, "'" + key + "'");
    if (value instanceof SequenceNode && parts.size() < 2) {
      entry.wrong(value, "'" + key + "' needs at least two parts");
    }
    return parts.stream().map(part -> read(entry, part)).toList();
  }

  private Optional<Condition> fact(Entry entry, String key, Node value) {
    Optional<FactName> known = FactName.byKey(key);
    if (known.isEmpty()) {
      entry.wrong(entry.keyNode(key), "unknown fact '" + key + "'; known are " + FACTS);
      return Optional.empty();
    }
    FactName fact = known.get();
    if (fact.type() == FactType.YES_NO) {
      return entry.flagOf(value, "'" + key + "'").map(yes -> new Condition.Is(fact, yes));
    }
    if (value instanceof MappingNode) {
      return compared(entry, fact, value);
    }
    List<Node> nodes =
        value instanceof ScalarNode ? List.of(value) : entry.listOf(value, "'" + key + "'");
    Set<String> values = new LinkedHashSet<>();
    for (Node one : nodes) {
      entry
          .textOf(one, "a value of '" + key + "'")
          .filter(text -> allowed(entry, fact, one, text))
          .ifPresent(values::add);
    }
    if (value instanceof SequenceNode && nodes.isEmpty()) {
      entry.wrong(value, "'" + key + "' names no value");
    }
    if (values.isEmpty()) {
      return Optional.empty();
    }
    List<String> listed = List.copyOf(values);
    return Optional.of(
        new Condition.OneOf(fact, listed, listed.stream().map(one -> label(fact, one)).toList()));
  }

  private Optional<Condition> compared(Entry owner, FactName fact, Node value) {
    Entry entry = owner.inner(value, "'" + fact.key() + "'");
    if (fact.type() != FactType.ORDERED_CHOICE) {
      entry.wrong(value, "'" + fact.key() + "' has no order: name its values instead");
      return Optional.empty();
    }
    List<Condition> parts = new ArrayList<>();
    bound(entry, fact, "at-least")
        .ifPresent(bound -> parts.add(new Condition.AtLeast(fact, bound)));
    bound(entry, fact, "at-most").ifPresent(bound -> parts.add(new Condition.AtMost(fact, bound)));
    entry.done();
    if (entry.names().isEmpty()) {
      entry.wrong(value, "'" + fact.key() + "' needs at-least or at-most");
    }
    return parts.size() == 1
        ? Optional.of(parts.getFirst())
        : Optional.of(new Condition.All(parts));
  }

  private Optional<String> bound(Entry entry, FactName fact, String key) {
    return entry
        .optionalText(key)
        .filter(text -> allowed(entry, fact, entry.find(key).orElseThrow(), text));
  }

  private boolean allowed(Entry entry, FactName fact, Node at, String value) {
    Set<String> known =
        switch (fact.type()) {
          case CHOICE, ORDERED_CHOICE -> new LinkedHashSet<>(fact.allowed());
          case DECLARED_CLASS -> pack.classes.keySet();
          case DECLARED_FLAGS -> pack.flags.keySet();
          case DECLARED_OFFICES -> pack.offices();
          case YES_NO -> Set.of();
        };
    if (!known.contains(value)) {
      entry.wrong(
          at,
          "'"
              + value
              + "' is no value of "
              + fact.key()
              + "; known are "
              + String.join(", ", known));
    }
    return known.contains(value);
  }

  private String label(FactName fact, String value) {
    return switch (fact.type()) {
      case DECLARED_CLASS ->
          Optional.ofNullable(pack.classes.get(value)).map(ItemClass::name).orElse(value);
      case DECLARED_FLAGS ->
          Optional.ofNullable(pack.flags.get(value)).map(FlagRule::name).orElse(value);
      case DECLARED_OFFICES ->
          Optional.ofNullable(pack.roles.get(value)).map(RoleRule::name).orElse(value);
      case CHOICE, ORDERED_CHOICE, YES_NO -> fact.labelOf(value);
    };
  }
}
