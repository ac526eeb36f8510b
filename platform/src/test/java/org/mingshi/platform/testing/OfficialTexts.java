package org.mingshi.platform.testing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingshi.platform.item.CleanHtml;
import org.mingshi.platform.item.DocumentData;
import org.mingshi.platform.item.Impact;
import org.mingshi.platform.item.Manuscript;
import org.mingshi.platform.item.Origin;
import org.mingshi.platform.item.Source;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.ColumnId;

/** Texts as offices write them. They are made up. */
public final class OfficialTexts {

  private static final String BODY =
      """
      <p>各镇街教管中心，各中小学校、幼儿园：</p>
      <p>为做好2027年春季学期开学工作，确保教育教学平稳有序，现就有关事项通知如下。</p>
      <h2>一、开学时间</h2>
      <p>全区中小学、幼儿园统一于2027年2月24日报到，2月25日正式行课。</p>
      <h2>二、重点工作</h2>
      <p>各校要在开学前完成校舍、食堂和校车的安全检查，检查结果于2月20日前报区教委。</p>
      <table><caption>开学准备工作安排</caption>
      <thead><tr><th scope="col">事项</th><th scope="col">责任单位</th><th scope="col">完成时限</th></tr></thead>
      <tbody><tr><td>校舍安全检查</td><td>各学校</td><td>2月18日</td></tr>
      <tr><td>食堂卫生检查</td><td>各学校、镇街教管中心</td><td>2月19日</td></tr></tbody></table>
      <p>附件：2027年春季学期开学检查表（由各校自行下载填报）</p>
      """;

  private OfficialTexts() {}

  /** A notice with a document number, a table and the mention of an attachment. */
  public static Manuscript notice(ColumnId column) {
    return new Manuscript(
        "关于做好2027年春季学期开学工作的通知",
        CleanHtml.of(BODY),
        column,
        "notice",
        Impact.ORDINARY,
        Origin.ORIGINAL,
        Source.none(),
        new DocumentData("某教发〔2026〕118号", "某区教育委员会", LocalDate.of(2026, 11, 18)),
        "基础教育科",
        List.of("开学", "校园安全"),
        "",
        units(),
        new TreeMap<>(),
        false,
        List.of());
  }

  public static Manuscript with(Manuscript it, Impact impact) {
    return copy(it, it.title(), it.body(), it.column(), it.itemClass(), impact, it.involvedUnits());
  }

  public static Manuscript titled(Manuscript it, String title) {
    return copy(it, title, it.body(), it.column(), it.itemClass(), it.impact(), it.involvedUnits());
  }

  public static Manuscript bodied(Manuscript it, CleanHtml body) {
    return copy(it, it.title(), body, it.column(), it.itemClass(), it.impact(), it.involvedUnits());
  }

  public static Manuscript into(Manuscript it, ColumnId column) {
    return copy(it, it.title(), it.body(), column, it.itemClass(), it.impact(), it.involvedUnits());
  }

  public static Manuscript classed(Manuscript it, String itemClass) {
    return copy(it, it.title(), it.body(), it.column(), itemClass, it.impact(), it.involvedUnits());
  }

  public static Manuscript involving(Manuscript it, UnitId... units) {
    return copy(it, it.title(), it.body(), it.column(), it.itemClass(), it.impact(), units(units));
  }

  /** The same text taken over from elsewhere. */
  public static Manuscript reprinted(Manuscript it, String from) {
    return new Manuscript(
        it.title(),
        it.body(),
        it.column(),
        it.itemClass(),
        it.impact(),
        Origin.REPRINT,
        new Source(from, "https://www.example.cn/a.html", LocalDateTime.of(2026, 11, 17, 9, 30)),
        it.document(),
        it.authorLine(),
        it.keywords(),
        it.summary(),
        units(),
        it.flags(),
        it.governmentName(),
        it.attachments());
  }

  /** The same text with an answer to the question of a flag. */
  public static Manuscript answering(Manuscript it, String flag, boolean answer) {
    NavigableMap<String, Boolean> answers = new TreeMap<>(it.flags());
    answers.put(flag, answer);
    return it.withFlags(answers);
  }

  private static Manuscript copy(
      Manuscript it,
      String title,
      CleanHtml body,
      ColumnId column,
      String itemClass,
      Impact impact,
      NavigableSet<UnitId> involved) {
    return new Manuscript(
        title,
        body,
        column,
        itemClass,
        impact,
        it.origin(),
        it.source(),
        it.document(),
        it.authorLine(),
        it.keywords(),
        it.summary(),
        involved,
        it.flags(),
        it.governmentName(),
        it.attachments());
  }

  private static NavigableSet<UnitId> units(UnitId... units) {
    NavigableSet<UnitId> all = new TreeSet<>(Comparator.comparing(UnitId::toString));
    all.addAll(List.of(units));
    return all;
  }
}
