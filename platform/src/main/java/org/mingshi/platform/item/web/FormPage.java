package org.mingshi.platform.item.web;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.item.Attachment;
import org.mingshi.platform.item.Revision;
import org.mingshi.platform.item.Writers;
import org.mingshi.platform.organization.Unit;
import org.mingshi.platform.regulation.FlagRule;
import org.mingshi.platform.regulation.ItemClass;
import org.mingshi.platform.regulation.Obstacle;

/**
 * Everything the form shows.
 *
 * @param action where the form is sent
 * @param basedOn the number of the revision under the fields, 0 for a new item
 * @param note something good to say, "" for nothing: which file was read
 * @param warning what saving will do, "" for nothing: void approvals
 * @param theirs the text of somebody who was faster, null otherwise
 */
public record FormPage(
    String heading,
    String action,
    int basedOn,
    TextForm form,
    List<Writers.Choice> columns,
    List<ItemClass> classes,
    List<FlagRule> flags,
    List<Unit> units,
    List<Attachment> files,
    List<FieldProblem> problems,
    List<Obstacle> obstacles,
    String note,
    String warning,
    @Nullable Revision theirs) {

  /** The words at a field, "" when it is in order. */
  public String problem(String field) {
    return problems.stream()
        .filter(it -> it.field().equals(field))
        .map(FieldProblem::words)
        .findFirst()
        .orElse("");
  }

  /** All words at a field, where several may be wrong at once. */
  public String problems(String field) {
    return problems.stream()
        .filter(it -> it.field().equals(field))
        .map(FieldProblem::words)
        .collect(Collectors.joining("；"));
  }

  /** The endings that the file field of attachments offers. */
  public String accept() {
    return Attachment.ACCEPTED;
  }

  /** Whether the pages of several sites or units are to be told apart. */
  public boolean severalSites() {
    return columns.stream().map(it -> it.site().id()).distinct().count() > 1;
  }
}
