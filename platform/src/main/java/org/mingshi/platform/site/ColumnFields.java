package org.mingshi.platform.site;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.shell.Form;
import org.mingshi.platform.shell.Option;
import org.mingshi.platform.shell.Problem;

/** What a form or a row of a spreadsheet says of a column, held against what a column must be. */
public record ColumnFields(Form form) {

  private static final int LONGEST = 60;

  /** What is wrong; all of it at once. */
  public List<Problem> problems() {
    List<Problem> problems = new ArrayList<>();
    if (form.value("name").isEmpty() || form.value("name").length() > LONGEST) {
      problems.add(Problem.of("name", "COLUMN_NAME_UNFIT", "请填写栏目名称，最多 60 个字"));
    }
    if (kind(form.value("kind")).isEmpty()) {
      problems.add(Problem.of("kind", "COLUMN_KIND_MISSING", "请选择栏目类型"));
    }
    if (level(form.value("level")).isEmpty()) {
      problems.add(Problem.of("level", "COLUMN_LEVEL_MISSING", "请选择栏目级别；级别决定审核环节"));
    }
    number("position", 0, 1_000_000).ifPresent(problems::add);
    number("update-days", 0, 3650).ifPresent(problems::add);
    number("ground-year", 1990, 2200).ifPresent(problems::add);
    if (form.value("update-words").length() > LONGEST) {
      problems.add(Problem.of("update-words", "TOO_LONG", "最多 60 个字"));
    }
    return problems;
  }

  public ColumnKind kind() {
    return kind(form.value("kind")).orElseThrow();
  }

  public ColumnLevel level() {
    return level(form.value("level")).orElseThrow();
  }

  /** The description; the name where none was given. */
  public String description() {
    return form.value("description").isEmpty() ? form.value("name") : form.value("description");
  }

  /** The keywords, separated by any comma or space. */
  public List<String> keywords() {
    return Arrays.stream(form.value("keywords").split("[\\s,，、;；]+"))
        .filter(it -> !it.isEmpty())
        .limit(20)
        .toList();
  }

  public int position() {
    return whole("position");
  }

  public UpdateRule update() {
    return new UpdateRule(form.value("update-words"), whole("update-days"));
  }

  public Ground ground() {
    return new Ground(form.value("ground"), whole("ground-year"), form.value("ground-words"));
  }

  /** The kinds of column as choices. */
  public static List<Option> kinds() {
    return Arrays.stream(ColumnKind.values()).map(it -> new Option(it.key(), it.label())).toList();
  }

  /** The levels of column as choices. */
  public static List<Option> levels() {
    return Arrays.stream(ColumnLevel.values()).map(it -> new Option(it.key(), it.label())).toList();
  }

  private static Optional<ColumnKind> kind(String text) {
    return Arrays.stream(ColumnKind.values())
        .filter(it -> it.key().equals(text) || it.label().equals(text))
        .findFirst();
  }

  private static Optional<ColumnLevel> level(String text) {
    return Arrays.stream(ColumnLevel.values())
        .filter(it -> it.key().equals(text) || it.label().equals(text))
        .findFirst();
  }

  private int whole(String field) {
    return form.value(field).isEmpty() ? 0 : Integer.parseInt(form.value(field));
  }

  private Optional<Problem> number(String field, int least, int most) {
    String text = form.value(field);
    boolean fits =
        text.isEmpty()
            || (text.matches("[0-9]{1,7}")
                && Integer.parseInt(text) >= least
                && Integer.parseInt(text) <= most);
    return fits
        ? Optional.empty()
        : Optional.of(
            Problem.of(field, "NUMBER_UNFIT", "请填写 " + least + " 至 " + most + " 之间的整数，或留空"));
  }
}
