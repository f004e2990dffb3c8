package nl.ghnt.regions.netwerk;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.regions.feit.Herinnering;

@ApplicationScoped
class RegionaleBijeenkomstRepository implements Herinnering<RegionaleBijeenkomst> {

    @Override
    public String naam() {
        return "Regionale bijeenkomst";
    }
}
