package nl.ghnt.projectpool.dekking;

import java.util.List;
import nl.ghnt.kit.events.Audience;
import nl.ghnt.kit.events.DomainEvent;
import nl.ghnt.kit.time.Source;

/** What others hear of the coverage. */
final class DekkingEvents {

    private DekkingEvents() {}

    /** The table was laid down, or corrected: always the whole table. */
    record Vastgesteld(
            String projectenpool,
            List<Thema> themas,
            List<Cel> cellen,
            int aantalVermeldingen,
            int aantalCombinaties,
            Source bron)
            implements DomainEvent {

        /** A theme. */
        record Thema(String code, String naam, int volgnummer) {}

        /** A pair of theme and region. */
        record Cel(String thema, String regio, String aard) {}

        static Vastgesteld of(Dekkingsbeeld beeld) {
            Dekkingsoverzicht overzicht = beeld.overzicht();
            return new Vastgesteld(
                    beeld.tabel().code(),
                    beeld.themas().stream()
                            .map(thema -> new Thema(
                                    thema.code(),
                                    thema.inhoud().naam(),
                                    thema.inhoud().volgnummer()))
                            .toList(),
                    overzicht.cellen().stream()
                            .map(cel ->
                                    new Cel(cel.thema(), cel.regio(), cel.aard().name()))
                            .toList(),
                    overzicht.aantalVermeldingen(),
                    overzicht.aantalCombinaties(),
                    beeld.tabel().inhoud().bron());
        }

        @Override
        public String type() {
            return "dekking.vastgesteld.v1";
        }

        @Override
        public String key() {
            return projectenpool;
        }

        @Override
        public String resource() {
            return "/dekkingsmatrix";
        }

        @Override
        public Audience audience() {
            return Audience.everybody();
        }
    }
}
