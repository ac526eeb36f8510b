package org.mingshi.platform.site;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.regulation.AdministrationRules.ColumnTemplate;
import org.mingshi.platform.regulation.AdministrationRules.TemplateColumn;
import org.mingshi.platform.shell.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives a site the columns that a regulation lists (yunzhou-2023 3). They have no unit yet and take
 * no items; a column that is already there stays as it is.
 */
@Component
public class ApplyingTemplate {

  private static final int STEP = 10;

  private final SiteRegister register;
  private final AddingColumn addingColumn;

  ApplyingTemplate(SiteRegister register, AddingColumn addingColumn) {
    this.register = register;
    this.addingColumn = addingColumn;
  }

  /**
   * Adds what is missing, and says how many columns that was.
   *
   * @throws SiteException when no regulation of the site has such a list
   */
  @Transactional
  public int apply(Site site, Actor by) {
    ColumnTemplate template =
        register
            .template(site)
            .orElseThrow(() -> new SiteException("site", "TEMPLATE_MISSING", "适用的制度没有规定默认栏目"));
    Map<String, ColumnId> known = new HashMap<>();
    int last = 0;
    for (Column column : register.columns(site)) {
      known.put(column.code().value(), column.id());
      last = Math.max(last, column.position());
    }
    return add(site, template.columns(), null, last, known, by);
  }

  private int add(
      Site site,
      List<TemplateColumn> columns,
      @Nullable ColumnId above,
      int after,
      Map<String, ColumnId> known,
      Actor by) {
    int added = 0;
    int position = after;
    for (TemplateColumn it : columns) {
      position += STEP;
      ColumnId id = known.get(it.code());
      if (id == null) {
        id = add(site, it, above, position, by);
        known.put(it.code(), id);
        added++;
      }
      added += add(site, it.columns(), id, position, known, by);
    }
    return added;
  }

  private ColumnId add(
      Site site, TemplateColumn it, @Nullable ColumnId above, int position, Actor by) {
    return addingColumn
        .add(
            new AddColumn(
                site.id(),
                above,
                null,
                Ground.NONE,
                new PathCode(it.code()),
                it.name(),
                ColumnKind.ofKey(it.kind()),
                ColumnLevel.ofKey(it.level()),
                it.name(),
                List.of(it.name()),
                position,
                by))
        .id();
  }
}
