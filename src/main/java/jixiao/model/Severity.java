package jixiao.model;

/** 严重程度 of a finding, the gravest first. */
public enum Severity {
    /** 错误: arithmetically or formally wrong. */
    ERROR("错误"),
    /** 警告: a person must look. */
    WARNING("警告"),
    /** 提示: good to know. */
    INFO("提示");

    private final String chinese;

    Severity(String chinese) {
        this.chinese = chinese;
    }

    /** 错误, 警告 or 提示. */
    public String chinese() {
        return chinese;
    }
}
