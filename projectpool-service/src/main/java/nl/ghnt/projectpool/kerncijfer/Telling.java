package nl.ghnt.projectpool.kerncijfer;

import java.util.function.ToIntFunction;
import nl.ghnt.projectpool.dekking.Dekkingsoverzicht;

/** The figures that are counted in the coverage table, by their code. */
enum Telling {
    GEDRUKTE_VERMELDINGEN(Dekkingsoverzicht::aantalVermeldingen),
    PAREN_THEMA_REGIO(Dekkingsoverzicht::aantalCombinaties),
    THEMAS(Dekkingsoverzicht::aantalThemas),
    REGIOS(overzicht -> overzicht.regios().size());

    private final ToIntFunction<Dekkingsoverzicht> telling;

    Telling(ToIntFunction<Dekkingsoverzicht> telling) {
        this.telling = telling;
    }

    int tel(Dekkingsoverzicht overzicht) {
        return telling.applyAsInt(overzicht);
    }
}
