package jixiao.convention.rules;

import jixiao.model.Given;

/**
 * 决策行规则: what a row of 《计分方法》 or 《汇总方式》 gives to the rule template.
 *
 * @param agenda the sheet's name, group of the rule
 * @param rule name of the row
 * @param pattern its condition in the rule language
 */
record LineRule(String agenda, String rule, String pattern) {
    LineRule {
        Given.all(agenda, rule, pattern);
    }
}
