package nl.ghnt.governance.vergaderritme;

import jakarta.inject.Singleton;
import nl.ghnt.kit.data.ProgrammeRowData;

/** Brings in the norms that the source documents give. */
@Singleton
class VergaderritmeData extends ProgrammeRowData<Vergaderritme.Inhoud, Vergaderritme> {

    VergaderritmeData() {
        super("vergaderritmes", 4, 65, Vergaderritme.Inhoud.class, Vergaderritme.class, Vergaderritme::new);
    }
}
