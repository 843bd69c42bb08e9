// Writes the world map of the module Locations: one shape a country or region, with its alpha-2 code as id.
// npm ci && node build.mjs writes it; node build.mjs --check fails if what is committed differs.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { geoArea, geoContains, geoDistance, geoEqualEarth, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import { presimplify, simplify } from 'topojson-simplify';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '../../modules/PartnerPlatform.Locations/wwwroot/world-map.svg');
const countryData = join(here, '../../sdk/PartnerPlatform.Rules/Countries/country-data.tsv');

const width = 2000;
const height = 860;
const tolerance = 0.015;
const smallArea = 30;
const dotRadius = 6;

// Countries and regions that the atlas draws as a part of another one, or not at all: longitude and latitude.
const places = {
  BQ: [-68.3, 12.2], BV: [3.4, -54.4], CC: [96.8, -12.2], CX: [105.6, -10.5], GF: [-53.1, 4.0], GI: [-5.35, 36.1],
  GP: [-61.5, 16.2], MQ: [-61.0, 14.6], RE: [55.5, -21.1], SJ: [16.0, 78.5], TK: [-171.8, -9.2], TV: [179.2, -8.5],
  UM: [166.6, 19.3], YT: [45.1, -12.8],
};

// How far an island may be from such a place to belong to it, in radians, and how large it may be, in steradians.
const nearby = 0.02;
const largestIsland = 0.001;

// What has no number in the atlas, by name.
const named = { Kosovo: 'XK' };

const codes = new Map();
for (const line of readFileSync(countryData, 'utf8').split('\n').slice(1)) {
  if (line.length === 0) break;
  const [alpha2, , number] = line.split('\t');
  codes.set(number.padStart(3, '0'), alpha2);
}

const atlas = JSON.parse(readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'));
const countries = feature(simplify(presimplify(atlas), tolerance), 'countries').features;
const codeOf = country => codes.get(country.id) ?? named[country.properties.name];

// The parts of a country that have a code of their own are taken out of it.
const own = new Map();
for (const country of countries.filter(({ geometry }) => geometry.type === 'MultiPolygon')) {
  country.geometry.coordinates = country.geometry.coordinates.filter(coordinates => {
    const part = { type: 'Polygon', coordinates };
    const found = Object.entries(places).find(([code, place]) => code !== codeOf(country)
      && (geoContains(part, place) || (geoArea(part) < largestIsland && coordinates[0].some(point => geoDistance(point, place) < nearby))));
    if (found !== undefined) own.set(found[0], [...(own.get(found[0]) ?? []), coordinates]);
    return found === undefined;
  });
}

const inhabited = { type: 'FeatureCollection', features: countries.filter(country => country.id !== '010') };
const projection = geoEqualEarth().fitExtent([[2, 2], [width - 2, height - 2]], inhabited);

// Whole numbers, each point relative to the one before it.
function draw(geometry) {
  let path = '';
  let [x, y] = [0, 0];
  let ring = [];
  const close = () => {
    const points = ring.filter(([a, b], i) => i === 0 || a !== ring[i - 1][0] || b !== ring[i - 1][1]);
    if (points.length > 2) {
      points.forEach(([a, b], i) => {
        path += `${i === 0 ? 'm' : i === 1 ? 'l' : a - x < 0 ? '' : ' '}${a - x}${b - y < 0 ? '' : ' '}${b - y}`;
        [x, y] = [a, b];
      });
      path += 'z';
      [x, y] = points[0];
    }
    ring = [];
  };
  geoPath(projection, {
    moveTo: (a, b) => { ring = [[Math.round(a), Math.round(b)]]; },
    lineTo: (a, b) => ring.push([Math.round(a), Math.round(b)]),
    closePath: close,
    arc: () => {},
    beginPath: () => {},
  })(geometry);
  return path;
}

const dot = ([x, y]) => `<circle cx="${Math.round(x)}" cy="${Math.round(y)}" r="${dotRadius}"`;
const shapes = new Map();
let others = '';
function add(code, geometry) {
  const path = geoPath(projection);
  if (path.area(geometry) < smallArea) shapes.set(code, dot(path.centroid(geometry)));
  else shapes.set(code, `<path d="${draw(geometry)}"`);
}

// The atlas has some islands beside their country, with its code.
const parts = new Map(own);
for (const country of inhabited.features) {
  const code = codeOf(country);
  const { type, coordinates } = country.geometry;
  if (code === undefined) others += draw(country);
  else parts.set(code, [...(parts.get(code) ?? []), ...(type === 'Polygon' ? [coordinates] : coordinates)]);
}

for (const [code, coordinates] of parts) add(code, { type: 'MultiPolygon', coordinates });

for (const [code, place] of Object.entries(places)) {
  if (!shapes.has(code)) shapes.set(code, dot(projection(place)));
}

const missing = [...codes.values()].filter(code => !shapes.has(code) && code !== 'AQ');
if (missing.length > 0) throw new Error(`Without a place on the map: ${missing.join(' ')}`);

const lines = [...shapes].sort(([a], [b]) => (a < b ? -1 : 1)).map(([code, shape]) => `${shape} id="${code}"/>`);
const svg = [
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">`,
  `<path d="${others}" id="other"/>`,
  ...lines,
  '</svg>',
  '',
].join('\n');

if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== svg) {
    console.error('world-map.svg is not what the build makes.');
    process.exitCode = 1;
  }
} else {
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, svg);
}
