package nl.ghnt.kit.data;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks what tells how or when a row came to be: no part of what it says, so no reason to replace it. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Bookkeeping {

    /** What becomes of it when the row is changed. */
    Use value() default Use.NEW;

    /** What a field is for. */
    enum Use {
        /** It gets the value of what the row says now, such as the moment of recording. */
        NEW,
        /** It stays as it is, such as the moment at which something was recorded first. */
        KEPT,
        /** It points to the row that took this one's place. */
        SUCCESSOR,
        /** It points to the row whose place this one took. */
        PREDECESSOR
    }
}
