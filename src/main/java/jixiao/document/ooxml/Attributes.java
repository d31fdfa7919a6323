package jixiao.document.ooxml;

/** Goes through the attributes of one tag. */
final class Attributes {
    private final String xml;
    private final int end;
    private int at;
    private int nameFrom;
    private int nameTo;
    private int valueFrom;
    private int valueTo;

    Attributes(String xml, int from, int end) {
        this.xml = xml;
        this.at = from;
        this.end = end;
    }

    boolean next() {
        skipSpace();
        char c = xml.charAt(at);
        if (c == '>' || c == '/') {
            return false;
        }
        nameFrom = at;
        while (c != '=' && !XmlTag.isSpace(c)) {
            c = step();
        }
        nameTo = at;
        skipSpace();
        if (xml.charAt(at) != '=') {
            throw new PackageProblem("属性没有值");
        }
        step();
        skipSpace();
        char quote = xml.charAt(at);
        if (quote != '"' && quote != '\'') {
            throw new PackageProblem("属性值没有引号");
        }
        valueFrom = at + 1;
        valueTo = xml.indexOf(quote, valueFrom);
        if (valueTo < 0 || valueTo >= end) {
            throw new PackageProblem("属性值没有结束");
        }
        at = valueTo + 1;
        return true;
    }

    boolean is(String wanted) {
        return nameTo - nameFrom == wanted.length() && xml.startsWith(wanted, nameFrom);
    }

    String name() {
        return xml.substring(nameFrom, nameTo);
    }

    String rawValue() {
        return xml.substring(valueFrom, valueTo);
    }

    private void skipSpace() {
        while (XmlTag.isSpace(xml.charAt(at))) {
            step();
        }
    }

    private char step() {
        at++;
        if (at >= end) {
            throw new PackageProblem("标签没有结束");
        }
        return xml.charAt(at);
    }
}
