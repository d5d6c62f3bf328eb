package taizhang.merge;

/**
 * Two records under one number, neither of which was there before (撞号): both stay whole.
 *
 * @param path the file, relative to the data folder
 * @param number the number (编号, 文号)
 * @param ours our record, in a few words
 * @param theirs their record, in a few words
 */
public record Clash(String path, String number, String ours, String theirs) {}
