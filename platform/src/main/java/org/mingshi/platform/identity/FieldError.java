package org.mingshi.platform.identity;

/**
 * What is wrong with one field of a form, in Chinese.
 *
 * @param field the name and id of the input, such as {@code password}
 */
public record FieldError(String field, String words) {}
