package org.mingshi.architecture.planted.order;

import org.springframework.modulith.Modulithic;

/** A house of two rooms in which the early one wrongly uses the late one. */
@Modulithic
public final class PlantedHouse {
  private PlantedHouse() {}
}
