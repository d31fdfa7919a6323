package jixiao.review.archive;

import jixiao.store.KeptDecision;
import jixiao.store.KeptLetter;
import jixiao.store.KeptTreatment;
import jixiao.store.LetterRound;
import jixiao.store.ReviewStore;
import jixiao.store.SaidAt;

/** 谁在何时说过什么: decisions, treatments and letters as plain tables. */
final class Said {
    private Said() {}

    static Csv decisions(ReviewStore store) {
        Csv csv = new Csv("读到的时间", "单位", "项目", "年度", "年度目标", "指标", "年初目标值", "实际完成值", "填报得分", "定分", "结论", "理由", "经办人");
        for (SaidAt<KeptDecision> each : store.decisionHistory()) {
            KeptDecision said = each.said();
            csv.row(
                    each.at(),
                    said.unit(),
                    said.project(),
                    said.year(),
                    said.goal(),
                    said.indicator(),
                    said.target(),
                    said.actual(),
                    said.claimed(),
                    said.points(),
                    said.conclusion(),
                    said.reason(),
                    said.officer());
        }
        return csv;
    }

    static Csv treatments(ReviewStore store) {
        Csv csv = new Csv("读到的时间", "单位", "项目", "年度", "指标", "代码", "发现", "处理", "理由", "经办人", "日期");
        for (SaidAt<KeptTreatment> each : store.treatmentHistory()) {
            KeptTreatment said = each.said();
            csv.row(
                    each.at(),
                    said.unit(),
                    said.project(),
                    said.year(),
                    said.indicator(),
                    said.code(),
                    said.message(),
                    said.treatment(),
                    said.reason(),
                    said.officer(),
                    said.day());
        }
        return csv;
    }

    static Csv letters(ReviewStore store) {
        Csv csv = new Csv("轮次", "日期", "单位", "种类", "文号", "期限", "事项", "文件", "写出时的SHA-256");
        for (LetterRound round : store.rounds()) {
            for (KeptLetter letter : round.letters()) {
                csv.row(
                        round.number(),
                        letter.day(),
                        letter.unit(),
                        letter.kind(),
                        letter.number(),
                        letter.due(),
                        letter.items().size(),
                        letter.path(),
                        letter.digest());
            }
        }
        return csv;
    }

    static Csv items(ReviewStore store) {
        Csv csv = new Csv("轮次", "单位", "文号", "序号", "事项");
        for (LetterRound round : store.rounds()) {
            for (KeptLetter letter : round.letters()) {
                int number = 0;
                for (KeptLetter.Item item : letter.items()) {
                    csv.row(round.number(), letter.unit(), letter.number(), ++number, item.message());
                }
            }
        }
        return csv;
    }
}
