package jixiao.testing;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;

/** 程序自己的类: read once for all that is asked of them, since they are many. */
public final class OwnClasses {
    /** All that the program consists of, classes made of rules and pages among them; no tests. */
    public static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("jixiao");

    private OwnClasses() {}
}
