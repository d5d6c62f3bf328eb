package taizhang.cli;

import java.util.List;
import taizhang.desk.WrongRequest;
import taizhang.model.Unit;
import taizhang.model.Units;
import taizhang.text.Nearest;

/** Units that were named on the command line. */
final class UnitNames {
    private UnitNames() {}

    /**
     * The units, in the order of 单位.yaml.
     *
     * @param option the option they were named with
     * @throws WrongRequest there is no such unit
     */
    static List<Unit> read(String option, List<String> names, Units units) {
        List<Unit> asked = names.stream()
                .map(name -> units.find(name.strip())
                        .flatMap(units::unit)
                        .orElseThrow(() -> new WrongRequest(option + " 写的“" + name + "”不认识：单位.yaml里没有这个单位"
                                + Nearest.question(name.strip(), units.byName().keySet())
                                        .map("，"::concat)
                                        .orElse(""))))
                .toList();
        return units.units().stream().filter(asked::contains).toList();
    }
}
