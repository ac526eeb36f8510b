package org.mingshi.platform.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.Column;
import org.mingshi.platform.site.ColumnId;
import org.mingshi.platform.site.ColumnKind;
import org.mingshi.platform.site.ColumnLevel;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.site.SiteKind;
import org.mingshi.platform.site.SiteProfile;
import org.mingshi.platform.site.Sites;

/** A register with the site of 区教委 and its columns, kept in memory. */
final class OneSite implements Sites {

  static final AuthorityId AUTHORITY =
      new AuthorityId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
  static final UnitId EDUCATION =
      new UnitId(UUID.fromString("00000000-0000-7000-8000-000000000002"));
  static final SiteId SITE = new SiteId(UUID.fromString("00000000-0000-7000-8000-000000000003"));
  static final ColumnId NOTICES =
      new ColumnId(UUID.fromString("00000000-0000-7000-8000-000000000004"));
  static final ColumnId DOCUMENTS =
      new ColumnId(UUID.fromString("00000000-0000-7000-8000-000000000005"));

  private final List<Column> columns = new ArrayList<>();
  private Site site;

  OneSite() {
    site = site("#8a1c1c");
    columns.add(column(NOTICES, "tzgg", "通知公告", ColumnKind.NOTICE, 1));
    columns.add(column(DOCUMENTS, "zcwj", "政策文件", ColumnKind.POLICY_DOCUMENT, 2));
  }

  private static Site site(String color) {
    return new Site(
        SITE,
        AUTHORITY,
        EDUCATION,
        new PathCode("bishan-jw"),
        SiteKind.DEPARTMENT,
        new SiteProfile(
            "重庆市璧山区教育委员会",
            "jw.bishan.example",
            "5002270012",
            "渝ICP备00000001号-1",
            "渝公网安备50022700000001号",
            "重庆市璧山区教育委员会",
            "重庆市璧山区教育信息中心",
            "023-00000000(演示)",
            color));
  }

  private static Column column(
      ColumnId id, String code, String name, ColumnKind kind, int position) {
    return new Column(
        id,
        SITE,
        null,
        EDUCATION,
        new PathCode(code),
        name,
        kind,
        ColumnLevel.ORDINARY,
        "发布" + name + "。",
        List.of("教育", name),
        position);
  }

  /** The site gets another colour. */
  void repaint(String color) {
    site = site(color);
  }

  @Override
  public List<Site> sites() {
    return List.of(site);
  }

  @Override
  public List<Site> sitesOf(AuthorityId authority) {
    return authority.equals(AUTHORITY) ? sites() : List.of();
  }

  @Override
  public Optional<Site> find(SiteId id) {
    return id.equals(SITE) ? Optional.of(site) : Optional.empty();
  }

  @Override
  public Optional<Site> findByCode(String code) {
    return sites().stream().filter(s -> s.code().value().equals(code)).findFirst();
  }

  @Override
  public List<Column> columns(SiteId of) {
    return of.equals(SITE) ? List.copyOf(columns) : List.of();
  }

  @Override
  public Optional<Column> find(ColumnId id) {
    return columns.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  @Override
  public Optional<Column> findColumn(SiteId of, String code) {
    return columns(of).stream().filter(c -> c.code().value().equals(code)).findFirst();
  }
}
