package taizhang.audit;

import java.util.Optional;
import taizhang.history.Revision;
import taizhang.model.Seal;

/**
 * A setting that was changed after a seal (变更): lawful, and told.
 *
 * @param name e.g. 单位 上庄, 模板 周报.ftl
 * @param text what was changed, from what to what
 * @param by the commit that did it, where known
 * @param since the last seal that has the setting as it was
 */
public record SettingChange(String name, String text, Optional<Revision> by, Seal since) {}
