-- 网页要用的:每张表一行的摘要,做完时人说过的话,和在网页里说的话。

-- 每张表一行,各数按汇总里的写法;列表、筛选、排序只看这里,不解开文档。
CREATE TABLE finished_row (
    position   INTEGER PRIMARY KEY, -- 与 finished_table 相同
    file       TEXT NOT NULL,
    sheet      TEXT NOT NULL,
    unit       TEXT NOT NULL,
    unit_key   TEXT NOT NULL,       -- 归一后的单位;没有写单位的为空
    project    TEXT NOT NULL,
    year       TEXT NOT NULL,
    form       TEXT NOT NULL,
    section    TEXT NOT NULL,
    supervisor TEXT NOT NULL,
    secret     INTEGER NOT NULL,
    superseded INTEGER NOT NULL,
    instead    TEXT NOT NULL,       -- 替代它的文件;没有的为空
    verdict    TEXT NOT NULL,
    total      TEXT,
    low        TEXT,
    high       TEXT,
    verified   TEXT,
    claimed    TEXT,
    budget     TEXT,
    spending   TEXT,
    stake      TEXT NOT NULL,       -- 涉及分值
    grade      TEXT NOT NULL,
    errors     INTEGER NOT NULL,
    warnings   INTEGER NOT NULL,
    infos      INTEGER NOT NULL,
    open       INTEGER NOT NULL,    -- 待定的指标
    reason     TEXT NOT NULL,
    codes      TEXT NOT NULL,       -- 各代码的发现数,JSON
    convention TEXT NOT NULL,
    copy       TEXT NOT NULL,       -- 标注副本;没有的为空
    dossier    INTEGER NOT NULL     -- 同一卷宗里第一张表的 position
);

-- 做完时人说过、写进了汇总或底稿的话:处理、定分、底稿各一行,文字是 JSON 数组。
CREATE TABLE finished_said (
    position INTEGER PRIMARY KEY,
    kind     TEXT NOT NULL,
    texts    TEXT NOT NULL
);

-- 在网页里说的话:每说一次一行,撤销也是一次;只增不减。
CREATE TABLE saying (
    no      INTEGER PRIMARY KEY,
    at      TEXT NOT NULL,        -- 何时说的,ISO 8601,带时区
    kind    TEXT NOT NULL,        -- 处理、定分
    texts   TEXT NOT NULL,        -- 说的是哪一处、说了什么,JSON 数组
    seen    TEXT NOT NULL,        -- 说之前那里写着什么,JSON 数组
    undoes  INTEGER NOT NULL,     -- 撤销的是第几句;不是撤销的为0
    counted INTEGER NOT NULL      -- 1:以后的一次复核已经计入
);

-- 以前做完的复核没有这些,下一次重新汇总。
UPDATE finished SET fingerprint = '';
