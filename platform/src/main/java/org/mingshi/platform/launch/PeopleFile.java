package org.mingshi.platform.launch;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.mingshi.platform.organization.UnitKind;
import org.mingshi.platform.organization.UnitLevel;
import org.mingshi.platform.regulation.PackId;

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
    return parse(DemoEntry.ofFile(code));
  }

  private static PeopleFile parse(DemoEntry file) {
    file.allow(
        "authority", "packs", "since", "administrator", "leaders", "teams", "units", "sites");
    DemoEntry authority = file.entry("authority");
    authority.allow("code", "name", "short", "level");
    UnitLevel level = UnitLevel.parse(authority.text("level"));
    DemoEntry teams = file.entry("teams");
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

  private static DemoPost administrator(DemoEntry entry) {
    entry.allow("login", "person");
    return new DemoPost(entry.text("login"), entry.text("person"), List.of(), false);
  }

  private static DemoPost post(DemoEntry entry) {
    entry.allow("login", "person", "role", "sees-below");
    return new DemoPost(
        entry.text("login"), entry.text("person"), entry.texts("role"), entry.flag("sees-below"));
  }

  private static DemoUnit unit(DemoEntry entry, DemoEntry teams, UnitLevel levelAbove) {
    entry.allow("code", "name", "kind", "level", "team", "posts", "units");
    UnitKind kind = UnitKind.parse(entry.text("kind"));
    UnitLevel level =
        entry.has("level")
            ? UnitLevel.parse(entry.text("level"))
            : kind == UnitKind.TOWNSHIP ? UnitLevel.TOWNSHIP : levelAbove;
    List<DemoEntry> team = entry.has("team") ? teams.entries(entry.text("team")) : List.of();
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
}
