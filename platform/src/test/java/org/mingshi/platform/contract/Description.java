package org.mingshi.platform.contract;

import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mingshi.platform.shell.Actor;
import org.mingshi.platform.shell.api.ApiController;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Problem;
import org.mingshi.platform.shell.api.Says;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ValueConstants;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;

/**
 * Makes the description of the JSON interface (OpenAPI 3.1) from the routes that the program really
 * has and the records that they read and write. A test compares it with the file that is served.
 */
final class Description {

  private static final Set<String> WITHOUT_TOKEN = Set.of("openSession", "openClientSession");
  private static final Set<String> NOT_KEPT =
      Set.of("openSession", "openClientSession", "registerClient");

  private final Schemas schemas = new Schemas();
  private final Map<String, Map<String, Object>> paths = new TreeMap<>();
  private final Set<String> operations = new TreeSet<>();
  private final Set<String> read = new TreeSet<>();

  /** The description of these routes. */
  static Map<String, Object> of(Map<RequestMappingInfo, HandlerMethod> routes) {
    Description description = new Description();
    routes.forEach((route, method) -> {
      if (AnnotatedElementUtils.hasAnnotation(method.getBeanType(), ApiController.class)) {
        description.add(route, method);
      }
    });
    return description.document();
  }

  private void add(RequestMappingInfo route, HandlerMethod handler) {
    Operation operation = handler.getMethodAnnotation(Operation.class);
    String name = handler.getMethod().getName();
    if (operation == null) {
      throw new AssertionError(handler + " has no @Operation");
    }
    if (!operations.add(name)) {
      throw new AssertionError("Two operations are called " + name);
    }
    RequestMethod verb = route.getMethodsCondition().getMethods().iterator().next();
    String path = route.getPatternValues().iterator().next();
    paths
        .computeIfAbsent(path.substring(ApiController.ROOT.length()), none -> new TreeMap<>())
        .put(verb.name().toLowerCase(Locale.ROOT), operation(handler, operation, verb));
  }

  private Map<String, Object> operation(
      HandlerMethod handler, Operation operation, RequestMethod verb) {
    String name = handler.getMethod().getName();
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("operationId", name);
    shape.put("tags", List.of(handler.getBeanType().getSimpleName().replaceFirst("Api$", "")));
    shape.put("summary", operation.value());
    if (!operation.clients() && !WITHOUT_TOKEN.contains(name)) {
      shape.put("description", "Only for a person who logged in, never for an office system.");
    }
    if (WITHOUT_TOKEN.contains(name)) {
      shape.put("security", List.of());
    }
    List<Object> parameters = new ArrayList<>();
    for (Parameter parameter : handler.getMethod().getParameters()) {
      RequestBody body = parameter.getAnnotation(RequestBody.class);
      if (body != null) {
        shape.put("requestBody", body(parameter.getParameterizedType(), body.required()));
      } else if (!isOfTheProgram(parameter)) {
        parameters.add(parameter(parameter));
      }
    }
    if (verb == RequestMethod.POST && !NOT_KEPT.contains(name)) {
      parameters.add(Map.of("$ref", "#/components/parameters/IdempotencyKey"));
    }
    if (!parameters.isEmpty()) {
      shape.put("parameters", parameters);
    }
    shape.put("responses", responses(handler, operation, verb));
    return shape;
  }

  private static boolean isOfTheProgram(Parameter parameter) {
    return parameter.getType() == Actor.class
        || parameter.getType().getName().startsWith("jakarta.servlet.");
  }

  private Map<String, Object> parameter(Parameter parameter) {
    if (parameter.isAnnotationPresent(RequestHeader.class)) {
      return Map.of("$ref", "#/components/parameters/IfMatch");
    }
    RequestParam asked = parameter.getAnnotation(RequestParam.class);
    Map<String, Object> shape = new LinkedHashMap<>();
    shape.put("name", parameter.getName());
    shape.put("in", asked == null ? "path" : "query");
    if (asked == null && !parameter.isAnnotationPresent(PathVariable.class)) {
      throw new AssertionError("What is " + parameter + "?");
    }
    Says says = parameter.getAnnotation(Says.class);
    if (says != null) {
      shape.put("description", says.value());
    }
    boolean free =
        asked != null
            && (!asked.required() || !asked.defaultValue().equals(ValueConstants.DEFAULT_NONE));
    shape.put("required", !free);
    shape.put("schema", schemas.of(parameter.getParameterizedType()));
    return shape;
  }

