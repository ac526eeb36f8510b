package org.mingshi.platform.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.regulation.store.BindingRowsFixture;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.testing.TestDatabase;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** Which packs hold where, and that every change of it is written down. */
class PackBindingTests {
  private static final PackId DISTRICT = new PackId("bishan-2021");
  private static final PackId SECRECY = new PackId("lvliang-secrecy-2024");
  private static final Actor KEEPER =
      new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "区政府办公室 制度管理员", "重庆市璧山区");

  private static TestDatabase database;

  private final List<LedgerEntry> ledger = new ArrayList<>();
  private final Set<String> permitted = new HashSet<>(Set.of("packs.bind"));
  private final Clock clock =
      Clock.fixed(Instant.parse("2026-11-21T08:00:00Z"), ZoneId.of("Asia/Shanghai"));
  private final ShippedPacks shipped = new ShippedPacks();
  private RecordedBindings bindings;
  private Regulations regulations;
  private SubjectId authority;
  private SubjectId unit;

  @BeforeAll
  static void createDatabase() {
    database = TestDatabase.create();
  }

  @AfterAll
  static void dropDatabase() {
    database.close();
  }

  @BeforeEach
  void startAnew() {
    bindings =
        new RecordedBindings(
            BindingRowsFixture.on(database.runtime()),
            shipped,
            new MayBind((actor, action) -> permitted.contains(action), kinds()),
            ledger::add,
            clock);
    regulations = new BoundRegulations(shipped, bindings, clock);
    authority = new SubjectId("authority", UUID.randomUUID().toString());
    unit = new SubjectId("unit", UUID.randomUUID().toString());
  }

  @Test
  void theBaselineComesFirstThenTheAuthoritysPacksThenTheUnits() {
    bindings.bind(authority, List.of(DISTRICT), KEEPER);
    bindings.bind(unit, List.of(SECRECY), KEEPER);

    assertThat(regulations.rulesFor(List.of(unit, authority)).versions())
        .extracting(PackVersion::toString)
        .containsExactly(
            "national@2019-05-15", "bishan-2021@2021-07-08", "lvliang-secrecy-2024@2024-05-07");
    assertThat(regulations.rulesFor(List.of(authority)).packs()).hasSize(2);
  }

  @Test
  void whatIsUnderWayStaysOnTheVersionsItStartedWith() {
    bindings.bind(authority, List.of(DISTRICT), KEEPER);
    List<PackVersion> atStart = regulations.rulesFor(List.of(authority)).versions();

    bindings.bind(authority, List.of(SECRECY), KEEPER);

    assertThat(regulations.rulesOf(atStart).packs()).extracting(Pack::id).contains(DISTRICT);
    assertThat(regulations.rulesFor(List.of(authority)).packs())
        .extracting(Pack::id)
        .doesNotContain(DISTRICT);
  }

  @Test
  void everyChangeIsInTheLedgerWithWhoMadeItAndTheRowsAttested() {
    bindings.bind(authority, List.of(DISTRICT), KEEPER);
    bindings.bind(authority, List.of(DISTRICT, SECRECY), KEEPER);

    assertThat(ledger).hasSize(2);
    LedgerEntry last = ledger.getLast();
    assertThat(last.action()).isEqualTo("packs.bound");
    assertThat(last.by()).isEqualTo(KEEPER);
    assertThat(last.facts()).containsEntry("packs", "bishan-2021 lvliang-secrecy-2024");
    assertThat(bindings.evidence())
        .contains(new Evidence(authority.toString(), Objects.requireNonNull(last.evidence())));
  }

  @Test
  void anAlteredRowNoLongerMatchesTheLedger() {
    bindings.bind(authority, List.of(DISTRICT), KEEPER);
    Evidence attested =
        new Evidence(authority.toString(), Objects.requireNonNull(ledger.getLast().evidence()));

    database.asOwner(
        "update pack_binding set bound_since = bound_since - interval '1 day' where subject_id = '%s'"
            .formatted(authority.id()));

    assertThat(bindings.evidence()).doesNotContain(attested);
  }

  @Test
  void onlyAnAdministratorOfTheSubjectsAuthorityBinds() {
    Actor stranger =
        new Actor(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "外区管理员", "他处");
    assertThatThrownBy(() -> bindings.bind(authority, List.of(DISTRICT), stranger))
        .hasMessageContaining("which the authority does not have");
    assertThatThrownBy(
            () -> bindings.bind(new SubjectId("moon", unit.id()), List.of(DISTRICT), KEEPER))
        .hasMessageContaining("which the authority does not have");
    permitted.clear();
    assertThatThrownBy(() -> bindings.bind(authority, List.of(DISTRICT), KEEPER))
        .hasMessageContaining("PERMISSION_DENIED");
    assertThat(ledger).isEmpty();
    assertThat(bindings.boundTo(authority)).isEmpty();
  }

  /** Every authority and every unit is the keeper's. */
  private static ObjectProvider<Bound> kinds() {
    var beans = new StaticListableBeanFactory();
    for (String kind : List.of("authority", "unit")) {
      beans.addBean(
          kind,
          new Bound() {
            @Override
            public String kind() {
              return kind;
            }

            @Override
            public Optional<String> nameOf(String id) {
              return Optional.of("某单位");
            }

            @Override
            public Optional<UUID> authorityOf(String id) {
              return Optional.of(KEEPER.authority());
            }
          });
    }
    return beans.getBeanProvider(Bound.class);
  }

  @Test
  void theBaselineAndUnknownPacksCannotBeBound() {
    for (String id : List.of("national", "no-such-pack")) {
      assertThatThrownBy(() -> bindings.bind(authority, List.of(new PackId(id)), KEEPER))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not a pack that can be bound");
    }
    assertThatThrownBy(() -> bindings.bind(authority, List.of(DISTRICT, DISTRICT), KEEPER))
        .hasMessageContaining("twice");
    assertThat(ledger).isEmpty();
  }
}
