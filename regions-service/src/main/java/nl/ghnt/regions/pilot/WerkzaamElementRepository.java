package nl.ghnt.regions.pilot;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.regions.feit.Herinnering;

@ApplicationScoped
class WerkzaamElementRepository implements Herinnering<WerkzaamElement> {

    @Override
    public String naam() {
        return "Werkzaam element";
    }
}
