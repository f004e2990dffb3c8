package nl.ghnt.kit.time;

import static java.lang.annotation.ElementType.FIELD;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/** A text that is a {@link PartialDate}, or two with a slash between them, the first before the second. */
@Target(FIELD)
@Retention(RUNTIME)
@Constraint(validatedBy = Edtf.Reader.class)
public @interface Edtf {

    String message() default "Geef een jaar, maand of dag die bestaat, of twee met een schuine streep (EDTF).";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Reads the text. */
    class Reader implements ConstraintValidator<Edtf, String> {

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            int slash = text.indexOf('/');
            try {
                PartialDate begin = new PartialDate(slash < 0 ? text : text.substring(0, slash));
                return slash < 0 || begin.compareTo(new PartialDate(text.substring(slash + 1))) < 0;
            } catch (IllegalArgumentException unreadable) {
                return false;
            }
        }
    }
}
