package nl.ghnt.reporting.uitvraag;

import java.time.Instant;
import nl.ghnt.reporting.Periode;
import nl.ghnt.reporting.vragenlijst.Vragenlijst;

/** Which campaigns are asked for; a part that is null leaves everything in. */
record UitvraagFilter(Periode periode, Vragenlijst.Soort soort, Uitvraag.Status status, Instant gewijzigdSinds) {}
