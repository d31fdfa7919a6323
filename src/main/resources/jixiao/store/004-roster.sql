-- 名单上写的:哪个科室、哪个主管部门的表,是否涉密;没有名单的为空。
ALTER TABLE finished_table ADD COLUMN section TEXT NOT NULL DEFAULT '';
ALTER TABLE finished_table ADD COLUMN supervisor TEXT NOT NULL DEFAULT '';
ALTER TABLE finished_table ADD COLUMN secret INTEGER NOT NULL DEFAULT 0;
