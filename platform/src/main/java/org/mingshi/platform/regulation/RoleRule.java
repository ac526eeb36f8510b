package org.mingshi.platform.regulation;

/**
 * An actor named by a regulation.
 *
 * @param id kebab-case, from {@code docs/glossary.md}: {@code unit-deputy-head}
 * @param name as the regulation says it: {@code 分管负责人}
 * @param heldIn where its holder is looked for unless a step says otherwise
 */
public record RoleRule(String id, String name, Scope heldIn, RoleKind kind) {}
