package taizhang.desk;

import java.util.List;

/** Says on the sheet to sign what the files were read back for. */
final class PublicChecks {
    private PublicChecks() {}

    static List<String> told(PublicWatch watch) {
        return List.of(
                "公示的PDF和Excel生成以后逐份读回：各页文字、文件属性、目录、替代文字、表名、批注、隐藏的行和表、文件名都查过。",
                watch.watch().guarded() == 0
                        ? "台账里没有要查的姓名、电话。"
                        : "台账里的姓名、电话" + watch.watch().guarded() + "个，公示材料里一个也没有，拆开写、隔开写、全角写的也没有。",
                "没有身份证号、手机号、银行卡号，也没有图片和夹带的文件。",
                "像姓名的和说到病残、学校、低保等级、住址、举报人的，都按下面的决定写。",
                "倒着写、用拼音或同音字写的姓名，程序查不出来，请看一遍。");
    }
}
