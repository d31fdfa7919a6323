-- 复核存档,第5版:人改了主意又改回来,各是一次;发出过的文号不再给别的单位。

-- 一条发现说的是哪项指标,是否已由人处理而不计入。以前的版本没有记的为空。
ALTER TABLE finished_finding ADD COLUMN indicator TEXT NOT NULL DEFAULT '';
ALTER TABLE finished_finding ADD COLUMN dropped INTEGER NOT NULL DEFAULT 0;

-- 人决定过什么:对同一项指标说的与上一次不同,就又是一行;同一次读到的几行,次(batch)相同。
ALTER TABLE decision RENAME TO decision_4;
CREATE TABLE decision (
    no          INTEGER PRIMARY KEY,
    batch       INTEGER NOT NULL,
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
    officer     TEXT NOT NULL     -- 四栏都空的,是撤回了先前填的
);
INSERT INTO decision SELECT no, no, at, unit, project, year, goal, indicator, target, actual, claimed, points,
    conclusion, reason, officer FROM decision_4;
DROP TABLE decision_4;

-- 人对审核发现的处理,同上。
ALTER TABLE treatment RENAME TO treatment_4;
CREATE TABLE treatment (
    no        INTEGER PRIMARY KEY,
    batch     INTEGER NOT NULL,
    at        TEXT NOT NULL,    -- 何时读到
    unit      TEXT NOT NULL,
    project   TEXT NOT NULL,
    year      TEXT NOT NULL,
    indicator TEXT NOT NULL,    -- 发现所在的指标;不在指标行的为空
    code      TEXT NOT NULL,    -- 审核规则的代码
    message   TEXT NOT NULL,    -- 处理时发现的原话
    treatment TEXT NOT NULL,    -- 采纳、已核实不采纳、财政更正、待补正
    reason    TEXT NOT NULL,
    officer   TEXT NOT NULL,
    day       TEXT NOT NULL     -- 经办人写的日期;四栏都空的,是撤回了先前填的
);
INSERT INTO treatment SELECT no, no, at, unit, project, year, indicator, code, message, treatment, reason, officer, day
    FROM treatment_4;
DROP TABLE treatment_4;

-- 发出过的文号:同一轮重出,单位的文号不变。
CREATE TABLE letter_number (
    no     INTEGER PRIMARY KEY,
    round  INTEGER NOT NULL,
    unit   TEXT NOT NULL,       -- 归一后的单位;没有写单位的是文件
    number TEXT NOT NULL,
    UNIQUE (round, unit, number)
);
INSERT INTO letter_number (round, unit, number) SELECT round, unit, number FROM letter WHERE number <> '' ORDER BY no;
