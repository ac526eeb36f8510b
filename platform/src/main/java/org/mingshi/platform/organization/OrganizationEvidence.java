package org.mingshi.platform.organization;

import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.ledger.LedgerEntry;
import org.mingshi.platform.shell.Actor;

/** Makes the digests by which the ledger later finds an altered unit, person or post. */
final class OrganizationEvidence {

  private OrganizationEvidence() {}

  static Digest of(Authority authority, Instant foundedAt) {
    return fields(
        authority.id(), authority.code(), authority.name(), authority.shortName(), foundedAt);
  }

  static Digest of(Unit unit, int position) {
    return fields(
        unit.id(),
        unit.authority(),
        unit.parent(),
        unit.code(),
        unit.name(),
        unit.kind().id(),
        unit.level().id(),
        position);
  }

  static Digest of(Person person) {
    return fields(person.id(), person.authority(), person.name(), person.kind().id());
  }

  static Digest of(Post post, int position) {
    return fields(
        post.id(),
        post.person(),
        post.unit(),
        post.role(),
        post.seesBelow(),
        post.from(),
        post.until(),
        position);
  }

  static Digest of(Deputy deputy) {
    return fields(
        deputy.id(),
        deputy.authority(),
        deputy.post(),
        deputy.person(),
        deputy.from(),
        deputy.until(),
        deputy.reason(),
        deputy.namedBy(),
        deputy.namedAt());
  }

  static LedgerEntry added(Unit unit, int position) {
    return LedgerEntry.of("unit.added", "unit", unit.id().toString())
        .with("code", unit.code())
        .with("kind", unit.kind().id())
        .attesting(of(unit, position));
  }

  static LedgerEntry by(LedgerEntry entry, @Nullable Actor actor, AuthorityId authority) {
    return actor == null ? entry.inside(authority.value()) : entry.by(actor);
  }

  private static Digest fields(@Nullable Object... values) {
    return Digest.ofFields(
        Arrays.stream(values).map(value -> Objects.toString(value, null)).toList());
  }
}
