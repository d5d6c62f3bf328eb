package taizhang.document;

/** A piece of a section, from top to bottom. */
public sealed interface Block
        permits Title,
                InfoLine,
                Heading,
                Paragraph,
                Table,
                Chart,
                PhotoGrid,
                SignOff,
                PageBreak,
                BlankLines,
                OfficialBlock {}
