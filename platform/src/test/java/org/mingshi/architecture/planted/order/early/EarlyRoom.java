package org.mingshi.architecture.planted.order.early;

import org.mingshi.architecture.planted.order.late.LateRoom;
import org.mingshi.architecture.planted.order.late.store.InnerPart;

/** Breaks both rules at once: it looks upwards, and past the door. */
public record EarlyRoom(LateRoom late, InnerPart inner) {}
