package taizhang.layout;

/** Something drawn on a page. */
public sealed interface Mark permits TextLine, Stroke {}
