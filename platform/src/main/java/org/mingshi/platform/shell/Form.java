package org.mingshi.platform.shell;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A form as a page shows it: what stands in its fields and what is wrong with them. A refused form
 * comes back with everything that was typed.
 *
 * <p>Example: {@code Form.of(Map.of("name", unit.name()))}, then {@code form.with(problem)}.
 */
public record Form(Map<String, List<String>> values, List<Problem> problems) {

  public Form {
    values = Map.copyOf(values);
    problems = List.copyOf(problems);
  }

  /** Nothing typed yet. */
  public static Form empty() {
    return new Form(Map.of(), List.of());
  }

  /** These fields, each with one value. */
  public static Form of(Map<String, String> fields) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    fields.forEach((name, value) -> values.put(name, List.of(value)));
    return new Form(values, List.of());
  }

  /** What came with a request; spaces around a text are nobody's intention. */
  public static Form typed(Map<String, ? extends List<String>> parameters) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    parameters.forEach(
        (name, given) -> values.put(name, given.stream().map(String::strip).toList()));
    return new Form(values, List.of());
  }

  /** The same with one more problem. */
  public Form with(Problem problem) {
    List<Problem> more = new ArrayList<>(problems);
    more.add(problem);
    return new Form(values, more);
  }

  /** The same with another value. */
  public Form with(String name, String value) {
    Map<String, List<String>> more = new LinkedHashMap<>(values);
    more.put(name, List.of(value));
    return new Form(more, problems);
  }

  /** The first value of the field; empty where nothing was given. */
  public String value(String name) {
    List<String> given = values.getOrDefault(name, List.of());
    return given.isEmpty() ? "" : given.getFirst();
  }

  /** All values of a field that may have several. */
  public List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream().filter(it -> !it.isEmpty()).toList();
  }

  /** Whether the field has this value among others. */
  public boolean has(String name, String value) {
    return values.getOrDefault(name, List.of()).contains(value);
  }

  public Optional<Problem> problemOf(String name) {
    return problems.stream().filter(it -> it.field().equals(name)).findFirst();
  }

  public boolean isWrong() {
    return !problems.isEmpty();
  }
}
