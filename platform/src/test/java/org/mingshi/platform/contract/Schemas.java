package org.mingshi.platform.contract;

import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.api.Page;
import org.mingshi.platform.shell.api.Says;

/** Makes the shapes of the description from the records that the adapters read and write. */
@SuppressWarnings("NullAway") // what is missing fails the test at that very line
final class Schemas {

  private static final Map<Type, Map<String, Object>> SIMPLE =
      Map.of(
          String.class, Map.of("type", "string"),
          UUID.class, Map.of("type", "string", "format", "uuid"),
          Instant.class, Map.of("type", "string", "format", "date-time"),
          LocalDate.class, Map.of("type", "string", "format", "date"),
          LocalDateTime.class,
              Map.of(
                  "type",
                  "string",
                  "pattern",
                  "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2})?$"),
          Integer.class, Map.of("type", "integer", "format", "int32"),
          Long.class, Map.of("type", "integer", "format", "int64"),
          Boolean.class, Map.of("type", "boolean"));
  private static final Map<Type, Type> BOXED =
      Map.of(int.class, Integer.class, long.class, Long.class, boolean.class, Boolean.class);

  private final Map<String, Type> types = new TreeMap<>();
  private final Map<String, Map<String, Object>> all = new TreeMap<>();

  /** Every shape met so far, by name. */
  Map<String, Map<String, Object>> all() {
    return all;
  }

  /** The shape of a type; records become shapes of their own. */
  Map<String, Object> of(Type type) {
    Type boxed = BOXED.getOrDefault(type, type);
    if (SIMPLE.containsKey(boxed)) {
      return new TreeMap<>(SIMPLE.get(boxed));
    }
    if (boxed instanceof ParameterizedType generic) {
      return ofGeneric(generic);
    }
    if (boxed instanceof Class<?> kind && kind.isRecord()) {
      return reference(name(kind), kind, kind, Map.of());
    }
    throw new AssertionError("The description has no word for " + type);
  }

  private Map<String, Object> ofGeneric(ParameterizedType generic) {
    Type[] arguments = generic.getActualTypeArguments();
    if (generic.getRawType() == List.class) {
      return new TreeMap<>(Map.of("type", "array", "items", of(arguments[0])));
    }
    if (generic.getRawType() == Map.class && arguments[0] == String.class) {
      return new TreeMap<>(Map.of("type", "object", "additionalProperties", of(arguments[1])));
    }
    if (generic.getRawType() == Page.class) {
      Class<?> member = (Class<?>) arguments[0];
      return reference(
          name(member) + "Page",
          generic,
          Page.class,
          Map.of(Page.class.getTypeParameters()[0], member));
    }
    throw new AssertionError("The description has no word for " + generic);
  }

  private Map<String, Object> reference(
      String name, Type type, Class<?> kind, Map<Type, Type> arguments) {
    Type before = types.putIfAbsent(name, type);
    if (before != null && !before.equals(type)) {
      throw new AssertionError("Two shapes are called " + name + ": " + before + " and " + type);
    }
    if (before == null) {
      Map<String, Object> properties = new LinkedHashMap<>();
      List<String> required = new ArrayList<>();
      for (RecordComponent part : kind.getRecordComponents()) {
        properties.put(part.getName(), property(part, arguments));
        if (!isNullable(part)) {
          required.add(part.getName());
        }
      }
      Map<String, Object> shape = new LinkedHashMap<>();
      shape.put("type", "object");
      Says says = kind.getAnnotation(Says.class);
      if (says == null) {
        throw new AssertionError(kind + " says nothing about itself");
      }
      shape.put("description", says.value());
      if (!required.isEmpty()) {
        shape.put("required", required);
      }
      shape.put("properties", properties);
      all.put(name, shape);
    }
    return new TreeMap<>(Map.of("$ref", "#/components/schemas/" + name));
  }

  private Map<String, Object> property(RecordComponent part, Map<Type, Type> arguments) {
    Map<String, Object> shape = of(resolved(part.getGenericType(), arguments));
    Says says = part.getAnnotation(Says.class);
    if (says != null) {
      shape.put("description", says.value());
    }
    return shape;
  }

  private static Type resolved(Type type, Map<Type, Type> arguments) {
    if (type instanceof ParameterizedType list
        && list.getRawType() == List.class
        && arguments.containsKey(list.getActualTypeArguments()[0])) {
      return listOf(arguments.get(list.getActualTypeArguments()[0]));
    }
    return type;
  }

  private static Type listOf(Type member) {
    return new ParameterizedType() {
      @Override
      public Type[] getActualTypeArguments() {
        return new Type[] {member};
      }

      @Override
      public Type getRawType() {
        return List.class;
      }

      @Override
      public @Nullable Type getOwnerType() {
        return null;
      }
    };
  }

  private static boolean isNullable(RecordComponent part) {
    AnnotatedType type = part.getAnnotatedType();
    return type.isAnnotationPresent(Nullable.class)
        || (type instanceof AnnotatedParameterizedType generic
            && generic.isAnnotationPresent(Nullable.class));
  }

  /** {@code EditionView} is called Edition, {@code ApprovalBody} Approval. */
  static String name(Class<?> kind) {
    return kind.getSimpleName().replaceFirst("(View|Body)$", "");
  }
}
