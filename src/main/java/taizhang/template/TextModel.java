package taizhang.template;

import freemarker.template.TemplateScalarModel;

/**
 * A text of the ledger. Line feeds that a clerk wrote become U+2028, which markup reads as a forced line break, while the
 * line ends of the template itself mean nothing.
 *
 * @param text the text
 */
record TextModel(String text) implements TemplateScalarModel {
    @Override
    public String getAsString() {
        return forced(text);
    }

    static String forced(String text) {
        return text.indexOf('\n') < 0 ? text : text.strip().replace('\n', '\u2028');
    }
}
