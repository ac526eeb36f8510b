package org.mingshi.platform.item;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingshi.exchange.Digest;
import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.site.SiteId;

/**
 * The hash of one saved text over everything that is published or steers the chain. Approvals and
 * releases name it; one changed character gives another.
 *
 * <p>Form {@code revision-1}: {@link Digest#ofFields} over, in this order: {@code "revision-1"},
 * site, unit, title, body, column, class, impact, origin, source name, source address, original
 * time, document number, issuer, written on, author line, number of keywords, each keyword,
 * summary, number of involved units, each in the order of their ids, number of attachments (0 for
 * now). Times are ISO-8601, ids as UUID, what is missing is a null field. A change of this order is
 * a new form with a new name.
 */
public record RevisionHash(Digest digest) {

  /** Reads a hash from its text, {@code sha256:4f…}. */
  public static RevisionHash parse(String text) {
    return new RevisionHash(Digest.parse(text));
  }

  /** Hashes a text of this unit for this site. */
  public static RevisionHash of(SiteId site, UnitId unit, Manuscript text) {
    List<@Nullable String> fields = new ArrayList<>();
    fields.add("revision-1");
    fields.add(site.value().toString());
    fields.add(unit.value().toString());
    fields.add(text.title());
    fields.add(text.body().html());
    fields.add(text.column().value().toString());
    fields.add(text.itemClass());
    fields.add(text.impact().id());
    fields.add(text.origin().id());
    fields.add(text.source().name());
    fields.add(text.source().url());
    fields.add(Objects.toString(text.source().originalTime(), null));
    fields.add(text.document().number());
    fields.add(text.document().issuer());
    fields.add(Objects.toString(text.document().writtenOn(), null));
    fields.add(text.authorLine());
    fields.add(Integer.toString(text.keywords().size()));
    fields.addAll(text.keywords());
    fields.add(text.summary());
    fields.add(Integer.toString(text.involvedUnits().size()));
    text.involvedUnits().forEach(involved -> fields.add(involved.value().toString()));
    fields.add("0");
    return new RevisionHash(Digest.ofFields(fields));
  }

  /** The first characters, enough for people to compare: {@code 4f09c1d2a7}. */
  public String brief() {
    return digest.hex().substring(0, 10);
  }

  @Override
  public String toString() {
    return digest.toString();
  }
}
