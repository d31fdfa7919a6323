package jixiao.model.fact.dossier;

import jixiao.model.fact.Subject;

/** 卷宗核对对象: a subject that says which table of the dossier its finding belongs to. */
public interface OfDossier extends Subject {
    /** Position of the table in the dossier, from 0, which it is where one table is held against what is no table. */
    default int table() {
        return 0;
    }
}
