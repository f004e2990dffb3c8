package nl.ghnt.reporting;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link Periode} as its code. */
@Converter(autoApply = true)
public class PeriodeConverter implements AttributeConverter<Periode, String> {

    @Override
    public String convertToDatabaseColumn(Periode periode) {
        return periode == null ? null : periode.code();
    }

    @Override
    public Periode convertToEntityAttribute(String code) {
        return Periode.ofNullable(code);
    }
}
