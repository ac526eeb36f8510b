package org.mingshi.front;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.jspecify.annotations.Nullable;

/** Whether the client already has this very state of a file (RFC 9110, 13). */
final class Conditions {

  private static final DateTimeFormatter HTTP_DATE =
      DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private Conditions() {}

  static String date(Instant instant) {
    return HTTP_DATE.format(instant);
  }

  /** The client has it: 304. An entity tag, where one is given, decides alone. */
  static boolean unchanged(HttpFields request, FoundFile file) {
    if (request.contains(HttpHeader.IF_NONE_MATCH)) {
      return request.getFields(HttpHeader.IF_NONE_MATCH).stream()
          .map(HttpField::getValue)
          .anyMatch(tags -> matches(tags, file.etag()));
    }
    return instant(request.get(HttpHeader.IF_MODIFIED_SINCE))
        .filter(since -> !file.modified().isAfter(since))
        .isPresent();
  }

  /** The range the client has is one of this state; without the header every range is. */
  static boolean rangeIsOfThisState(HttpFields request, FoundFile file) {
    String condition = request.get(HttpHeader.IF_RANGE);
    return condition == null
        || condition.equals(file.etag())
        || instant(condition).filter(file.modified()::equals).isPresent();
  }

  private static boolean matches(String tags, String etag) {
    for (String tag : tags.split(",", -1)) {
      String bare = tag.strip().startsWith("W/") ? tag.strip().substring(2) : tag.strip();
      if (bare.equals("*") || bare.equals(etag)) {
        return true;
      }
    }
    return false;
  }

  private static Optional<Instant> instant(@Nullable String header) {
    if (header == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ZonedDateTime.parse(header, HTTP_DATE).toInstant());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
