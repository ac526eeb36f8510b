package org.mingshi.platform.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.regulation.PackId;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The part of a demo file that holds the authority, its packs, units and people; {@code sites} is
 * read elsewhere. An unknown key is an error, so that a slip does not silently drop a post.
 */
record PeopleFile(
    String code,
    String name,
    String shortName,
    UnitLevel level,
    List<PackId> packs,
    LocalDate since,
    DemoPost administrator,
    List<DemoPost> leaders,
    List<DemoUnit> units) {

  /** A person with one account, and the roles held in the unit. */
  record DemoPost(String login, String person, List<String> roles, boolean seesBelow) {}

  /** A unit with its people, and the units below it. */
  record DemoUnit(
      String code,
      String name,
      UnitKind kind,
      UnitLevel level,
      List<DemoPost> posts,
      List<DemoUnit> units) {}

  /** Reads {@code demo/bishan.yaml} for the code {@code bishan}. */
  static PeopleFile read(String code) {
    String path = "/demo/" + code + ".yaml";
    try (InputStream file = PeopleFile.class.getResourceAsStream(path)) {
      if (file == null) {
        throw new IllegalStateException(path + " is missing");
      }
      LoaderOptions options = new LoaderOptions();
      options.setAllowDuplicateKeys(false);
      return parse(path, new Yaml(new SafeConstructor(options)).load(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static PeopleFile parse(String path, Object document) {
    Entry file = new Entry(path, document);
    file.allow(
        "authority", "packs", "since", "administrator", "leaders", "teams", "units", "sites");
    Entry authority = file.entry("authority");
    authority.allow("code", "name", "short", "level");
    UnitLevel level = UnitLevel.parse(authority.text("level"));
    Entry teams = file.entry("teams");
    return new PeopleFile(
        authority.text("code"),
        authority.text("name"),
        authority.text("short"),
        level,
        file.texts("packs").stream().map(PackId::new).toList(),
        LocalDate.parse(file.text("since")),
        administrator(file.entry("administrator")),
        file.entries("leaders").stream().map(PeopleFile::post).toList(),
        file.entries("units").stream().map(unit -> unit(unit, teams, level)).toList());
  }

  private static DemoPost administrator(Entry entry) {
    entry.allow("login", "person");
    return new DemoPost(entry.text("login"), entry.text("person"), List.of(), false);
  }

  private static DemoPost post(Entry entry) {
    entry.allow("login", "person", "role", "sees-below");
    return new DemoPost(
        entry.text("login"), entry.text("person"), entry.texts("role"), entry.flag("sees-below"));
  }

  private static DemoUnit unit(Entry entry, Entry teams, UnitLevel levelAbove) {
    entry.allow("code", "name", "kind", "level", "team", "posts", "units");
    UnitKind kind = UnitKind.parse(entry.text("kind"));
    UnitLevel level =
        entry.has("level")
            ? UnitLevel.parse(entry.text("level"))
            : kind == UnitKind.TOWNSHIP ? UnitLevel.TOWNSHIP : levelAbove;
    List<Entry> team = entry.has("team") ? teams.entries(entry.text("team")) : List.of();
    return new DemoUnit(
        entry.text("code"),
        entry.text("name"),
        kind,
        level,
        Stream.concat(team.stream(), entry.entries("posts").stream())
            .map(PeopleFile::post)
            .toList(),
        entry.entries("units").stream().map(below -> unit(below, teams, level)).toList());
  }

  /** One map of the file, which knows where it stands for its complaints. */
  private record Entry(String place, Map<?, ?> values) {

    Entry(String place, @Nullable Object value) {
      this(place, value instanceof Map<?, ?> map ? map : Map.of());
    }

    void allow(String... keys) {
      Set<String> allowed = Set.of(keys);
      for (Object key : values.keySet()) {
        if (!allowed.contains(String.valueOf(key))) {
          throw new IllegalStateException(place + ": unknown key '" + key + "', known " + allowed);
        }
      }
    }

    boolean has(String key) {
      return values.containsKey(key);
    }

    boolean flag(String key) {
      return Boolean.TRUE.equals(values.get(key));
    }

    String text(String key) {
      Object value = values.get(key);
      if (value == null) {
        throw new IllegalStateException(place + ": '" + key + "' is missing");
      }
      return value instanceof Date date
          ? date.toInstant().atOffset(ZoneOffset.UTC).toLocalDate().toString()
          : value.toString();
    }

    /** A list of texts; a single text is a list of one. */
    List<String> texts(String key) {
      return values.get(key) instanceof List<?> list
          ? list.stream().map(String::valueOf).toList()
          : List.of(text(key));
    }

    Entry entry(String key) {
      return new Entry(place + " " + key, values.get(key));
    }

    /** A list of maps; an absent one is empty. */
    List<Entry> entries(String key) {
      Object value = values.get(key);
      if (value == null) {
        return List.of();
      }
      if (!(value instanceof List<?> list)) {
        throw new IllegalStateException(place + ": '" + key + "' is not a list");
      }
      return list.stream().map(each -> new Entry(place + " " + key, each)).toList();
    }
  }
}
