-- 复核存档,第3版:意见书和轮次。出了意见书,一轮就结束;以后报来的有变化,归下一轮。

CREATE TABLE letter_round (
    round INTEGER PRIMARY KEY,  -- 第几轮,从1起
    state TEXT NOT NULL,        -- 出意见书时全部报送文件的摘要
    day   TEXT NOT NULL,        -- 意见书的日期
    at    TEXT NOT NULL         -- 何时写的
);
CREATE TABLE letter (
    no     INTEGER PRIMARY KEY,
    round  INTEGER NOT NULL REFERENCES letter_round (round),
    unit   TEXT NOT NULL,       -- 归一后的单位;没有写单位的是文件
    kind   TEXT NOT NULL,       -- 退回修改意见、复核意见书
    number TEXT NOT NULL,       -- 文号;可以为空
    day    TEXT NOT NULL,
    due    TEXT NOT NULL,       -- 期限;可以为空
    path   TEXT NOT NULL,       -- 结果文件夹里的路径
    digest TEXT NOT NULL,       -- 写出时的摘要:后来改过的不覆盖
    UNIQUE (round, unit)
);
CREATE TABLE letter_item (
    letter    INTEGER NOT NULL REFERENCES letter (no),
    position  INTEGER NOT NULL,
    key       TEXT NOT NULL,    -- 哪张表、哪条规则、哪项指标
    message   TEXT NOT NULL,
    PRIMARY KEY (letter, position)
);
