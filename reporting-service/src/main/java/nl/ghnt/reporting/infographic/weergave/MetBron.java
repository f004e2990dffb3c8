package nl.ghnt.reporting.infographic.weergave;

import java.util.List;

/** What is shown with its source: taken over from a document, without a year, unless it says otherwise. */
interface MetBron {

    Bron bron();

    default Herkomst herkomst() {
        return Herkomst.UIT_BRON;
    }

    /** Year or years that it is about, in words; null where no year can be expected. */
    default String peil() {
        return null;
    }

    /** Sources beside that of the value. */
    default List<AndereBron> ookIn() {
        return List.of();
    }
}
