package nl.ghnt.regions.regio;

/** A fact about one region. */
interface VanEenRegio {

    Regio regio();
}
