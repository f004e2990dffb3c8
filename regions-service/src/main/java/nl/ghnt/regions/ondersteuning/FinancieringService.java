package nl.ghnt.regions.ondersteuning;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.problem.InputFault;
import nl.ghnt.regions.feit.Termijn;
import nl.ghnt.regions.feit.Zekerheid;
import nl.ghnt.regions.stuk.StukOmgeving;
import nl.ghnt.regions.stuk.StukService;

/** Funding of the regions; the programme team writes. */
@Singleton
public class FinancieringService extends StukService<Financiering, Financiering.Inhoud> {

    FinancieringService(StukOmgeving omgeving) {
        super(Financiering.class, "Financiering", omgeving);
    }

    @Transactional
    Financiering maak(String regio, Financiering.Inhoud inhoud) {
        return begin(
                new Financiering(regio, inhoud, Zekerheid.ZEKER, nu()),
                "/financiering",
                Objects.requireNonNullElse(inhoud.beginGeldigheid(), vandaag()));
    }

    @Override
    protected void eisSchrijver(Financiering financiering) {
        rechten.eisProgramma("legt een financiering vast");
    }

    @Override
    protected List<InputFault> keur(Financiering financiering, Financiering.Inhoud inhoud) {
        return Termijn.keur(inhoud.beginGeldigheid(), inhoud.eindeGeldigheid());
    }

    @Override
    protected DomainEvent melding(Financiering financiering) {
        return OndersteuningEvents.FinancieringVastgelegd.of(financiering);
    }
}
