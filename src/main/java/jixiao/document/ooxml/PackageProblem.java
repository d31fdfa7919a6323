package jixiao.document.ooxml;

/**
 * 部件有误: an Office package, or the XML of one of its parts, is not what it must be. Its message is one Chinese clause
 * saying what was found; who knows the file makes a sentence of it.
 */
public final class PackageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Whether it is a document type: no part has one, and entities come with it. */
    private final boolean documentType;

    /** A problem with its clause. */
    public PackageProblem(String clause) {
        super(clause);
        this.documentType = false;
    }

    private PackageProblem(boolean documentType) {
        super("含有文档类型声明");
        this.documentType = documentType;
    }

    static PackageProblem ofDocumentType() {
        return new PackageProblem(true);
    }

    /** Whether it is refused for a document type, which no part has. */
    public boolean isDocumentType() {
        return documentType;
    }

    /** The same with what caused it. */
    public PackageProblem(String clause, Throwable cause) {
        super(clause, cause);
        this.documentType = false;
    }
}
