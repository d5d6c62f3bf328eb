package taizhang.diagnostic;

/** What a check of the books says of the seals (封账), TZ65x: all warnings, as only the history tells who did it. */
public enum SealedCode implements DiagnosticCode {
    /** Something sealed is not there any more as it was; arguments: what, period. */
    FACT_DIFFERS(650, "%1$s和第%2$s期封账时不一样", "改回封账时的内容；原来写错的，改回以后另记一项“更正”。谁在什么时候改的，用 taizhang audit 查看"),
    /** A seal does not say what it should; arguments: period. */
    SEAL_TOUCHED(651, "第%1$s期的封账记录和它自己的摘要或上期摘要对不上", "用 git 找回 taizhang seal 写入时的封账.yaml"),
    /** 封账.yaml cannot be read; arguments: what is wrong. */
    SEALS_NOT_READ(652, "封账记录读不出来，没有和账比对：%1$s", "用 git 找回 taizhang seal 写入时的封账.yaml"),
    /** Of a sealed evidence file only a pointer is here; arguments: file, period. */
    EVIDENCE_ABSENT(653, "佐证“%1$s”没有取下来，只有 Git LFS 的指针，不能和第%2$s期封账比对", "运行 git lfs pull 取下来，再检查一次"),
    /** What was approved with a closing is not the same any more; arguments: problem, period. */
    CLOSING_DIFFERS(654, "%1$s第%2$s期封账时已销号，销号所依据的内容或整改标准和那时不一样", "改回销号时的内容和标准；谁在什么时候改的，用 taizhang audit 查看"),
    /** The same facts give other figures; arguments: period. */
    FIGURES_CHANGED(655, "第%1$s期的事实没有变，算出的数字和封账时不一样", "检查专项.yaml、单位.yaml、类别.yaml在封账以后的改动");

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final CodeTexts texts;

    SealedCode(int number, String message, String hint) {
        this.texts = new CodeTexts(number, Severity.WARNING, message, hint);
    }

    @Override
    public CodeTexts texts() {
        return texts;
    }
}
