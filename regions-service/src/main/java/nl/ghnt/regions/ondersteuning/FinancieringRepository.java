package nl.ghnt.regions.ondersteuning;

import jakarta.enterprise.context.ApplicationScoped;
import nl.ghnt.regions.feit.Herinnering;

@ApplicationScoped
class FinancieringRepository implements Herinnering<Financiering> {

    @Override
    public String naam() {
        return "Financiering";
    }
}
