package org.mingshi.platform.organization;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.mingshi.platform.organization.store.OrganizationRows;
import org.mingshi.platform.regulation.Bound;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Packs are bound to authorities and units. */
@Configuration(proxyBeanMethods = false)
class BoundSubjects {

  @Bean
  static Bound boundAuthority(OrganizationRows rows) {
    return new OfKind(
        "authority",
        id -> rows.authority(new AuthorityId(id)).map(it -> it.id().value()),
        id -> rows.authority(new AuthorityId(id)).map(Authority::name));
  }

  @Bean
  static Bound boundUnit(OrganizationRows rows) {
    return new OfKind(
        "unit",
        id -> rows.unit(new UnitId(id)).map(it -> it.authority().value()),
        id -> rows.unit(new UnitId(id)).map(Unit::name));
  }

  private record OfKind(
      String kind, Function<UUID, Optional<UUID>> authority, Function<UUID, Optional<String>> name)
      implements Bound {

    @Override
    public Optional<String> nameOf(String id) {
      return name.apply(UUID.fromString(id));
    }

    @Override
    public Optional<UUID> authorityOf(String id) {
      return authority.apply(UUID.fromString(id));
    }
  }
}
