package taizhang.template;

import freemarker.core.Environment;
import freemarker.template.TemplateDirectiveBody;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calls inside {@code <@台账表>}: 列, 组标题, 小计行, 合计行. */
final class TablePartDirective extends MarkupDirective {
    static final String COLUMN = "列";
    static final String CAPTION = "组标题";
    static final String SUBTOTAL = "小计行";
    static final String TOTAL = "合计行";

    private final Deque<TableState> open;

    TablePartDirective(String name, TemplateFolder folder, Deque<TableState> open) {
        super(name, folder);
        this.open = open;
    }

    @Override
    void call(Environment environment, Arguments arguments, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        TableState state = open.peek();
        if (state == null) {
            throw misplaced(arguments, TableDirective.NAME);
        }
        switch (name()) {
            case COLUMN -> column(state, arguments, body);
            case CAPTION -> {
                arguments.checkNames(List.of());
                if (state.pass() == TableState.Pass.CAPTION) {
                    state.captioned(written(body));
                }
            }
            case SUBTOTAL -> total(state, TableState.Pass.SUBTOTAL, "小计", arguments, body);
            case TOTAL -> total(state, TableState.Pass.TOTAL, "合计", arguments, body);
            default -> throw new IllegalStateException(name());
        }
    }

    private static void total(
            TableState state,
            TableState.Pass pass,
            String usual,
            Arguments arguments,
            @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        arguments.checkNames(List.of("标题"));
        if (state.pass() == pass) {
            state.totalled(Escape.text(arguments.text("标题").orElse(usual)), written(body));
        }
    }

    private static void column(TableState state, Arguments arguments, @Nullable TemplateDirectiveBody body)
            throws TemplateException, IOException {
        if (state.pass() == TableState.Pass.COLUMNS) {
            state.add(ColumnSpec.of(arguments, body != null));
            return;
        }
        if (state.pass() != TableState.Pass.LINE) {
            return;
        }
        state.writeAdded();
        Optional<ColumnSpec> column = state.nextColumn();
        if (column.isEmpty()) {
            return;
        }
        if (column.get().content().isPresent()) {
            TableLine row = state.row().orElseThrow();
            state.markup.valueCell(
                    row.value(column.get().content().get()), column.get().fallback());
        } else {
            String cell = written(body);
            state.markup.cell("", 1, cell.isEmpty() ? Escape.text(column.get().fallback()) : cell);
        }
    }
}
