package org.mingshi.platform.item;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the head of an official document says: 文号, 发文机关, 成文日期. For example {@code new
 * DocumentData("璧教发〔2026〕18号", "重庆市璧山区教育委员会", LocalDate.of(2026, 11, 18))}.
 */
public record DocumentData(
    @Nullable String number, @Nullable String issuer, @Nullable LocalDate writtenOn) {

  /** Keeps blank parts out: nothing given is {@code null}. */
  public DocumentData {
    number = Words.orNull(number);
    issuer = Words.orNull(issuer);
  }

  /** The text is no official document. */
  public static DocumentData none() {
    return new DocumentData(null, null, null);
  }

  /** Whether nothing at all is given. */
  public boolean isEmpty() {
    return number == null && issuer == null && writtenOn == null;
  }
}
