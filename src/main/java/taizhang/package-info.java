/**
 * Taizhang (台账) reads a rectification ledger from YAML, checks it, and prints it as PDF and Excel.
 *
 * <p>This package holds no types. The packages below it stand on floors; each may use only floors beneath its own:
 *
 * <table>
 * <caption>Floors</caption>
 * <tr><th>8</th><td>{@code cli}</td></tr>
 * <tr><th>7</th><td>{@code desk}</td></tr>
 * <tr><th>6</th><td>{@code template}, {@code render}</td></tr>
 * <tr><th>5</th><td>{@code layout.book} over {@code layout} over {@code layout.table}, {@code layout.chart} and {@code layout.official} over {@code layout.piece} over
 * {@code layout.text}, {@code report} over its families over {@code report.day}, {@code audit}, {@code exchange},
 * {@code intake} over {@code intake.form}, {@code intake.ledger}</td></tr>
 * <tr><th>4</th><td>{@code history}, {@code edit}, {@code draw}, {@code merge}</td></tr>
 * <tr><th>3</th><td>{@code load}, {@code check}, {@code selection}, {@code statistics}, {@code lifecycle}</td></tr>
 * <tr><th>2</th><td>{@code model}, {@code yaml}, {@code yaml.slips}, {@code workbook.fill} over {@code workbook},
 * {@code publish}</td></tr>
 * <tr><th>1</th><td>{@code document}, {@code diagnostic}, {@code privacy}, {@code picture}, {@code text}</td></tr>
 * </table>
 *
 * <p>Each library is known by one package only: picocli by {@code cli}, FreeMarker by {@code template}, OpenPDF by
 * {@code render} for writing and {@code publish} for reading, POI by {@code render} and {@code intake.form} for writing and {@code workbook} for reading
 * ({@code workbook.fill} reckons with it), SnakeYAML by {@code yaml}, JGit by
 * {@code history} for reading and by {@code exchange} for writing. {@code ArchitectureTest} holds both rules. Start
 * reading at {@code cli.Main} and {@code desk.Books}; each package-info says what its package is for and what it must not know.
 */
@NullMarked
package taizhang;

import org.jspecify.annotations.NullMarked;
