package nl.ghnt.governance.functie;

import jakarta.inject.Singleton;
import nl.ghnt.kit.data.ProgrammeRowData;

/** Brings in the posts and roles that the source documents name. */
@Singleton
class FunctieData extends ProgrammeRowData<Functie.Inhoud, Functie> {

    FunctieData() {
        super("functies", 2, 30, Functie.Inhoud.class, Functie.class, Functie::new);
    }
}
