package org.mingshi.platform.identity.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.mingshi.platform.shell.api.ApiProblem;
import org.mingshi.platform.shell.api.Operation;
import org.mingshi.platform.shell.api.Problem;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * Keeps an office system that acts for a person from everything that is not opened to it: a
 * signature is given by a person who logged in. What no {@link Operation} opens is shut.
 */
@Component
class ClientBoundary implements HandlerInterceptor, WebMvcConfigurer {

  @Override
  public void addInterceptors(InterceptorRegistry registry) {
    registry.addInterceptor(this).addPathPatterns("/api/**");
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    boolean bound = BearerTokens.current().filter(it -> !it.isPersonal()).isPresent();
    if (bound && handler instanceof HandlerMethod method && !isOpen(method)) {
      throw ApiProblem.of(Problem.Kind.NOT_PERMITTED, "办公系统只能代为起草、保存、送审和查看；签署、发布和管理须由本人登录办理");
    }
    return true;
  }

  private static boolean isOpen(HandlerMethod method) {
    @Nullable Operation operation = method.getMethodAnnotation(Operation.class);
    return operation != null && operation.clients();
  }
}
