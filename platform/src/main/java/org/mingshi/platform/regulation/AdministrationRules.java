package org.mingshi.platform.regulation;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What one pack asks of those who arrange sites, columns and units: who may run which site, on what
 * ground a column is assigned, what a unit keeps written down, which duties must be covered.
 *
 * @param siteOwners by kind of site
 * @param columnGrounds what a column may be assigned on; empty: no ground is asked for
 * @param sheet what each unit keeps written down about its own work
 * @param duties what the units of the authority must cover among them
 * @param columnTemplate the columns a new portal begins with
 */
public record AdministrationRules(
    Map<String, SiteOwners> siteOwners,
    Optional<ColumnGrounds> columnGrounds,
    Optional<Sheet> sheet,
    Optional<Duties> duties,
    Optional<ColumnTemplate> columnTemplate) {

  /** Takes a copy. */
  public AdministrationRules {
    siteOwners = Map.copyOf(siteOwners);
  }

  /** A pack that asks nothing of the kind. */
  public static AdministrationRules none() {
    return new AdministrationRules(
        Map.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * Who runs sites of one kind.
   *
   * @param kinds of unit, such as {@code government-office}
   * @param nameEnds for an internal office: how its name ends, such as 办公室; empty: any name
   * @param fixed whether nobody else may; otherwise another one needs a recorded reason
   */
  public record SiteOwners(
      List<String> kinds, Optional<String> nameEnds, boolean fixed, List<Basis> basis) {
    /** Takes copies. */
    public SiteOwners {
      kinds = List.copyOf(kinds);
      basis = List.copyOf(basis);
    }

    /** Whether such a unit is the usual owner. */
    public boolean isUsual(String kind, String name) {
      return kinds.contains(kind)
          && (!kind.equals("internal-office")
              || nameEnds.isEmpty()
              || name.endsWith(nameEnds.get()));
    }
  }

  /**
   * The grounds on which a column is assigned to a unit.
   *
   * @param sites kinds of site whose columns need one; empty: all
   */
  public record ColumnGrounds(List<String> sites, List<Ground> grounds, List<Basis> basis) {
    /** Takes copies. */
    public ColumnGrounds {
      sites = List.copyOf(sites);
      grounds = List.copyOf(grounds);
      basis = List.copyOf(basis);
    }

    /** Whether columns of sites of this kind need a ground. */
    public boolean appliesTo(String siteKind) {
      return sites.isEmpty() || sites.contains(siteKind);
    }
  }

  /**
   * One ground of several.
   *
   * @param name such as 公开工作要点任务
   * @param needsYear whether the year of the task must be named
   */
  public record Ground(String id, String name, boolean needsYear) {}

  /**
   * What a unit keeps written down.
   *
   * @param kinds of units that keep one
   */
  public record Sheet(List<String> kinds, List<SheetField> fields, List<Basis> basis) {
    /** Takes copies. */
    public Sheet {
      kinds = List.copyOf(kinds);
      fields = List.copyOf(fields);
      basis = List.copyOf(basis);
    }
  }

  /**
   * One line of it.
   *
   * @param roles for {@link FilledBy#POST}: whoever holds one of these in the unit
   */
  public record SheetField(String id, String name, FilledBy filledBy, List<String> roles) {
    /** Takes a copy. */
    public SheetField {
      roles = List.copyOf(roles);
    }
  }

  /** How a line is filled. */
  public enum FilledBy {
    /** By itself: who holds the post today. */
    POST,
    /** With a person of the unit's authority. */
    PERSON,
    /** With words. */
    TEXT,
    /** With a file and its date. */
    FILE
  }

  /**
   * What the units must cover among them; each duty needs at least one unit.
   *
   * @param duties in order
   */
  public record Duties(List<Duty> duties, List<Basis> basis) {
    /** Takes copies. */
    public Duties {
      duties = List.copyOf(duties);
      basis = List.copyOf(basis);
    }
  }

  /** One duty, such as {@code secrecy-review}, 保密审查. */
  public record Duty(String id, String name) {}

  /** The columns a new portal begins with; they have no unit yet, and so take no items. */
  public record ColumnTemplate(List<TemplateColumn> columns, List<Basis> basis) {
    /** Takes copies. */
    public ColumnTemplate {
      columns = List.copyOf(columns);
      basis = List.copyOf(basis);
    }
  }

  /**
   * One column of it, with those below.
   *
   * @param kind in the words of the site register, such as {@code work-news}
   */
  public record TemplateColumn(
      String code, String name, String kind, String level, List<TemplateColumn> columns) {
    /** Takes a copy. */
    public TemplateColumn {
      columns = List.copyOf(columns);
    }
  }
}
