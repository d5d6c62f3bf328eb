package taizhang.template;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import taizhang.diagnostic.Diagnostics;
import taizhang.diagnostic.SourceSpan;
import taizhang.diagnostic.TemplateCode;

/**
 * What a template may not do, found before anything is rendered.
 *
 * <p>Everything is forbidden that is not listed: directives, functions behind {@code ?}, and all special variables.
 *
 * <ol>
 *   <li>Tags close in order. Good: {@code <#if x>…</#if>}; bad: {@code <#if x>…</#list>}.
 *   <li>No clock, settings, classes, strings run as code, unescaped output: {@code ${.now}}, {@code <#setting …>},
 *       {@code ?new}, {@code ?eval}, {@code ?no_esc}.
 *   <li>No reckoning: {@code ${a + 1}}.
 *   <li>Includes name a file of the folder, in quotes.
 *   <li>No full-width marks outside quotes.
 * </ol>
 */
final class TemplateCheck {
    private static final List<String> DIRECTIVES = List.of(
            "if",
            "elseif",
            "else",
            "list",
            "items",
            "sep",
            "assign",
            "local",
            "macro",
            "nested",
            "return",
            "include",
            "import",
            "switch",
            "case",
            "default",
            "break",
            "function",
            "t",
            "lt",
            "rt",
            "nt");
    private static final List<String> PAIRED = List.of("if", "list", "items", "macro", "function", "switch");
    private static final List<String> BARE = List.of("else", "sep", "default", "break", "t", "lt", "rt", "nt");
    private static final List<String> BUILTINS = List.of(
            "has_content",
            "then",
            "switch",
            "counter",
            "index",
            "is_first",
            "is_last",
            "has_next",
            "item_parity",
            "first",
            "last",
            "reverse",
            "filter",
            "map",
            "join",
            "trim",
            "replace",
            "split",
            "contains",
            "starts_with",
            "ends_with",
            "remove_beginning",
            "remove_ending",
            "ensure_starts_with",
            "ensure_ends_with",
            "upper_case",
            "lower_case",
            "seq_contains",
            "keys",
            "values",
            "is_string",
            "is_hash",
            "is_sequence",
            "is_markup_output",
            "keep_before",
            "keep_after");
    private static final List<String> RECKONING =
            List.of("+", "-", "*", "/", "%", "++", "--", "+=", "-=", "*=", "/=", "%=");
    private static final List<String> COUNTING =
            List.of("size", "length", "number", "round", "floor", "ceiling", "abs", "int");

    /** Functions that take a pattern when told "r": matching it may take for ever. */
    private static final List<String> MATCHING = List.of("replace", "split", "keep_before", "keep_after");

    private static final int MOST_OWN_LOOPS = 2;

    private final TemplateText text;
    private final TemplateFolder folder;
    private final Diagnostics findings;
    private final Deque<TemplatePiece> open = new ArrayDeque<>();
    private final Set<String> ownLists = new HashSet<>();
    private final Set<TemplatePiece> ownLoops = new HashSet<>();

    private TemplateCheck(TemplateText text, TemplateFolder folder, Diagnostics findings) {
        this.text = text;
        this.folder = folder;
        this.findings = findings;
    }

    static void check(TemplateText text, TemplateFolder folder, Diagnostics findings) {
        TemplateCheck check = new TemplateCheck(text, folder, findings);
        List<TemplatePiece> pieces = TemplateLexer.piecesOf(text.file().text());
        TypedFigures.check(text, pieces, findings);
        for (TemplatePiece piece : pieces) {
            check.tag(piece);
            check.expression(piece);
        }
        check.open.forEach(piece -> check.syntax(
                piece, piece.tag() + " 没有结束", "在它的内容后面写上 " + piece.tag().replace("<", "</")));
    }

    private void tag(TemplatePiece piece) {
        if (!piece.complete()) {
            boolean comment = piece.name().equals("--");
            syntax(piece, (comment ? "注释" : piece.tag()) + " 没有写完", comment ? "注释以 --> 结束" : "检查引号、括号是否成对，标签以 > 结束");
            return;
        }
        switch (piece.kind()) {
            case DIRECTIVE -> directive(piece);
            case CALL -> opened(piece, !piece.selfClosing());
            case DIRECTIVE_END, CALL_END -> closed(piece);
            case INTERPOLATION -> {}
        }
    }

    private void directive(TemplatePiece piece) {
        if (!DIRECTIVES.contains(piece.name())) {
            findings.report(
                    TemplateCode.NOT_FOR_TEMPLATES,
                    text.span(piece.start(), piece.nameEnd()),
                    "<#" + piece.name() + ">",
                    Suggestion.among(piece.name(), DIRECTIVES));
            return;
        }
        if (BARE.contains(piece.name()) && !piece.tokens().isEmpty()) {
            syntax(piece, piece.tag() + " 里不能再写别的", "只写 " + piece.tag());
        }
        turns(piece);
        boolean block = (piece.name().equals("assign") || piece.name().equals("local"))
                && piece.tokens().size() == 1;
        opened(piece, block || PAIRED.contains(piece.name()));
        if (piece.name().equals("include") || piece.name().equals("import")) {
            included(piece);
        }
    }

