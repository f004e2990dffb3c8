package nl.ghnt.kit.codes;

import java.util.Map;

/** The lists of codes that filters of a service are looked up in; a service has one bean of it. */
public interface CodeLists {

    /**
     * By name of the list, a query that gives a row when its parameter {@code code} is one of the codes, for example
     * {@code select 1 from region where code = :code}. A code that once existed is still a code.
     */
    Map<String, String> queryByList();
}
