package jixiao.web;

/** The page cannot be served: nothing can listen at that port. Who started it says so. */
public final class ServerProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int port;

    ServerProblem(int port, Throwable cause) {
        super("port " + port, cause);
        this.port = port;
    }

    /** The port that was asked for. */
    public int port() {
        return port;
    }
}
