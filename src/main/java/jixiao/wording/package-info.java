/**
 * 措辞: the only room with Chinese sentences about scores and findings. The cell comment, the added sheets, the terminal,
 * JSON and the pages all take theirs here. Sentences about findings come from the convention's 《审核规则》, those about
 * formulas stand in the code of this room.
 */
package jixiao.wording;
