package org.mingshi.platform.regulation;

import java.util.List;

/**
 * One question of a checklist.
 *
 * @param id kebab-case, unique in its checklist: {@code scope}
 * @param words the question, in Chinese: {@code 公开范围是否合规}
 * @param goodAnswer the answer that lets the item go on: yes for "is it in order?", no for "does it
 *     contain secrets?"
 * @param secrecy whether answering it is the secrecy judgement of this revision, signed apart, in a
 *     chain without a secrecy step
 */
public record CheckPoint(
    String id,
    String words,
    boolean goodAnswer,
    BadAnswer bad,
    boolean secrecy,
    List<Basis> basis) {}
