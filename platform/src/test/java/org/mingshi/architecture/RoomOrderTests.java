package org.mingshi.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingshi.architecture.planted.order.PlantedHouse;
import org.mingshi.platform.Mingshi;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.core.Violations;

class RoomOrderTests {

  private static final ImportOption WITH_TESTS = location -> true;

  private final ApplicationModules house = ApplicationModules.of(Mingshi.class);
  private final ApplicationModules planted = ApplicationModules.of(PlantedHouse.class, WITH_TESTS);

  @Test
  void everyRoomUsesOnlyTheDoorsOfOtherRoomsAndThereIsNoCycle() {
    house.verify();
  }

  @Test
  void everyRoomUsesOnlyRoomsBeforeIt() {
    assertThat(house.stream().count()).isGreaterThanOrEqualTo(11);
    assertThat(Rooms.violations(house, Rooms.IN_ORDER)).isEmpty();
  }

  @Test
  void everyRoomHasItsPlaceInTheOrder() {
    assertThat(house.stream().map(Rooms::name)).isSubsetOf(Rooms.IN_ORDER);
  }

  @Test
  void aPlantedUseOfALaterRoomIsCaught() {
    assertThat(Rooms.violations(planted, List.of("early", "late")))
        .containsExactly("early uses late, which does not stand before it");
  }

  @Test
  void aPlantedUseOfTheInnerPartOfARoomIsCaught() {
    assertThatThrownBy(planted::verify)
        .isInstanceOf(Violations.class)
        .hasMessageContaining("early")
        .hasMessageContaining("InnerPart");
  }
}
