-- 复核存档,第2版:人对审核发现的处理。

-- 每一次不同的处理一行,只增不减。
CREATE TABLE treatment (
    no        INTEGER PRIMARY KEY,
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
    day       TEXT NOT NULL,    -- 经办人写的日期
    UNIQUE (unit, project, year, indicator, code, message, treatment, reason, officer, day)
);
