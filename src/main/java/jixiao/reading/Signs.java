package jixiao.reading;

/** 符号写法: pieces of patterns over texts as people write them, half and full width alike. */
final class Signs {
    static final String BLANKS = "[\\s\\u3000\\u00A0]*";
    static final String OPEN = "[(\\uFF08\\[\\uFF3B\\u3010\\u3014]";
    static final String CLOSE = "[)\\uFF09\\]\\uFF3D\\u3011\\u3015]";
    static final String NOT_CLOSE = "[^)\\uFF09\\]\\uFF3D\\u3011\\u3015]";
    static final String COLON = "[:\\uFF1A\\u2236]";
    static final String DIGIT = "[0-9\\uFF10-\\uFF19]";
    static final String NUMBER = "[0-9\\uFF10-\\uFF19.\\uFF0E]+";

    private Signs() {}
}
