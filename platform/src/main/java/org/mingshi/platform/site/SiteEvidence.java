package org.mingshi.platform.site;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;

/** Makes the digests by which the ledger later finds an altered site or column. */
final class SiteEvidence {

  private SiteEvidence() {}

  static Digest of(Site site, Instant openedAt) {
    SiteProfile profile = site.profile();
    return fields(
        List.of(),
        site.id(),
        site.authority(),
        site.owner(),
        site.code(),
        site.kind().key(),
        profile.name(),
        profile.domain(),
        profile.identificationCode(),
        profile.icpNumber(),
        profile.policeNumber(),
        profile.organizer(),
        profile.undertaker(),
        profile.contact(),
        profile.mainColor(),
        openedAt);
  }

  static Digest of(Column column, Instant addedAt) {
    return fields(
        column.keywords(),
        column.id(),
        column.site(),
        column.parent(),
        column.owner(),
        column.code(),
        column.name(),
        column.kind().key(),
        column.level().key(),
        column.description(),
        column.position(),
        addedAt);
  }

  private static Digest fields(List<String> last, @Nullable Object... values) {
    List<@Nullable String> fields = new ArrayList<>();
    Arrays.stream(values).forEach(value -> fields.add(Objects.toString(value, null)));
    fields.addAll(last);
    return Digest.ofFields(fields);
  }
}
