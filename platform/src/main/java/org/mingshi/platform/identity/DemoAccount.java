package org.mingshi.platform.identity;

/**
 * An account of the demo, as the program prints it and the log-in page shows it.
 *
 * @param authorityName such as {@code 重庆市璧山区}
 * @param unitName such as {@code 区教委}
 * @param personName such as {@code 采编员甲}
 * @param loginName such as {@code bishan.edu.editor}
 * @param roles what the person does, such as {@code 采编人员}
 */
public record DemoAccount(
    String authorityName, String unitName, String personName, String loginName, String roles) {}
