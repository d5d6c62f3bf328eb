package taizhang.template;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of a template that stand for digits the template itself says: {@code <#assign 数>12</#assign>}, {@code <#list ["12"]
 * as 数>}, {@code <@数 值="12"/>} to a macro of its own, {@code <#return "12">} of a function.
 */
final class GivenDigits {
    private static final Pattern DIGITS = Pattern.compile("[0-9０-９.一二三四五六七八九十百千万〇零两]{1,12}");

    private final Map<String, String> names = new HashMap<>();
    private final Set<String> macros = new HashSet<>();
    private String function = "";

    GivenDigits(String template, List<TemplatePiece> pieces) {
        pieces.stream()
                .filter(piece -> piece.name().equals("macro"))
                .filter(piece -> !piece.tokens().isEmpty())
                .forEach(piece -> macros.add(piece.tokens().getFirst().text()));
        for (int i = 0; i < pieces.size(); i++) {
            TemplatePiece piece = pieces.get(i);
            if (piece.kind() == TemplatePiece.Kind.CALL && macros.contains(piece.name())) {
                arguments(piece.tokens());
            } else if (piece.kind() == TemplatePiece.Kind.DIRECTIVE
                    && !piece.tokens().isEmpty()) {
                directive(piece);
                if (i + 1 < pieces.size()) {
                    captured(template, piece, pieces.get(i + 1));
                }
            }
        }
    }

    /** What each of them prints. */
    Map<String, String> names() {
        return names;
    }

    private void directive(TemplatePiece piece) {
        List<TemplateToken> tokens = piece.tokens();
        switch (piece.name()) {
            case "function" -> function = tokens.getFirst().text();
            case "return" -> {
                if (tokens.size() == 1) {
                    give(function, tokens.getFirst());
                }
            }
            case "list" -> listed(tokens);
            default -> {
                // says no digits of its own
            }
        }
    }

    private void listed(List<TemplateToken> tokens) {
        boolean named = tokens.size() > 3
                && tokens.getFirst().isSymbol("[")
                && tokens.get(tokens.size() - 2).text().equals("as");
        if (named) {
            tokens.subList(1, tokens.size() - 2)
                    .forEach(token -> give(tokens.getLast().text(), token));
        }
    }

    private void arguments(List<TemplateToken> tokens) {
        for (int i = 2; i < tokens.size(); i++) {
            if (tokens.get(i - 1).isSymbol("=")) {
                give(tokens.get(i - 2).text(), tokens.get(i));
            }
        }
    }

    private void captured(String template, TemplatePiece piece, TemplatePiece next) {
        boolean block = (piece.name().equals("assign") || piece.name().equals("local"))
                && piece.tokens().size() == 1
                && next.kind() == TemplatePiece.Kind.DIRECTIVE_END
                && next.start() >= piece.end();
        if (block) {
            String words = template.substring(piece.end(), next.start()).strip();
            if (DIGITS.matcher(words).matches()) {
                names.putIfAbsent(piece.tokens().getFirst().text(), words);
            }
        }
    }

    private void give(String name, TemplateToken token) {
        boolean literal = token.kind() == TemplateToken.Kind.STRING || token.kind() == TemplateToken.Kind.NUMBER;
        if (literal && DIGITS.matcher(token.text()).matches()) {
            names.putIfAbsent(name, token.text());
        }
    }
}
