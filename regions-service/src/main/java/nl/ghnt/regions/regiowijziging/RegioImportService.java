package nl.ghnt.regions.regiowijziging;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import nl.ghnt.kit.bulk.BulkImport;
import nl.ghnt.kit.bulk.BulkOutcome;
import nl.ghnt.kit.bulk.BulkReport;
import nl.ghnt.regions.regio.RegioService;
import nl.ghnt.regions.regio.RegioStaat;
import nl.ghnt.regions.regio.Samenstelling;

/** Brings in many regions or compositions at once, each by the rules of a single change. */
@ApplicationScoped
public class RegioImportService {

    private final BulkImport bulk;
    private final RegioService regios;
    private final RegiowijzigingService wijzigingen;

    RegioImportService(BulkImport bulk, RegioService regios, RegiowijzigingService wijzigingen) {
        this.bulk = bulk;
        this.regios = regios;
        this.wijzigingen = wijzigingen;
    }

    /** What is there already is read after others who change the register are done: who says it again changes nothing. */
    @Transactional
    BulkReport leesRegios(List<RegioImportApi.RegioRegel> regels, boolean proefdraaien) {
        wijzigingen.vergrendelRegister();
        return bulk.run(
                regels, proefdraaien, regel -> regel.code() + " vanaf " + regel.beginGeldigheid(), this::leesRegio);
    }

    @Transactional
    BulkReport leesSamenstellingen(List<RegioImportApi.SamenstellingRegel> regels, boolean proefdraaien) {
        wijzigingen.vergrendelRegister();
        return bulk.run(
                regels,
                proefdraaien,
                regel -> regio(regel) + " vanaf " + regel.beginGeldigheid(),
                this::leesSamenstelling);
    }

    private BulkOutcome leesRegio(RegioImportApi.RegioRegel regel) {
        Optional<RegioStaat> staat = regios.staat(regel.code(), regel.beginGeldigheid());
        List<Voorstel> nodig = RegioVergelijking.voor(regel, staat);
        nodig.forEach(wijzigingen::verwerk);
        if (staat.isEmpty()) {
            return BulkOutcome.NIEUW;
        }
        return nodig.isEmpty() ? BulkOutcome.ONGEWIJZIGD : BulkOutcome.GEWIJZIGD;
    }

    private BulkOutcome leesSamenstelling(RegioImportApi.SamenstellingRegel regel) {
        String regio = regio(regel);
        Samenstelling.Opgave gegeven = new Samenstelling.Opgave(
                regel.gemeenten(), regel.zekerheid(), regel.onbekendReden(), null, regel.toelichting());
        Optional<Samenstelling.Opgave> staand =
                regios.staat(regio, regel.beginGeldigheid()).flatMap(RegioStaat::samenstelling);
        if (staand.isPresent() && RegioVergelijking.gelijk(staand.get(), gegeven)) {
            return BulkOutcome.ONGEWIJZIGD;
        }
        wijzigingen.verwerk(RegioVergelijking.voor(regel, regio, gegeven));
        boolean bekend = staand.isPresent() && staand.get().gemeenten() != null;
        return bekend ? BulkOutcome.GEWIJZIGD : BulkOutcome.NIEUW;
    }

    private String regio(RegioImportApi.SamenstellingRegel regel) {
        return regios.eenduidig(regel.regio(), regel.beginGeldigheid());
    }
}
