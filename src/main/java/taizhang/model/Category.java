package taizhang.model;

/**
 * A category of problems (问题类别).
 *
 * @param id full name
 * @param shortName 简称, printed in tables
 * @param focus 清理重点
 * @param roles which units lead and which are responsible
 * @param standard 整改标准 and 处理意见
 * @param origin where it was written
 */
public record Category(
        CategoryId id,
        String shortName,
        String focus,
        CategoryRoles roles,
        RectificationStandard standard,
        Origin origin) {}
