package nl.ghnt.kit.test;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The test would fail if the system no longer did what these requirements ask: it was seen red with the feature broken. On a
 * class: its tests together. The page of requirements is made from it.
 */
@Retention(RetentionPolicy.CLASS)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Proves {

    /** Numbers of the requirements, for example {@code "R121"}. */
    String[] value();
}
