package jixiao.writing.copy.xml;

/** XML 有误: a part is not the XML that it must be. Its message is one Chinese clause saying what was found. */
public final class XmlProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** A problem with its clause. */
    public XmlProblem(String clause) {
        super(clause);
    }
}
