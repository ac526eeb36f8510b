package org.mingshi.architecture.planted.order.late.store;

public record InnerPart(String name) {}
