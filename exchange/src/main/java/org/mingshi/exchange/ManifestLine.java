package org.mingshi.exchange;

import java.io.StringWriter;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of a manifest: an entry, and the link that binds it to the line before, so that a line
 * changed or taken out later is found.
 *
 * @param entry what happened
 * @param link the digest of the line before and of this entry
 */
record ManifestLine(ManifestEntry entry, Digest link) {

  private static final JsonFactory JSON = new JsonFactory();

  static ManifestLine after(@Nullable Digest previous, ManifestEntry entry) {
    return new ManifestLine(entry, link(previous, entry));
  }

  boolean follows(@Nullable Digest previous) {
    return link.equals(link(previous, entry));
  }

  private static Digest link(@Nullable Digest previous, ManifestEntry entry) {
    return Digest.ofFields(
        "manifest-line",
        previous == null ? null : previous.toString(),
        Long.toString(entry.sequence()),
        entry.essence().toString());
  }

  String write() {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("sequence", entry.sequence());
      json.writeStringProperty("path", entry.path().value());
      json.writeStringProperty("kind", entry.kind().written());
      Digest digest = entry.digest();
      if (digest == null) {
        json.writeBooleanProperty("removed", true);
      } else {
        json.writeStringProperty("digest", digest.toString());
        json.writeNumberProperty("size", entry.size());
      }
      json.writeNumberProperty("version", entry.version());
      json.writeStringProperty("at", entry.at().toString());
      ApprovedContent content = entry.content();
      if (content != null) {
        json.writeObjectPropertyStart("content");
        json.writeNumberProperty("item", content.item());
        json.writeNumberProperty("edition", content.edition());
        json.writeStringProperty("revision", content.revision().toString());
        json.writeNumberProperty("from", content.from());
        json.writeNumberProperty("to", content.to());
        json.writeStringProperty("digest", content.digest().toString());
        json.writeStringProperty("frame", content.frame().toString());
        json.writeEndObject();
      }
      json.writeStringProperty("link", link.toString());
      json.writeEndObject();
    }
    return out.toString();
  }

  /**
   * Reads what {@link #write} wrote.
   *
   * @throws IllegalArgumentException when the line is not a whole and valid line
   */
  static ManifestLine read(String line) {
    try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), line)) {
      if (json.nextToken() != JsonToken.START_OBJECT) {
        throw new IllegalArgumentException("not an object");
      }
      Fields fields = Fields.read(json, "");
      if (json.nextToken() != null) {
        throw new IllegalArgumentException("something follows the object");
      }
      return fields.line();
    } catch (JacksonException e) {
      throw new IllegalArgumentException("not JSON", e);
    }
  }

  /** The values of a line by name; those of the inner object as {@code content.name}. */
  private record Fields(Map<String, String> values) {

    static Fields read(JsonParser json, String prefix) {
      Map<String, String> values = new HashMap<>();
      for (String name = json.nextName(); name != null; name = json.nextName()) {
        if (json.nextToken() == JsonToken.START_OBJECT) {
          values.put(prefix + name, "");
          values.putAll(read(json, prefix + name + ".").values());
        } else if (values.put(prefix + name, json.getString()) != null) {
          throw new IllegalArgumentException("'" + name + "' twice");
        }
      }
      return new Fields(values);
    }

    ManifestLine line() {
      boolean removed = values.containsKey("removed");
      return new ManifestLine(
          new ManifestEntry(
              number("sequence"),
              new TreePath(text("path")),
              EntryKind.read(text("kind")),
              removed ? null : digest("digest"),
              removed ? 0 : number("size"),
              number("version"),
              instant("at"),
              values.containsKey("content") ? content() : null),
          digest("link"));
    }

    private ApprovedContent content() {
      return new ApprovedContent(
          number("content.item"),
          Math.toIntExact(number("content.edition")),
          digest("content.revision"),
          Math.toIntExact(number("content.from")),
          Math.toIntExact(number("content.to")),
          digest("content.digest"),
          digest("content.frame"));
    }

    private String text(String name) {
      String value = values.get(name);
      if (value == null) {
        throw new IllegalArgumentException("'" + name + "' is missing");
      }
      return value;
    }

    private long number(String name) {
      return Long.parseLong(text(name));
    }

    private Digest digest(String name) {
      return Digest.parse(text(name));
    }

    private Instant instant(String name) {
      try {
        return Instant.parse(text(name));
      } catch (DateTimeParseException e) {
        throw new IllegalArgumentException("'" + name + "' is no instant", e);
      }
    }
  }
}
