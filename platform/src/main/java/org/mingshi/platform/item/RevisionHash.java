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
 * <p>Form {@code revision-2}: {@link Digest#ofFields} over, in this order: {@code "revision-2"},
 * site, unit, title, body, column, class, impact, origin, source name, source address, original
 * time, document number, issuer, written on, author line, number of keywords, each keyword,
 * summary, number of involved units, each in the order of their ids, whether in the name of the
 * government ({@code true}, {@code false}), number of answered flags, each flag's id and answer in
 * the order of their ids, number of attachments, each one's name, media type, size and digest.
 * Times are ISO-8601, ids as UUID, what is missing is a null field. A change of this order is a new
 * form with a new name.
 *
 * <p>Form {@code revision-1} was in use before texts had flags and attachments: it ends after the
 * involved units with the field {@code 0}. Texts saved then keep their hash, and {@link #again}
 * still finds it; a text that has any of the newer parts never has a hash of that form.
 */
public record RevisionHash(Digest digest) {

  /** Reads a hash from its text, {@code sha256:4f…}. */
  public static RevisionHash parse(String text) {
    return new RevisionHash(Digest.parse(text));
  }

  /** Hashes a text of this unit for this site. */
  public static RevisionHash of(SiteId site, UnitId unit, Manuscript text) {
    List<@Nullable String> fields = common("revision-2", site, unit, text);
    fields.add(Boolean.toString(text.governmentName()));
    fields.add(Integer.toString(text.flags().size()));
    text.flags()
        .forEach((flag, answer) -> {
          fields.add(flag);
          fields.add(answer.toString());
        });
    fields.add(Integer.toString(text.attachments().size()));
    for (Attachment file : text.attachments()) {
      fields.add(file.name());
      fields.add(file.mediaType());
      fields.add(Long.toString(file.size()));
      fields.add(file.sha256().toString());
    }
    return new RevisionHash(Digest.ofFields(fields));
  }

  /**
   * Hashes a stored text anew, in the form of its time. The answer equals the stored hash if, and
   * only if, nothing of the text was changed since.
   */
  static RevisionHash again(SiteId site, UnitId unit, Manuscript text, RevisionHash stored) {
    if (text.flags().isEmpty() && !text.governmentName() && text.attachments().isEmpty()) {
      List<@Nullable String> fields = common("revision-1", site, unit, text);
      fields.add("0");
      RevisionHash first = new RevisionHash(Digest.ofFields(fields));
      if (first.equals(stored)) {
        return first;
      }
    }
    return of(site, unit, text);
  }

  private static List<@Nullable String> common(
      String form, SiteId site, UnitId unit, Manuscript text) {
    List<@Nullable String> fields = new ArrayList<>();
    fields.add(form);
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
    return fields;
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
