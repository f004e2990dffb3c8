package nl.ghnt.regions.regio;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import nl.ghnt.kit.time.Validity;
import nl.ghnt.regions.feit.Feit;
import nl.ghnt.regions.feit.Herkomst;
import nl.ghnt.regions.feit.Zekerheid;

/** That a region corresponds to a Veilig Thuis region, wholly or in part. */
@Entity
@Table(name = "regio_veilig_thuis")
public class VeiligThuisKoppeling extends Feit<VeiligThuisKoppeling> implements VanEenRegio {

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "regio")
    private Regio regio;

    private String code;
    private String naam;

    @Enumerated(EnumType.STRING)
    private Zekerheid zekerheid;

    private String toelichting;

    protected VeiligThuisKoppeling() {}

    VeiligThuisKoppeling(Regio regio, RegioData.VeiligThuis rij, Validity geldigheid, Herkomst herkomst) {
        super(herkomst, geldigheid);
        this.regio = regio;
        this.code = rij.code();
        this.naam = rij.naam();
        this.zekerheid = rij.zekerheid();
        this.toelichting = rij.toelichting();
    }

    @Override
    public Regio regio() {
        return regio;
    }

    @Override
    protected VeiligThuisKoppeling metGeldigheid(Validity geldigheid, Herkomst herkomst) {
        return new VeiligThuisKoppeling(
                regio,
                new RegioData.VeiligThuis(code, naam, zekerheid, toelichting, herkomst.bron()),
                geldigheid,
                herkomst);
    }

    /** Code in the CBS division of 2021. */
    public String code() {
        return code;
    }

    public String naam() {
        return naam;
    }

    public Zekerheid zekerheid() {
        return zekerheid;
    }

    public String toelichting() {
        return toelichting;
    }
}
