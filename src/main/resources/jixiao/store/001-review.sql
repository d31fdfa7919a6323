-- 复核存档,第1版。金额为万元、得分为分,一律按写出的十进制数字存成文本,不经过二进制小数。

-- 已审核的文件:内容没有变、审核它的口径和程序没有变,下次就不再审核。
CREATE TABLE submission (
    name      TEXT PRIMARY KEY,   -- 文件,按人所知道的名字
    digest    TEXT NOT NULL,      -- 内容的 SHA-256
    judged_by TEXT NOT NULL,      -- 口径的指纹和程序的版本
    copy      TEXT NOT NULL,      -- 标注副本在结果文件夹里的位置;没有写的为空
    shown     TEXT NOT NULL       -- 副本上跨表发现的摘要;没有的为空
) WITHOUT ROWID;

-- 各表自己的审核结果(不含人工决定和跨表发现),一份 JSON 文档,gzip 压缩。
CREATE TABLE judged_table (
    submission TEXT NOT NULL REFERENCES submission (name) ON DELETE CASCADE,
    position   INTEGER NOT NULL,  -- 表在文件里的次序,从0起
    document   BLOB NOT NULL,
    PRIMARY KEY (submission, position)
) WITHOUT ROWID;

-- 最近一次做完的复核:由什么做成,得出什么。最多一行。
CREATE TABLE finished (
    one         INTEGER PRIMARY KEY CHECK (one = 1),
    fingerprint TEXT NOT NULL,
    result      TEXT NOT NULL,
    at          TEXT NOT NULL     -- 何时做完,ISO 8601,带时区
);
CREATE TABLE finished_file (
    name   TEXT PRIMARY KEY,
    digest TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE finished_copy (
    path TEXT PRIMARY KEY
) WITHOUT ROWID;
CREATE TABLE finished_table (
    position   INTEGER PRIMARY KEY, -- 汇总里的次序
    file       TEXT NOT NULL,
    sheet      TEXT NOT NULL,
    unit       TEXT NOT NULL,
    project    TEXT NOT NULL,
    year       TEXT NOT NULL,
    form       TEXT NOT NULL,
    verdict    TEXT NOT NULL,
    total      TEXT,
    budget     TEXT,
    spending   TEXT,
    superseded INTEGER NOT NULL,    -- 1:已被后报的表替代
    document   BLOB NOT NULL        -- 含人工决定和跨表发现的 JSON 文档,gzip 压缩
);
CREATE TABLE finished_finding (
    position INTEGER PRIMARY KEY,
    unit     TEXT NOT NULL,
    project  TEXT NOT NULL,
    year     TEXT NOT NULL,
    form     TEXT NOT NULL,
    file     TEXT NOT NULL,
    severity TEXT NOT NULL,
    code     TEXT NOT NULL,
    title    TEXT NOT NULL,
    cell     TEXT NOT NULL,
    message  TEXT NOT NULL
);

-- 人决定过什么:每一次不同的决定一行,只增不减。
CREATE TABLE decision (
    no          INTEGER PRIMARY KEY,
    at          TEXT NOT NULL,    -- 何时读到
    unit        TEXT NOT NULL,
    project     TEXT NOT NULL,
    year        TEXT NOT NULL,
    goal        TEXT NOT NULL,
    indicator   TEXT NOT NULL,
    target      TEXT NOT NULL,    -- 决定时的年初目标值
    actual      TEXT NOT NULL,    -- 决定时的实际完成值
    claimed     TEXT NOT NULL,    -- 决定时的填报得分
    points      TEXT NOT NULL,
    conclusion  TEXT NOT NULL,
    reason      TEXT NOT NULL,
    officer     TEXT NOT NULL,
    UNIQUE (unit, project, year, goal, indicator, target, actual, claimed, points, conclusion, reason, officer)
);

-- 刚写到位、复核还没有做完的复核汇总的摘要。最多一行。
CREATE TABLE publishing (
    one    INTEGER PRIMARY KEY CHECK (one = 1),
    digest TEXT NOT NULL
);
