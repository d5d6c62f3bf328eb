package taizhang.model;

import java.util.Optional;

/**
 * Who speaks for a unit.
 *
 * @param head 负责人
 * @param reporter 填报人
 * @param phone 电话, as written
 */
public record UnitContact(Optional<String> head, Optional<String> reporter, Optional<String> phone) {}
