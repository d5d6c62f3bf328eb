package taizhang.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import taizhang.desk.Founding;
import taizhang.desk.NameFile;
import taizhang.desk.WrongRequest;
import taizhang.edit.CampaignForm;
import taizhang.exchange.Author;
import taizhang.exchange.Beginning;
import taizhang.text.PortableName;

/**
 * Where a new campaign comes from and goes to: folders and lists as the user names them.
 *
 * @param place where he stands
 */
record NewPlace(Place place) implements CampaignForm.Outside {
    /** The campaign in a folder. */
    Founding founding(String folder) {
        Path whole = place.here().resolve(unquoted(folder)).toAbsolutePath().normalize();
        return new Founding(place.here(), place.home(), whole);
    }

    private static String unquoted(String said) {
        return said.strip().replaceAll("^[\"“]|[\"”]$", "");
    }

    @Override
    public Optional<String> faultOfList(String answer) {
        try {
            list(answer);
            return Optional.empty();
        } catch (WrongRequest wrong) {
            return Optional.of(String.valueOf(wrong.getMessage()));
        }
    }

    @Override
    public String list(String answer) {
        return FormFilling.isFile(answer.strip())
                ? NameFile.of(place.here().resolve(unquoted(answer))).lines()
                : answer;
    }

    @Override
    public Optional<String> faultOfFolder(String answer) {
        try {
            return founding(answer).fault();
        } catch (InvalidPathException odd) {
            return Optional.of("“" + answer + "”不能作文件夹的名称");
        }
    }

    /** Here, if here is nothing; else a folder below, but beside the program and not in it. */
    @Override
    public String folderFor(String campaign) {
        Path here = place.here().toAbsolutePath().normalize();
        Path home = place.home().toAbsolutePath().normalize();
        String name = PortableName.of(campaign);
        if (here.startsWith(home)) {
            Path beside = home.getParent();
            return beside == null
                    ? name
                    : here.relativize(beside.resolve(name)).toString().replace('\\', '/');
        }
        try (Stream<Path> all = Files.list(here)) {
            return all.findAny().isEmpty() ? "." : name;
        } catch (IOException unreadable) {
            return name;
        }
    }

    @Override
    public boolean asksForClerk() {
        return clerk().isEmpty();
    }

    /** Who works here, as git was told. */
    Optional<String> clerk() {
        return Beginning.userName();
    }

    /** Who makes the first commit. */
    Author author(String name, ZonedDateTime time) {
        return new Author(name, Beginning.userEmail(), time);
    }
}
