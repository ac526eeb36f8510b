package org.mingshi.platform.publishing;

import java.util.List;
import org.mingshi.platform.organization.Authority;
import org.mingshi.platform.organization.Organization;
import org.mingshi.platform.organization.UnitId;
import org.springframework.stereotype.Component;

/** The names that pages print and that belong to neither an item nor a site. */
interface Names {

  /** A unit's name, as the source of what it wrote itself. */
  String unit(UnitId unit);

  /** All authorities in the order of the portal. */
  List<Authority> authorities();

  /** As the organization has them. */
  @Component
  final class OfOrganization implements Names {

    private final Organization organization;

    OfOrganization(Organization organization) {
      this.organization = organization;
    }

    @Override
    public String unit(UnitId unit) {
      return organization.unit(unit).name();
    }

    @Override
    public List<Authority> authorities() {
      return organization.authorities();
    }
  }
}
