package taizhang.document;

import java.util.List;

/** An element of an official document (公文格式要素, GB/T 9704-2012 chapter 7). */
public sealed interface OfficialBlock extends Block
        permits RedFlag,
                DocumentNumber,
                RedRule,
                BulletinHead,
                AnnexLabel,
                OfficialTitle,
                Addressee,
                AttachmentList,
                Signature,
                Annotation,
                Imprint {
    /** Its texts in reading order: one list for each line, in it what stands side by side; none for a rule. */
    List<List<String>> lines();
}
