package nl.ghnt.governance.organisatie;

import jakarta.inject.Singleton;
import nl.ghnt.kit.data.ProgrammeRowData;

/** Brings in the organisations that the source documents name. */
@Singleton
class OrganisatieData extends ProgrammeRowData<Organisatie.Inhoud, Organisatie> {

    OrganisatieData() {
        super("organisaties", 2, 10, Organisatie.Inhoud.class, Organisatie.class, Organisatie::new);
    }
}