  private Map<String, Object> body(Type type, boolean required) {
    Map<String, Object> schema = schemas.of(type);
    read.add(String.valueOf(schema.get("$ref")));
    return ordered("required", required, "content", content("application/json", schema));
  }

  private Map<String, Object> responses(
      HandlerMethod handler, Operation operation, RequestMethod verb) {
    Map<String, Object> responses = new TreeMap<>();
    responses.put(Integer.toString(operation.status()), answer(handler, operation));
    Set<Integer> refusals = new TreeSet<>(Set.of(400, 401, 403, 404, 429));
    for (int refusal : operation.refusals()) {
      refusals.add(refusal);
    }
    if (verb != RequestMethod.GET && verb != RequestMethod.DELETE) {
      refusals.addAll(Set.of(409, 413, 415));
    }
    refusals.forEach(refusal ->
        responses.put(Integer.toString(refusal), Map.of("$ref", "#/components/responses/Problem")));
    responses.put("default", Map.of("$ref", "#/components/responses/Problem"));
    return responses;
  }

  private Map<String, Object> answer(HandlerMethod handler, Operation operation) {
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("description", operation.status() == 201 ? "It was made" : "Done");
    if (operation.tagged()) {
      answer.put("headers", Map.of("ETag", Map.of("$ref", "#/components/headers/ETag")));
    }
    Type type = handler.getMethod().getGenericReturnType();
    if (type instanceof ParameterizedType wrapped && wrapped.getRawType() == ResponseEntity.class) {
      type = wrapped.getActualTypeArguments()[0];
    }
    if (type != Void.class) {
      answer.put("content", content("application/json", schemas.of(type)));
    }
    return answer;
  }

  private Map<String, Object> document() {
    Map<String, Object> problem = schemas.of(Problem.class);
    Map<String, Object> document = new LinkedHashMap<>();
    document.put("openapi", "3.1.0");
    document.put(
        "info",
        ordered(
            "title",
            "Mingshi 明示",
            "version",
            "1.0.0",
            "summary",
            "The console for programs: the same use cases, the same obstacles, the same boundaries",
            "license",
            ordered("name", "Apache-2.0", "identifier", "Apache-2.0")));
    document.put("servers", List.of(Map.of("url", ApiController.ROOT)));
    document.put("security", List.of(Map.of("token", List.of())));
    document.put("paths", paths);
    closeWhatIsRead();
    document.put(
        "components",
        ordered(
            "securitySchemes",
            Map.of("token", ordered("type", "http", "scheme", "bearer")),
            "parameters",
            ordered("IdempotencyKey", idempotencyKey(), "IfMatch", ifMatch()),
            "headers",
            Map.of(
                "ETag",
                ordered(
                    "description",
                    "The hash of the text, in quotation marks; give it as If-Match",
                    "schema",
                    Map.of("type", "string"))),
            "responses",
            Map.of(
                "Problem",
                ordered(
                    "description",
                    "It was not done",
                    "content",
                    content(Problem.MEDIA_TYPE, problem))),
            "schemas",
            schemas.all()));
    return document;
  }

  /** A body may hold no field that is not described. */
  private void closeWhatIsRead() {
    schemas
        .all()
        .forEach((name, shape) -> {
          if (read.contains("#/components/schemas/" + name)) {
            shape.put("additionalProperties", false);
          }
        });
  }

  private static Map<String, Object> idempotencyKey() {
    return ordered(
        "name",
        "Idempotency-Key",
        "in",
        "header",
        "required",
        false,
        "description",
        "Made up by the caller; the same request with the same key within a day is carried out once",
        "schema",
        ordered("type", "string", "minLength", 1, "maxLength", 100));
  }

  private static Map<String, Object> ifMatch() {
    return ordered(
        "name",
        "If-Match",
        "in",
        "header",
        "required",
        false,
        "description",
        "The ETag of the text that the person had before their eyes",
        "schema",
        Map.of("type", "string"));
  }

  private static Map<String, Object> content(String mediaType, Map<String, Object> schema) {
    return Map.of(mediaType, Map.of("schema", schema));
  }

  private static Map<String, Object> ordered(Object... pairs) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      map.put((String) pairs[i], pairs[i + 1]);
    }
    return map;
  }
}
