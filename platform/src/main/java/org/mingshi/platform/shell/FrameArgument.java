package org.mingshi.platform.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands a controller method the {@link Frame} or the {@link Actor} of its request. */
final class FrameArgument implements HandlerMethodArgumentResolver {

  private final Frames frames;

  FrameArgument(Frames frames) {
    this.frames = frames;
  }

  @Override
  public boolean supportsParameter(MethodParameter parameter) {
    return parameter.getParameterType() == Frame.class
        || parameter.getParameterType() == Actor.class;
  }

  @Override
  public Object resolveArgument(
      MethodParameter parameter,
      @Nullable ModelAndViewContainer container,
      NativeWebRequest request,
      @Nullable WebDataBinderFactory binderFactory) {
    if (parameter.getParameterType() == Frame.class) {
      return frames.of(Objects.requireNonNull(request.getNativeRequest(HttpServletRequest.class)));
    }
    // Without the frame: a program that asks for its actor needs no navigation.
    @Nullable Actor actor = frames.actor();
    if (actor == null) {
      throw new NotLoggedIn();
    }
    return actor;
  }
}
