package nl.ghnt.local.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.ghnt.local.Folders;
import nl.ghnt.local.PlatformException;
import nl.ghnt.local.process.RunFile;
import nl.ghnt.local.process.RunState;
import nl.ghnt.local.realm.LocalUser;
import nl.ghnt.local.realm.Realm;
import nl.ghnt.local.realm.Tokens;
import nl.ghnt.local.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(name = "token", description = "Print an access token of a local user.", sortOptions = false)
final class TokenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(
            paramLabel = "USER",
            description = {
                "programmateam, stuurgroep, kernteam, opdrachtgever, beoordelaar, beheerder,",
                "partij-vws, partij-jenv, partij-vng, partij-centrumgemeenten-vrouwenopvang,",
                "projectleider-REGIO, vertegenwoordiger-REGIO (projectleider-twente),",
                "aanvrager-GEMEENTE, of a centre municipality (aanvrager-enschede),",
                "beoordelaar-een, beoordelaar-twee, beoordelaar-drie,",
                "or the machine client ghnt-systeem"
            })
    private String user;

    @Option(
            names = "--scope",
            split = ",",
            description = "more than the default scopes; ghnt-systeem may have regions:schrijven and so on")
    private List<String> scopes = new ArrayList<>();

    @Mixin
    private DataOption data;

    TokenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        requireKnown();
        RunState state = RunFile.read(data.folder().runFile())
                .orElseThrow(() -> new PlatformException("nothing is running with its data in " + data.path()));
        terminal.out().println(new Tokens(state.issuer()).token(user, scopes.toArray(String[]::new)));
        return 0;
    }

    private void requireKnown() throws IOException {
        Path folder = Folders.repository().resolve("deploy/keycloak");
        Realm realm = Realm.of(folder);
        if (!user.equals(Realm.SYSTEM_CLIENT) && realm.user(user).isEmpty()) {
            throw new PlatformException(
                    "there is no user '" + user + "'; there are",
                    realm.users().stream()
                            .filter(known -> known.region().isEmpty() && !known.isApplicant())
                            .map(LocalUser::name)
                            .collect(Collectors.joining(", ")),
                    "and projectleider-REGIO and vertegenwoordiger-REGIO, with one of",
                    realm.users().stream()
                            .flatMap(known -> known.region().stream())
                            .distinct()
                            .collect(Collectors.joining(", ")),
                    "and",
                    realm.users().stream()
                            .filter(LocalUser::isApplicant)
                            .map(LocalUser::name)
                            .collect(Collectors.joining(", ")));
        }
    }
}
