package org.mingshi.platform.contract;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.mingshi.platform.identity.DemoAccounts;
import org.mingshi.platform.testing.Caller;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** People of the demo at the JSON interface, and things that they have done. */
final class ApiScenes {

  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final AtomicInteger COUNT = new AtomicInteger();

  private final Caller nobody;
  private final Map<String, Caller> loggedIn = new HashMap<>();
  private String client = "";
  private String secret = "";
  private Caller office;

  ApiScenes(String address) {
    this.nobody = new Caller(address);
    this.office = nobody;
  }

  /** A draft that somebody began. */
  record Draft(String edition, String hash) {}

  Caller nobody() {
    return nobody;
  }

  Caller person(String loginName) {
    return loggedIn.computeIfAbsent(loginName, name -> nobody.logIn(name, DemoAccounts.PASSWORD));
  }

  Caller editor() {
    return person("bishan.edu.editor");
  }

  Caller administrator() {
    return person("bishan.admin");
  }

  Caller strangeEditor() {
    return person("yunzhou.drc.clerk");
  }

  Caller strangeAdministrator() {
    return person("yunzhou.admin");
  }

  /** Reads nothing and arranges nothing, whatever body it sends. */
  Caller administratorWithoutRights() {
    return person("yunzhou.drc.clerk");
  }

  /** An office system in the name of the editor. */
  Caller officeSystem() {
    if (client.isEmpty()) {
      Caller.Answer registered = administrator().post("/clients", Map.of("name", "协同办公系统"));
      client = registered.text("id");
      secret = registered.text("secret");
      editor().put("/grants/" + client, Map.of("days", 10));
      officeSystemLogsInAgain();
    }
    return office;
  }

  void officeSystemLogsInAgain() {
    Caller.Answer opened =
        nobody.post(
            "/client-sessions",
            Map.of("client", client, "secret", secret, "loginName", "bishan.edu.editor"));
    office = nobody.with(opened.text("token"));
  }

  Draft drafted() {
    Caller.Answer saved = editor().post("/items", newItem());
    if (saved.status() != 201) {
      throw new AssertionError(saved.body());
    }
    return new Draft(saved.text("edition"), saved.text("hash"));
  }

  Draft submitted() {
    Draft draft = drafted();
    Caller.Answer answer =
        editor().post("/editions/" + draft.edition() + "/submission", Map.of("seen", draft.hash()));
    if (answer.status() != 200) {
      throw new AssertionError(answer.body());
    }
    return draft;
  }

  String newItem() {
    return "{\"text\":" + text("关于做好2027年招生登记的通知（" + COUNT.incrementAndGet() + "）") + "}";
  }

  String text(String title) {
    return JSON.writeValueAsString(
        Map.of(
            "title",
            title,
            "body",
            "<p>各中小学校：</p><p>现就有关事项通知如下。</p>",
            "column",
            column(),
            "itemClass",
            "notice"));
  }

  String column() {
    for (JsonNode column : editor().get("/columns/writable").json().path("items")) {
      if (column.path("name").asString().equals("通知公告")) {
        return column.path("column").asString();
      }
    }
    throw new AssertionError("no column");
  }

  /** An id for each name in a path, all of one authority. */
  Map<String, String> idsOf(Draft draft) {
    Map<String, String> ids = new TreeMap<>();
    JsonNode edition = editor().get("/editions/" + draft.edition()).json();
    ids.put("edition", draft.edition());
    ids.put("number", "1");
    ids.put("item", edition.path("item").asString());
    ids.put("site", edition.path("site").asString());
    ids.put("unit", edition.path("unit").asString());
    ids.put("column", column());
    ids.put("step", edition.at("/round/steps/0/id").asString());
    ids.put("turn", person("bishan.edu.section").get("/inbox/mine").text("items/0/id"));
    officeSystem();
    ids.put("client", client);
    String person = editor().get("/sessions/current").text("person");
    ids.put("person", person);
    ids.put("post", administrator().get("/people/" + person).text("posts/0/id"));
    return ids;
  }

  /** A body with which the operation would go well for whoever may. */
  String body(String operation, Map<String, String> ids) {
    return switch (operation) {
      case "saveRevision" -> "{\"basedOn\":1,\"text\":" + text("改过的标题") + "}";
      case "returnEdition" -> "{\"opinion\":\"请补充附件\"}";
      case "judgeSecrecy" -> "{\"result\":\"not-secret\",\"basis\":\"对照范围\"}";
      case "postpone" -> "{\"againOn\":\"2099-01-04\",\"reason\":\"时机未到\"}";
      case "takeDown" -> "{\"words\":\"有误\"}";
      case "changeUnit" ->
          "{\"name\":\"某局\",\"kind\":\"department\",\"level\":\"county\",\"parent\":\""
              + ids.get("unit")
              + "\"}";
      case "renamePerson" -> "{\"name\":\"某甲\"}";
      case "givePost" -> "{\"unit\":\"" + ids.get("unit") + "\",\"role\":\"editor\"}";
      case "allowClient" -> "{\"days\":3}";
      default -> "{}";
    };
  }
}
