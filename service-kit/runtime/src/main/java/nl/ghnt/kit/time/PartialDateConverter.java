package nl.ghnt.kit.time;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Stores a {@link PartialDate} as its text; tables that sort by it add a generated column with the earliest day. */
@Converter(autoApply = true)
public class PartialDateConverter implements AttributeConverter<PartialDate, String> {

    @Override
    public String convertToDatabaseColumn(PartialDate date) {
        return date == null ? null : date.edtf();
    }

    @Override
    public PartialDate convertToEntityAttribute(String text) {
        return text == null ? null : new PartialDate(text);
    }
}
