-- 报告和决算的文字:读出的事实,供下次对着当时的各表再核对,一份文字一行,gzip 压缩。
CREATE TABLE judged_text (
    submission TEXT NOT NULL REFERENCES submission (name) ON DELETE CASCADE,
    position   INTEGER NOT NULL,
    document   BLOB NOT NULL,
    PRIMARY KEY (submission, position)
) WITHOUT ROWID;

-- 最近一次做完的复核里的报告和决算,含与卷宗各表核对的发现。
CREATE TABLE finished_text (
    position   INTEGER PRIMARY KEY,
    file       TEXT NOT NULL,
    kind       TEXT NOT NULL,       -- 决算说明或自评报告
    name       TEXT NOT NULL,       -- 意见书里怎么称呼
    unit       TEXT NOT NULL,
    project    TEXT NOT NULL,
    year       TEXT NOT NULL,
    verdict    TEXT NOT NULL,
    superseded INTEGER NOT NULL,    -- 1:已被后报的替代
    secret     INTEGER NOT NULL,    -- 1:说的是涉密的表
    document   BLOB NOT NULL
);

-- 以前的存档没有文字,已审的文件重新审核一次。
DELETE FROM submission;
