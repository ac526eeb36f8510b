package org.mingshi.platform.site;

import java.util.function.Supplier;
import java.util.stream.Stream;
import org.mingshi.platform.ledger.Evidence;
import org.mingshi.platform.ledger.Witness;
import org.mingshi.platform.site.store.AssignmentRows;
import org.mingshi.platform.site.store.ColumnRows;
import org.mingshi.platform.site.store.SiteRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets the ledger check that nobody moved a site or lowered a column's level behind its back. */
@Configuration(proxyBeanMethods = false)
class SiteWitnesses {

  @Bean
  static Witness siteWitness(SiteRows rows) {
    return new RowWitness(
        "site",
        () ->
            rows.stream()
                .map(row ->
                    new Evidence(
                        row.it().id().toString(), SiteEvidence.of(row.it(), row.since()))));
  }

  @Bean
  static Witness columnWitness(ColumnRows rows) {
    return new RowWitness(
        "column",
        () ->
            rows.stream()
                .map(row ->
                    new Evidence(
                        row.it().id().toString(), SiteEvidence.of(row.it(), row.since()))));
  }

  @Bean
  static Witness columnAssignmentWitness(AssignmentRows rows) {
    return new RowWitness(
        "column-assignment",
        () -> rows.stream().map(it -> new Evidence(it.id().toString(), SiteEvidence.of(it))));
  }

  private record RowWitness(String subjectKind, Supplier<Stream<Evidence>> rows)
      implements Witness {

    @Override
    public Stream<Evidence> evidence() {
      return rows.get();
    }
  }
}
