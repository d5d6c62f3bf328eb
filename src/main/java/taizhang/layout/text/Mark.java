package taizhang.layout.text;

/** Something drawn on a page. */
public sealed interface Mark permits TextLine, Stroke, Box, FigureEdge, PhotoMark {}
