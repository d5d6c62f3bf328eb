package taizhang.statistics;

import taizhang.model.CategoryId;
import taizhang.model.UnitId;

/**
 * Over which problems a figure is counted; every problem lies once in the town and once on each of the axes unit, kind,
 * category and stage, and under as many marks as it bears.
 */
public sealed interface Slice {
    /** The whole town. */
    Slice TOWN = new Town();

    /** First part of the names of its figures, e.g. 全镇 or 单位:上庄村. */
    String label();

    /** 全镇. */
    record Town() implements Slice {
        @Override
        public String label() {
            return "全镇";
        }
    }

    /**
     * 单位: problems whose 归属单位 in force on the day it is.
     *
     * @param unit the unit
     */
    record OfUnit(UnitId unit) implements Slice {
        @Override
        public String label() {
            return "单位:" + unit.name();
        }
    }

    /**
     * 类型: the units of one kind together, for subtotals.
     *
     * @param kind 类型, e.g. 贫困村
     */
    record OfKind(String kind) implements Slice {
        @Override
        public String label() {
            return "类型:" + kind;
        }
    }

    /**
     * 类别: problems of a category, as corrected by the day.
     *
     * @param category the category
     */
    record OfCategory(CategoryId category) implements Slice {
        @Override
        public String label() {
            return "类别:" + category.name();
        }
    }

    /**
     * 名单: problems picked for one paper, e.g. 合计 or 协办, wherever they are at home; no part of the axes.
     *
     * @param name what the paper calls them
     */
    record OfGroup(String name) implements Slice {
        @Override
        public String label() {
            return name;
        }
    }

    /**
     * 标签 or 其他类别: problems that bear a mark, as corrected by the day. A problem may bear several or none: these are no axis,
     * and what they count does not add up.
     *
     * @param list {@link #TAGS} or {@link #OTHERS}
     * @param name the tag, or the full name of the category
     */
    record OfMark(String list, String name) implements Slice {
        /** 标签. */
        public static final String TAGS = "标签";
        /** 其他类别. */
        public static final String OTHERS = "其他类别";

        @Override
        public String label() {
            return list + ":" + name;
        }
    }

    /**
     * 阶段: problems registered in a stage, and closings decided in it.
     *
     * @param phase its 名称; {@link #NO_PHASE} for days of no stage
     */
    record OfPhase(String phase) implements Slice {
        /** Where no stage is; a slice only when something falls there. */
        public static final String NO_PHASE = "阶段之外";

        @Override
        public String label() {
            return "阶段:" + phase;
        }
    }
}
