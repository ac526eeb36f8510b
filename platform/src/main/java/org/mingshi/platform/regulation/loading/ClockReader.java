package org.mingshi.platform.regulation.loading;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.mingshi.platform.regulation.Basis;
import org.mingshi.platform.regulation.CadenceRule;
import org.mingshi.platform.regulation.ClockRule;
import org.mingshi.platform.regulation.Period;
import org.mingshi.platform.regulation.Period.Unit;
import org.mingshi.platform.regulation.RetentionRule;
import org.mingshi.platform.regulation.RoleRule;

/**
 * Reads {@code clocks}, {@code cadences} and {@code retention}. A period always says its unit, or
 * that it has no figure.
 */
final class ClockReader {
  private final PackContext pack;

  ClockReader(PackContext pack) {
    this.pack = pack;
  }

  ClockRule clock(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    ClockRule.Role role =
        entry.requiredChoice("role", ClockRule.Role.class).orElse(ClockRule.Role.LIMIT);
    boolean backwards = entry.flag("backwards", false);
    if (backwards != (role == ClockRule.Role.MINIMUM_LEAD)) {
      entry.wrong(entry.node(), "a minimum-lead, and only that, is counted backwards");
    }
    Period within = period(entry, "within");
    boolean rolls = entry.flag("rolls", false);
    if (rolls
        && !(within instanceof Period.Counted(int amount, Unit unit)
            && unit == Unit.CALENDAR_DAYS)) {
      entry.wrongAt("rolls", "only a number of calendar-days can roll to the next working day");
    }
    ClockRule clock =
        new ClockRule(
            id,
            role,
            event(entry, "subject"),
            event(entry, "from"),
            event(entry, "until"),
            within,
            backwards,
            rolls,
            entry.list("pauses").stream()
                .map(node -> pause(entry.inner(node, "a pause of '" + id + "'")))
                .toList(),
            entry.list("restarts").stream()
                .map(node -> restart(entry.inner(node, "a restart of '" + id + "'")))
                .toList(),
            entry
                .find("extension")
                .map(node -> extension(entry.inner(node, "the extension of '" + id + "'"))),
            entry.flag("by-default", false),
            basis);
    if (!(within instanceof Period.Counted)
        && (!clock.pauses().isEmpty()
            || !clock.restarts().isEmpty()
            || clock.extension().isPresent())) {
      entry.wrong(entry.node(), "only a counted period can pause, restart or be extended");
    }
    entry.done();
    return clock;
  }

  CadenceRule cadence(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    CadenceRule cadence =
        new CadenceRule(
            id,
            event(entry, "subject"),
            event(entry, "from"),
            event(entry, "until"),
            period(entry, "every"),
            entry.choice("window", CadenceRule.Window.class, CadenceRule.Window.ROLLING),
            entry.has("times") ? entry.wholeNumber("times", 1, 1000) : 1,
            entry.flag("by-default", false),
            basis);
    if (cadence.every() instanceof Period.YearlyDate) {
      entry.wrongAt("every", "a cadence has a number of units");
    }
    entry.done();
    return cadence;
  }

  RetentionRule retention(String id, Entry entry) {
    List<Basis> basis = pack.basis(entry);
    entry.mustBeKebab(id, entry.node());
    RetentionRule rule =
        new RetentionRule(
            id,
            event(entry, "subject"),
            event(entry, "from"),
            event(entry, "until"),
            period(entry, "keep"),
            basis);
    entry.done();
    return rule;
  }

  private static Period period(Entry owner, String key) {
    if (!owner.has(key)) {
      owner.wrong(owner.node(), "a period is needed: '" + key + "'");
    }
    return owner
        .find(key)
        .map(node -> period(owner.inner(node, "'" + key + "'")))
        .orElse(new Period.NoFigure());
  }

  private static Period period(Entry entry) {
    Period period;
    if (entry.has("no-figure")) {
      if (!entry.flag("no-figure", true)) {
        entry.wrongAt("no-figure", "'no-figure' is true or is left out");
      }
      period = new Period.NoFigure();
    } else if (entry.has("day")) {
      period =
          new Period.YearlyDate(
              day(entry, "day").orElse(MonthDay.of(1, 1)),
              entry.flag("following-year", false),
              entry.has("opens") ? day(entry, "opens") : Optional.empty());
    } else {
      int amount = entry.wholeNumber("amount", 0, 100_000);
      period =
          new Period.Counted(
              amount, entry.requiredChoice("unit", Unit.class).orElse(Unit.WORKING_DAYS));
    }
    entry.done();
    return period;
  }

  private static Optional<MonthDay> day(Entry entry, String key) {
    String text = entry.text(key);
    try {
      return Optional.of(MonthDay.parse("--" + text));
    } catch (DateTimeException e) {
      entry.wrongAt(key, "'" + key + "' must be a day of the year like \"01-31\"");
      return Optional.empty();
    }
  }

  private static String event(Entry entry, String key) {
    String event = entry.text(key);
    entry.mustBeKebab(event.equals("?") ? "missing" : event, entry.find(key).orElse(entry.node()));
    return event;
  }

  private static ClockRule.Pause pause(Entry entry) {
    ClockRule.Pause pause = new ClockRule.Pause(event(entry, "from"), event(entry, "to"));
    entry.done();
    return pause;
  }

  private static ClockRule.Restart restart(Entry entry) {
    ClockRule.Restart restart =
        new ClockRule.Restart(event(entry, "event"), entry.flag("once", false));
    entry.done();
    return restart;
  }

  private ClockRule.Extension extension(Entry entry) {
    ClockRule.Extension extension =
        new ClockRule.Extension(
            event(entry, "event"),
            entry.wholeNumber("most", 1, 1000),
            entry.flag("once", false),
            pack.role(entry, "approved-by").map(RoleRule::id));
    entry.done();
    return extension;
  }
}
