package org.mingshi.platform.shell.api;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not carried out, as a problem document (RFC 9457). Programs read {@code code}
 * and the codes of the obstacles, people the Chinese words.
 *
 * <p>Example: status 422, code {@code OBSTACLES}, one obstacle {@code AUTHOR_MAY_NOT_REVIEW} with
 * the clause on which it stands.
 */
@Says("Why a request was not carried out (RFC 9457)")
public record Problem(
    @Says("A URN that names the kind of problem") String type,
    @Says("The kind of problem, in Chinese") String title,
    @Says("The HTTP status") int status,
    @Says("The kind of problem, for programs") String code,
    @Says("What is wrong in this case, in Chinese") @Nullable String detail,
    @Says("What is wrong with single fields") List<Fault> errors,
    @Says("Everything that stands in the way, each with the clauses on which it stands")
        List<Hindrance> obstacles,
    @Says("Where two texts stand against each other: the numbers of both") @Nullable Clash clash) {

  /** The media type of the document. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Takes copies. */
  public Problem {
    errors = List.copyOf(errors);
    obstacles = List.copyOf(obstacles);
  }

  /** What is wrong with one field. */
  @Says("What is wrong with one field")
  public record Fault(
      @Says("Which field of the body, as a JSON Pointer; or the name of the parameter")
          String pointer,
      @Says("What is wrong, in Chinese") String words,
      @Says("Stable, where there is a word for it") @Nullable String code) {

    /** A fault that needs no word for programs. */
    public Fault(String pointer, String words) {
      this(pointer, words, null);
    }
  }

  /** One thing that stands in the way. */
  @Says("One thing that stands in the way")
  public record Hindrance(
      @Says("Stable, such as AUTHOR_MAY_NOT_REVIEW") String code,
      @Says("The clauses on which it stands") List<Basis> basis,
      @Says("What is missing, in Chinese") String words,
      @Says("Who can help, in Chinese") String help) {

    /** Takes a copy. */
    public Hindrance {
      basis = List.copyOf(basis);
    }
  }

  /** A clause, for programs and for people. */
  @Says("A clause of a regulation")
  public record Basis(
      @Says("For programs: the pack and the number") String clause,
      @Says("For people: the title and the article") String cite) {}

  /** Two texts of one edition, of which one counts. */
  @Says("Two texts that were saved on the same one; both are kept")
  public record Clash(
      @Says("The number under which the text of this request is kept") int mine,
      @Says("The number of the text that counts") int theirs) {}

  /** A problem of this kind, with words about the case. */
  public static Problem of(Kind kind, @Nullable String detail) {
    return of(kind, detail, List.of(), List.of());
  }

  /** Fields of a body that cannot be taken. */
  public static Problem ofFields(List<Fault> errors) {
    return ofFields(Kind.INVALID, errors);
  }

  /** The same, for fields that cannot even be read. */
  public static Problem ofFields(Kind kind, List<Fault> errors) {
    return of(kind, null, errors, List.of());
  }

  /** A refusal. */
  public static Problem ofObstacles(Kind kind, List<Hindrance> obstacles) {
    return of(kind, null, List.of(), obstacles);
  }

  /** Another text counts; that of the request is kept beside it. */
  public static Problem ofClash(Clash clash) {
    return new Problem(
        Kind.CONFLICT.type(),
        Kind.CONFLICT.title(),
        Kind.CONFLICT.status(),
        Kind.CONFLICT.name(),
        "您开始修改之后他人已保存新的文本；两个文本都已保留，对方的文本有效",
        List.of(),
        List.of(),
        clash);
  }

  private static Problem of(
      Kind kind, @Nullable String detail, List<Fault> errors, List<Hindrance> obstacles) {
    return new Problem(
        kind.type(), kind.title(), kind.status(), kind.name(), detail, errors, obstacles, null);
  }

  /** The kinds of problems. */
  public enum Kind {
    /** The request cannot be read: no JSON, an unknown field, a parameter of the wrong form. */
    MALFORMED(400, "请求无法读取"),
    /** No token, or one that is over. */
    NOT_LOGGED_IN(401, "需要登录"),
    /** This person or this session may not. */
    NOT_PERMITTED(403, "没有权限"),
    /** It does not exist, or this person may not know of it. */
    NOT_FOUND(404, "没有这个内容"),
    METHOD_NOT_ALLOWED(405, "不支持这种请求方法"),
    NOT_ACCEPTABLE(406, "不能提供所要求的格式"),
    /** It has meanwhile become another. */
    CONFLICT(409, "内容已发生变化"),
    /** The text named in {@code If-Match} counts no more. */
    PRECONDITION_FAILED(412, "文本已被修改"),
    TOO_LARGE(413, "提交的内容太大"),
    UNSUPPORTED_MEDIA_TYPE(415, "不支持这种内容格式"),
    /** Fields that cannot be taken. */
    INVALID(422, "填写的内容有误"),
    /** The regulations stand in the way. */
    OBSTACLES(422, "不能这样办理"),
    /** Neither {@code If-Match} nor {@code seen} says which text the person saw. */
    PRECONDITION_REQUIRED(428, "须说明所依据的文本"),
    TOO_MANY_REQUESTS(429, "操作太频繁"),
    BROKEN(500, "系统出错了"),
    /** The program is stopping, or its database is away. */
    UNAVAILABLE(503, "暂时不能提供服务");

    private final int status;
    private final String title;

    Kind(int status, String title) {
      this.status = status;
      this.title = title;
    }

    /** The HTTP status. */
    public int status() {
      return status;
    }

    /** The words for people. */
    public String title() {
      return title;
    }

    String type() {
      return "urn:mingshi:problem:" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The first kind with this status; what has none of its own is malformed or broken. */
    public static Kind ofStatus(int status) {
      for (Kind kind : values()) {
        if (kind.status == status) {
          return kind;
        }
      }
      return status < 500 ? MALFORMED : BROKEN;
    }
  }
}
