package taizhang.model;

import java.util.Optional;

/**
 * Who signs the office's papers (人员).
 *
 * @param head 单位负责人
 * @param reviewer 审核人
 * @param reporter 填报人
 * @param phone 电话
 */
public record CampaignOfficers(
        Optional<String> head, Optional<String> reviewer, Optional<String> reporter, Optional<String> phone) {}
