package org.mingshi.architecture.planted.order.late;

public record LateRoom(String name) {}
