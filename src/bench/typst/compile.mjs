// node compile.mjs ROWS.json OUT.pdf: sets table.typ; run where @myriaddreamin/typst-ts-node-compiler is installed.
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

const [rows, out, source, fonts] = process.argv.slice(2);
const compiler = NodeCompiler.create({ workspace: '/', fontArgs: [{ fontPaths: [resolve(fonts)] }] });
const pdf = compiler.pdf({ mainFilePath: resolve(source), inputs: { rows: resolve(rows) } });
if (!pdf) process.exit(1);
writeFileSync(resolve(out), pdf);
