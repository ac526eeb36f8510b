package org.mingshi.platform.regulation;

import java.time.MonthDay;
import java.util.List;

/** The rules about time of a pack as lines. */
final class TimeLines {
  private final List<RuleLine> lines;

  TimeLines(List<RuleLine> lines) {
    this.lines = lines;
  }

  void add(Pack pack) {
    for (ClockRule clock : pack.clocks()) {
      String kind =
          switch (clock.role()) {
            case LIMIT -> "时限";
            case TARGET -> "时间目标";
            case MINIMUM_LEAD -> "提前量";
          };
      lines.add(
          new RuleLine(
              kind,
              "clock-" + clock.id(),
              clock.subject() + "：" + clock.from() + " → " + clock.until(),
              words(clock.within()) + (clock.byDefault() ? "（规定未写明数字，此为默认）" : ""),
              clock.basis()));
    }
    for (CadenceRule cadence : pack.cadences()) {
      lines.add(
          new RuleLine(
              "频次",
              "cadence-" + cadence.id(),
              cadence.subject() + "：" + cadence.from() + " → " + cadence.until(),
              "每"
                  + words(cadence.every())
                  + cadence.times()
                  + "次"
                  + (cadence.byDefault() ? "（规定未写明数字，此为默认）" : ""),
              cadence.basis()));
    }
    for (RetentionRule retention : pack.retention()) {
      lines.add(
          new RuleLine(
              "保存期限",
              "retention-" + retention.id(),
              retention.subject(),
              "至少保存" + words(retention.keep()),
              retention.basis()));
    }
  }

  private static String words(Period period) {
    return switch (period) {
      case Period.Counted(int amount, Period.Unit unit) -> amount + words(unit);
      case Period.YearlyDate date -> (date.followingYear() ? "次年" : "当年") + words(date.day()) + "前";
      case Period.NoFigure none -> "规定期限内（未写明数字）";
    };
  }

  private static String words(MonthDay day) {
    return day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
  }

  private static String words(Period.Unit unit) {
    return switch (unit) {
      case WORKING_DAYS -> "个工作日";
      case CALENDAR_DAYS -> "日";
      case HOURS -> "小时";
      case MINUTES -> "分钟";
      case WEEKS -> "周";
      case MONTHS -> "个月";
    };
  }
}
