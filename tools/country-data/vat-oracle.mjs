// Reads VAT numbers with their prefix, one a line, and writes for each what two independent libraries say: "1 1", "0 1", …
// The test of the SDK's VAT algorithms runs it.
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';

const require = createRequire(import.meta.url);
const { stdnum } = require('stdnum');
const jsvat = require('jsvat-next');

const first = {
  AT: 'uid', BE: 'vat', BG: 'vat', HR: 'oib', CY: 'vat', CZ: 'dic', DK: 'cvr', EE: 'kmkr', FI: 'alv', FR: 'tva', DE: 'vat', EL: 'vat',
  HU: 'anum', IE: 'vat', IT: 'iva', LV: 'pvn', LT: 'pvm', LU: 'tva', MT: 'vat', NL: 'btw', PL: 'nip', PT: 'nif', RO: 'cif', SK: 'dph',
  SI: 'ddv', ES: 'nif', SE: 'vat', GB: 'vat',
};

function byStdnum(number) {
  const prefix = number.slice(0, 2) === 'XI' ? 'GB' : number.slice(0, 2);
  const group = stdnum[prefix === 'EL' ? 'GR' : prefix];
  const validator = group?.[first[prefix]] ?? group?.vat;
  if (!validator) throw new Error(`No validator for ${prefix}: ${Object.keys(group ?? {})}`);
  return validator.validate(number.slice(2)).isValid;
}

for await (const line of createInterface({ input: process.stdin })) {
  const number = line.trim();
  if (number) console.log(`${byStdnum(number) ? 1 : 0} ${jsvat.checkVAT(number, jsvat.countries).isValid ? 1 : 0}`);
}
