package org.mingshi.platform.identity.web;

import org.mingshi.platform.identity.Account;

/** An account in the list, with the name of its person. */
public record AccountLine(Account account, String personName) {}
