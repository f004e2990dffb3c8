package nl.ghnt.kit.sample;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import nl.ghnt.kit.test.ApiContract;
import nl.ghnt.kit.test.ServiceBackends;

@QuarkusTest
@WithTestResource(ServiceBackends.class)
class SampleContractTest extends ApiContract {

    @Inject
    NoteService notes;

    @Override
    protected void furnish() {
        notes.write("a note to read", 1);
        notes.write("another note to read", 2);
    }
}
