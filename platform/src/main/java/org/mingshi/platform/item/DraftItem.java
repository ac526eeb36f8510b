package org.mingshi.platform.item;

import org.mingshi.platform.organization.UnitId;
import org.mingshi.platform.shell.Actor;

/** A new item of this unit; its site is that of the chosen column. */
public record DraftItem(UnitId unit, Manuscript text, Actor by) {}
