package nl.ghnt.governance.lidmaatschap;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import nl.ghnt.governance.functie.FunctieService;
import nl.ghnt.governance.organisatie.OrganisatieService;
import nl.ghnt.governance.persoon.PersoonService;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.data.Past;
import nl.ghnt.kit.events.Outbox;
import nl.ghnt.kit.time.PartialDate;
import nl.ghnt.kit.time.Source;

/** Brings in the memberships and post holders that the source documents tell of. */
@Singleton
class LidmaatschapData extends DataStep {

    /** One membership as the file gives it. */
    record Rij(
            Lidmaatschap.Soort soort,
            String persoon,
            String organisatie,
            String gremium,
            String functie,
            PartialDate begin,
            LocalDate beginGeldigheid,
            String beginToelichting,
            PartialDate einde,
            LocalDate eindeGeldigheid,
            String eindeToelichting,
            LocalDate onzekerVan,
            LocalDate onzekerTot,
            Lidmaatschap.Zekerheid zekerheid,
            Source bron) {

        Lidmaatschap.Inhoud inhoud() {
            return new Lidmaatschap.Inhoud(
                    null,
                    beginGeldigheid,
                    eindeGeldigheid,
                    begin,
                    beginToelichting,
                    einde,
                    eindeToelichting,
                    onzekerVan,
                    onzekerTot,
                    zekerheid);
        }
    }

    private final FunctieService functies;
    private final OrganisatieService organisaties;
    private final PersoonService personen;
    private final Outbox outbox;

    LidmaatschapData(FunctieService functies, OrganisatieService organisaties, PersoonService personen, Outbox outbox) {
        super("lidmaatschappen", 3, 50);
        this.functies = functies;
        this.organisaties = organisaties;
        this.personen = personen;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        load.kind(Lidmaatschap.class, Past.AS_ROWS)
                .keyedBy("soort", "gremium", "functie", "organisatie", "persoon", "inhoud.beginGeldigheid")
                .ours("bron.document is not null")
                .told(lidmaatschap -> outbox.append(LidmaatschapVastgelegd.of(lidmaatschap)))
                .bring(
                        load.readList("lidmaatschappen", Rij.class),
                        rij -> new Lidmaatschap(rij, betrokkenen(rij), load.moment()));
    }

    private Lidmaatschap.Betrokkenen betrokkenen(Rij rij) {
        return new Lidmaatschap.Betrokkenen(
                rij.gremium(),
                functies.find(rij.functie()).orElse(null),
                organisaties.find(rij.organisatie()).orElse(null),
                personen.byCode(rij.persoon()));
    }
}
