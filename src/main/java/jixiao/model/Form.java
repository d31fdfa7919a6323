package jixiao.model;

/** 表式: what a table is about. */
public enum Form {
    /** 部门整体支出自评表. */
    DEPARTMENT,
    /** 项目支出自评表. */
    PROJECT
}