    /**
     * Loops over lists that the template itself writes down, one in another, once more within: turns that no ledger
     * bounds. Those over the report's lists are counted while they run.
     */
    private void turns(TemplatePiece piece) {
        List<TemplateToken> tokens = piece.tokens();
        boolean writes = tokens.stream()
                .anyMatch(token -> token.isSymbol("[") || token.text().equals("split"));
        boolean known = !tokens.isEmpty() && ownLists.contains(tokens.getFirst().text());
        if (piece.name().equals("list") && (writes || known)) {
            if (open.stream().filter(ownLoops::contains).count() >= MOST_OWN_LOOPS) {
                SourceSpan place = text.span(piece.start(), piece.nameEnd());
                findings.report(TemplateCode.ENDLESS, place, "自己写的列表循环套了三层");
            }
            ownLoops.add(piece);
        } else if (!piece.name().equals("list") && writes && !tokens.isEmpty()) {
            ownLists.add(tokens.getFirst().text());
        }
    }

    private void included(TemplatePiece piece) {
        Optional<TemplateToken> file = piece.tokens().stream().findFirst();
        boolean literal = file.filter(token -> token.kind() == TemplateToken.Kind.STRING)
                .filter(token -> !token.text().contains("${"))
                .isPresent();
        int allowed = piece.name().equals("include") ? 1 : 3;
        if (!literal || piece.tokens().size() != allowed) {
            syntax(piece, piece.tag() + " 后面只能写引号里的文件名", "例如 <#include \"公共.ftl\">");
        } else if (!folder.reaches(text.file(), file.orElseThrow().text())) {
            TemplateToken name = file.orElseThrow();
            List<String> names = folder.files().stream().map(folder::nameOf).toList();
            findings.report(
                    TemplateCode.TEMPLATE_MISSING,
                    text.span(name.start() + 1, name.end() - 1),
                    name.text(),
                    Suggestion.among(name.text(), names));
        }
    }

    private void opened(TemplatePiece piece, boolean needsEnd) {
        if (needsEnd) {
            open.push(piece);
        }
    }

    private void closed(TemplatePiece piece) {
        boolean call = piece.kind() == TemplatePiece.Kind.CALL_END;
        if (!call && (piece.name().equals("sep") || !DIRECTIVES.contains(piece.name()))) {
            return;
        }
        TemplatePiece last = open.peek();
        boolean matches = last != null
                && call == (last.kind() == TemplatePiece.Kind.CALL)
                && (last.name().equals(piece.name()) || (call && piece.name().isEmpty()));
        if (matches) {
            open.pop();
            return;
        }
        syntax(
                piece,
                last == null ? piece.tag() + " 前面没有开头" : piece.tag() + " 与前面的 " + last.tag() + " 不配对",
                "标签要成对，先开的后关");
    }

    private void expression(TemplatePiece piece) {
        List<TemplateToken> tokens = piece.tokens();
        for (int index = 0; index < tokens.size(); index++) {
            TemplateToken token = tokens.get(index);
            if (MATCHING.contains(token.text())
                    && index > 0
                    && tokens.get(index - 1).isSymbol("?")) {
                pattern(tokens.subList(index, tokens.size()));
            }
            if (token.kind() == TemplateToken.Kind.STRAY) {
                stray(token);
            } else if (token.kind() == TemplateToken.Kind.SYMBOL) {
                symbol(token, index + 1 < tokens.size() ? Optional.of(tokens.get(index + 1)) : Optional.empty());
            }
        }
    }

    /** Whether a function is told to take its words for a pattern, by its last word. */
    private void pattern(List<TemplateToken> call) {
        int end = 1;
        while (end < call.size() && !call.get(end).isSymbol(")")) {
            end++;
        }
        TemplateToken last = call.get(Math.max(0, end - 1));
        boolean told = end > 3
                && call.get(end - 2).isSymbol(",")
                && last.kind() == TemplateToken.Kind.STRING
                && last.text().matches("[imscrf]*r[imscrf]*");
        boolean words = call.getFirst().text().equals("replace") && end < 6;
        if (told && !words) {
            forbidden(last, last.end(), "\"" + last.text() + "\"", "去掉它，按原文替换");
        }
    }

    private void stray(TemplateToken token) {
        findings.report(
                TemplateCode.TEMPLATE_SYNTAX,
                text.span(token.start(), token.end()),
                "这里不能有“" + token.text() + "”",
                "“<”“$”之间的引号、逗号、等号、括号都用半角；引号要成对");
    }

    private void symbol(TemplateToken token, Optional<TemplateToken> next) {
        if (RECKONING.contains(token.text())) {
            findings.report(TemplateCode.NO_RECKONING, text.span(token.start(), token.end()), token.text());
        } else if (token.isSymbol("..")) {
            forbidden(token, token.end(), "..", "循环只能用名称，例如 <#list 台账.组 as 组>");
        } else if (token.isSymbol("?")) {
            next.filter(TemplateToken::isName).ifPresent(name -> builtin(token, name));
        } else if (token.isSymbol(".")) {
            next.filter(TemplateToken::isName)
                    .filter(name -> name.text().charAt(0) < 128)
                    .ifPresent(name ->
                            forbidden(token, name.end(), "." + name.text(), "名称都是中文的，见 templates/公共.ftl 和 README"));
        }
    }

    private void builtin(TemplateToken mark, TemplateToken name) {
        if (COUNTING.contains(name.text())) {
            findings.report(TemplateCode.NO_RECKONING, text.span(mark.start(), name.end()), "?" + name.text());
        } else if (!BUILTINS.contains(name.text())) {
            forbidden(mark, name.end(), "?" + name.text(), Suggestion.among(name.text(), BUILTINS));
        }
    }

    private void forbidden(TemplateToken from, int end, String what, String hint) {
        findings.report(TemplateCode.NOT_FOR_TEMPLATES, text.span(from.start(), end), what, hint);
    }

    private void syntax(TemplatePiece piece, String what, String hint) {
        findings.report(TemplateCode.TEMPLATE_SYNTAX, text.span(piece.start(), piece.nameEnd()), what, hint);
    }
}
