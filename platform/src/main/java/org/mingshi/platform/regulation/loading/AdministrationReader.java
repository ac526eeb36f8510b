package org.mingshi.platform.regulation.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.mingshi.platform.regulation.AdministrationRules;
import org.mingshi.platform.regulation.AdministrationRules.ColumnGrounds;
import org.mingshi.platform.regulation.AdministrationRules.ColumnTemplate;
import org.mingshi.platform.regulation.AdministrationRules.Duties;
import org.mingshi.platform.regulation.AdministrationRules.Duty;
import org.mingshi.platform.regulation.AdministrationRules.FilledBy;
import org.mingshi.platform.regulation.AdministrationRules.Ground;
import org.mingshi.platform.regulation.AdministrationRules.Sheet;
import org.mingshi.platform.regulation.AdministrationRules.SheetField;
import org.mingshi.platform.regulation.AdministrationRules.SiteOwners;
import org.mingshi.platform.regulation.AdministrationRules.TemplateColumn;
import org.mingshi.platform.regulation.FactName;
import org.mingshi.platform.regulation.RoleRule;

/** Reads {@code administration}: what a pack asks of those who arrange sites, columns and units. */
final class AdministrationReader {
  private final PackContext pack;

  AdministrationReader(PackContext pack) {
    this.pack = pack;
  }

  AdministrationRules read(Entry entry) {
    Map<String, SiteOwners> owners = new LinkedHashMap<>();
    entry
        .members("site-owners", "kind of site")
        .forEach((kind, it) -> {
          mustBeOneOf(it, kind, FactName.SITE_KIND);
          owners.put(kind, siteOwners(it));
        });
    AdministrationRules rules =
        new AdministrationRules(
            owners,
            part(entry, "column-grounds", this::grounds),
            part(entry, "sheet", this::sheet),
            part(entry, "duties", this::duties),
            part(entry, "column-template", this::template));
    if (entry.names().isEmpty()) {
      entry.wrong(entry.node(), "'administration' is empty; leave it out");
    }
    entry.done();
    return rules;
  }

  private static <T> Optional<T> part(Entry owner, String key, Function<Entry, T> reader) {
    return owner
        .find(key)
        .map(node -> {
          Entry entry = owner.inner(node, "'" + key + "' of 'administration'");
          T read = reader.apply(entry);
          entry.done();
          return read;
        });
  }

  private SiteOwners siteOwners(Entry entry) {
    SiteOwners owners =
        new SiteOwners(
            kinds(entry),
            entry.optionalText("name-ends"),
            entry.flag("fixed", false),
            pack.basis(entry));
    entry.done();
    return owners;
  }

  private ColumnGrounds grounds(Entry entry) {
    List<Ground> grounds =
        some(entry, "grounds", "ground").entrySet().stream()
            .map(it -> {
              Ground ground =
                  new Ground(
                      it.getKey(),
                      it.getValue().text("name"),
                      it.getValue().flag("needs-year", false));
              it.getValue().done();
              return ground;
            })
            .toList();
    List<String> sites = entry.texts("sites");
    sites.forEach(kind -> mustBeOneOf(entry, kind, FactName.SITE_KIND));
    return new ColumnGrounds(sites, grounds, pack.basis(entry));
  }

  private Sheet sheet(Entry entry) {
    List<SheetField> fields =
        some(entry, "fields", "field of the sheet").entrySet().stream()
            .map(it -> field(it.getKey(), it.getValue()))
            .toList();
    return new Sheet(kinds(entry), fields, pack.basis(entry));
  }

  private SheetField field(String id, Entry entry) {
    FilledBy filledBy = entry.requiredChoice("filled-by", FilledBy.class).orElse(FilledBy.TEXT);
    List<String> roles = pack.roles(entry, "roles").stream().map(RoleRule::id).toList();
    if ((filledBy == FilledBy.POST) == roles.isEmpty()) {
      entry.wrong(entry.node(), "a field filled by 'post' names its 'roles', and no other does");
    }
    SheetField field = new SheetField(id, entry.text("name"), filledBy, roles);
    entry.done();
    return field;
  }

  private Duties duties(Entry entry) {
    List<Duty> duties =
        some(entry, "list", "duty").entrySet().stream()
            .map(it -> {
              Duty duty = new Duty(it.getKey(), it.getValue().text("name"));
              it.getValue().done();
              return duty;
            })
            .toList();
    return new Duties(duties, pack.basis(entry));
  }

  private ColumnTemplate template(Entry entry) {
    return new ColumnTemplate(columns(entry), pack.basis(entry));
  }

  private List<TemplateColumn> columns(Entry owner) {
    List<TemplateColumn> columns = new ArrayList<>();
    owner
        .members("columns", "column")
        .forEach((code, entry) -> {
          String level = entry.optionalText("level").orElse("ordinary");
          if (!FactName.COLUMN_LEVEL.allowed().contains(level)) {
            entry.wrongAt("level", "a column's level is one of " + FactName.COLUMN_LEVEL.allowed());
          }
          columns.add(
              new TemplateColumn(
                  code, entry.text("name"), entry.text("kind"), level, columns(entry)));
          entry.done();
        });
    return columns;
  }

  private static Map<String, Entry> some(Entry owner, String key, String kind) {
    Map<String, Entry> members = owner.members(key, kind);
    if (members.isEmpty()) {
      owner.wrong(owner.node(), "'" + key + "' must have at least one entry");
    }
    return members;
  }

  private static List<String> kinds(Entry entry) {
    List<String> kinds = entry.texts("kinds");
    if (kinds.isEmpty()) {
      entry.wrong(entry.node(), "'kinds' must name at least one kind of unit");
    }
    kinds.forEach(kind -> mustBeOneOf(entry, kind, FactName.UNIT_KIND));
    return kinds;
  }

  private static void mustBeOneOf(Entry entry, String word, FactName fact) {
    if (!fact.allowed().contains(word)) {
      entry.wrong(entry.node(), "'" + word + "' is none of " + fact.allowed());
    }
  }
}
