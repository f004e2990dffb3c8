/**
 * Bringing in many lines at once, first on trial: every line is checked by the same rules as a single change, and told by
 * itself. An operation takes a JSON array of records, gives it to {@link nl.ghnt.kit.bulk.BulkImport} from inside the
 * transaction of its use case, and answers with the {@link nl.ghnt.kit.bulk.BulkReport}:
 *
 * <pre>{@code
 * @Transactional
 * BulkReport importeer(List<Regel> regels, boolean proefdraaien) {
 *     return bulk.run(regels, proefdraaien, Regel::code, this::verwerk);
 * }
 *
 * private BulkOutcome verwerk(Regel regel) { … the ordinary use case … }
 * }</pre>
 *
 * What handles a line must leave the transaction alive when a rule says no: a transactional method that it calls by way of
 * another bean is {@code @Transactional(value = MANDATORY, dontRollbackOn = ProblemException.class)}.
 */
package nl.ghnt.kit.bulk;
