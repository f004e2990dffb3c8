package nl.ghnt.regions.projectleider;

import jakarta.inject.Singleton;
import nl.ghnt.kit.data.DataLoad;
import nl.ghnt.kit.data.DataStep;
import nl.ghnt.kit.events.Outbox;

/** Tells of each post that was there before in which periods it is filled: from then on every change tells it. */
@Singleton
class Aanstellingsmelding extends DataStep {

    private final ProjectleiderRepository repository;
    private final Outbox outbox;

    Aanstellingsmelding(ProjectleiderRepository repository, Outbox outbox) {
        super("aanstellingen", 1, 41);
        this.repository = repository;
        this.outbox = outbox;
    }

    @Override
    public void load(DataLoad load) {
        repository.alle().forEach(post -> outbox.append(ProjectleiderEvents.Aangesteld.of(post)));
    }
}
