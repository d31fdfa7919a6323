package jixiao.web;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * 办公的地方: where an officer's tasks are kept on this machine.
 *
 * @param data the folder of the tasks; it is made when the first one is
 * @param allowed folders below which others may be named in the page
 * @param clock tells when something was kept
 */
public record Office(Path data, List<Path> allowed, Clock clock) {
    public Office {
        allowed = List.copyOf(allowed);
    }

    /** That of a person who says nothing else: tasks in a folder of the home folder, all of which may be named. */
    public static Office usual() {
        Path home = Path.of(System.getProperty("user.home", "."));
        return new Office(home.resolve("绩效复核"), List.of(home), Clock.systemDefaultZone());
    }
}
