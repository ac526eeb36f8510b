package org.mingshi.platform.ledger;

/**
 * One thing that is not as it should be, found by {@code ./mingshi verify}.
 *
 * @param place where, for a machine and a person to find it: {@code ledger_entry 42}, {@code
 *     bishan/2026/11/17.html}
 * @param what which kind of difference, in one word for machines: {@code ENTRY_ALTERED}
 * @param expected what should be there
 * @param found what is there
 * @param chinese the difference in a sentence, for the official
 * @param english the same for the operator
 */
public record Difference(
    String place, String what, String expected, String found, String chinese, String english) {}
