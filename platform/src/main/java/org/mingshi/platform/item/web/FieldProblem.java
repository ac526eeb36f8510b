package org.mingshi.platform.item.web;

/** What is wrong with one field, in words that stand at the field and in the summary alike. */
public record FieldProblem(String field, String words) {}
