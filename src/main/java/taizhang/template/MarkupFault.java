package taizhang.template;

import taizhang.diagnostic.TemplateCode;

/** Markup that cannot be read; where in the template it came from is found out afterwards. */
final class MarkupFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final TemplateCode code;
    private final transient Object[] arguments;
    private final int line;
    private final int column;

    MarkupFault(TemplateCode code, int line, int column, Object... arguments) {
        super(code.id() + " at markup line " + line);
        this.code = code;
        this.line = line;
        this.column = column;
        this.arguments = arguments.clone();
    }

    TemplateCode code() {
        return code;
    }

    Object[] arguments() {
        return arguments.clone();
    }

    /** Line of the markup, from 1. */
    int line() {
        return line;
    }

    /** Column of the markup, from 1. */
    int column() {
        return column;
    }
}
