package org.mingshi.platform.site.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.mingshi.platform.organization.AuthorityId;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.PathCode;
import org.mingshi.platform.site.Site;
import org.mingshi.platform.site.SiteId;
import org.mingshi.platform.site.SiteKind;
import org.mingshi.platform.site.SiteProfile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes and reads sites. */
@Repository
public class SiteRows {

  private static final int FETCH = 1000;

  private final JdbcClient jdbc;

  SiteRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public List<Site> all() {
    return jdbc.sql("select * from site order by code").query((row, n) -> read(row)).list();
  }

  public List<Site> of(AuthorityId authority) {
    return jdbc.sql("select * from site where authority = :authority order by code")
        .param("authority", authority.value())
        .query((row, n) -> read(row))
        .list();
  }

  /** The sites of the authority by code, after one. */
  public List<Site> page(AuthorityId authority, String after, int limit) {
    return jdbc.sql(
            """
            select * from site where authority = :authority and code > :after
            order by code limit :limit
            """)
        .param("authority", authority.value())
        .param("after", after)
        .param("limit", limit)
        .query((row, n) -> read(row))
        .list();
  }

  public Optional<Site> find(SiteId id) {
    return jdbc.sql("select * from site where id = :id")
        .param("id", id.value())
        .query((row, n) -> read(row))
        .optional();
  }

  public Optional<Site> findByCode(String code) {
    return jdbc.sql("select * from site where code = :code")
        .param("code", code)
        .query((row, n) -> read(row))
        .optional();
  }

  /** Every row in the order of the ids, for the verification of the ledger. */
  public Stream<Dated<Site>> stream() {
    return jdbc
        .sql("select * from site order by id")
        .withFetchSize(FETCH)
        .query((row, n) ->
            new Dated<>(read(row), row.getObject("opened_at", OffsetDateTime.class).toInstant()))
        .stream();
  }

  /** Adds the site; false when its code, domain or identification code is taken, or the portal. */
  public boolean insert(Site site, Instant at) {
    return values(
                jdbc.sql(
                    """
                    insert into site (id, authority, owner, code, kind, name, domain,
                      identification_code, icp_number, police_number, organizer, undertaker, contact,
                      main_color, owner_reason, opened_at)
                    values (:id, :authority, :owner, :code, :kind, :name, :domain, :identification,
                      :icp, :police, :organizer, :undertaker, :contact, :color, :reason, :at)
                    on conflict do nothing
                    """),
                site)
            .param("authority", site.authority().value())
            .param("code", site.code().value())
            .param("kind", site.kind().key())
            .param("at", at.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  /** Keeps others from changing the site, and gives the moment it was opened. */
  public Optional<Dated<Site>> lock(SiteId id, AuthorityId authority) {
    return jdbc.sql("select * from site where id = :id and authority = :authority for update")
        .param("id", id.value())
        .param("authority", authority.value())
        .query((row, n) ->
            new Dated<>(read(row), row.getObject("opened_at", OffsetDateTime.class).toInstant()))
        .optional();
  }

  /** Whether another site has this domain or this identification code. */
  public boolean isTaken(Site site) {
    return jdbc.sql(
            """
            select exists (select from site where id <> :id
              and (domain = :domain or identification_code = :identification))
            """)
        .param("id", site.id().value())
        .param("domain", site.profile().domain())
        .param("identification", site.profile().identificationCode())
        .query(Boolean.class)
        .single();
  }

  /** Changes all but code and kind. */
  public void update(Site site, Instant now) {
    values(
            jdbc.sql(
                """
                update site set owner = :owner, name = :name, domain = :domain,
                  identification_code = :identification, icp_number = :icp, police_number = :police,
                  organizer = :organizer, undertaker = :undertaker, contact = :contact,
                  main_color = :color, owner_reason = :reason,
                  closed_at = case when :closed then coalesce(closed_at, :now) end
                where id = :id
                """),
            site)
        .param("closed", site.closed())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  private static JdbcClient.StatementSpec values(JdbcClient.StatementSpec sql, Site site) {
    SiteProfile profile = site.profile();
    return sql.param("id", site.id().value())
        .param("owner", site.owner().value())
        .param("name", profile.name())
        .param("domain", profile.domain())
        .param("identification", profile.identificationCode())
        .param("icp", profile.icpNumber())
        .param("police", profile.policeNumber())
        .param("organizer", profile.organizer())
        .param("undertaker", profile.undertaker())
        .param("contact", profile.contact())
        .param("color", profile.mainColor())
        .param("reason", site.ownerReason());
  }

  private static Site read(ResultSet row) throws SQLException {
    return new Site(
        new SiteId(row.getObject("id", UUID.class)),
        new AuthorityId(row.getObject("authority", UUID.class)),
        new UnitId(row.getObject("owner", UUID.class)),
        new PathCode(row.getString("code")),
        SiteKind.ofKey(row.getString("kind")),
        new SiteProfile(
            row.getString("name"),
            row.getString("domain"),
            row.getString("identification_code"),
            row.getString("icp_number"),
            row.getString("police_number"),
            row.getString("organizer"),
            row.getString("undertaker"),
            row.getString("contact"),
            row.getString("main_color")),
        row.getString("owner_reason"),
        row.getObject("closed_at") != null);
  }
}
