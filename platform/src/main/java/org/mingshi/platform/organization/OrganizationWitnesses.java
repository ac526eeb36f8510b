package org.mingshi.platform.organization;

import java.time.Instant;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.organization.store.DeputyRows;
import org.mingshi.platform.organization.store.OrganizationTestimony;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Lets the ledger check that nobody slipped in a post, or changed a unit, behind its back: who may
 * sign a review hangs on these rows.
 */
@Configuration(proxyBeanMethods = false)
class OrganizationWitnesses {

  @Bean
  static Witness authorityWitness(OrganizationTestimony rows) {
    return new RowWitness(
        "authority",
        () ->
            rows.authorities()
                .map(row ->
                    new Evidence(
                        row.it().id().toString(),
                        OrganizationEvidence.of(row.it(), Instant.parse(row.beside())))));
  }

  @Bean
  static Witness unitWitness(OrganizationTestimony rows) {
    return new RowWitness(
        "unit",
        () ->
            rows.units()
                .map(row ->
                    new Evidence(
                        row.it().id().toString(),
                        OrganizationEvidence.of(row.it(), Integer.parseInt(row.beside())))));
  }

  @Bean
  static Witness personWitness(OrganizationTestimony rows) {
    return new RowWitness(
        "person",
        () ->
            rows.persons()
                .map(it -> new Evidence(it.id().toString(), OrganizationEvidence.of(it))));
  }

  @Bean
  static Witness postWitness(OrganizationTestimony rows) {
    return new RowWitness(
        "post",
        () ->
            rows.posts()
                .map(row ->
                    new Evidence(
                        row.it().id().toString(),
                        OrganizationEvidence.of(row.it(), Integer.parseInt(row.beside())))));
  }

  @Bean
  static Witness deputyWitness(DeputyRows rows) {
    return new RowWitness(
        "deputy",
        () -> rows.all().map(it -> new Evidence(it.id().toString(), OrganizationEvidence.of(it))));
  }

  private record RowWitness(String subjectKind, Supplier<Stream<Evidence>> rows)
      implements Witness {

    @Override
    public Stream<Evidence> evidence() {
      return rows.get();
    }
  }
}
