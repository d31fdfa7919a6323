package jixiao.web;

/** The page cannot be served; its message is one Chinese sentence. */
public final class ServerProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ServerProblem(int port, Throwable cause) {
        super("网页打不开:本机的端口" + port + "用不了,可能已被别的程序占用。请用 --port 换一个,或不写 --port 由程序挑选。", cause);
    }
}
