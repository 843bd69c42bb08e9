// Copies the minified files that the module OrchardCore.Resources serves out of the npm packages.
// node build.mjs writes them; node build.mjs --check fails if what is committed differs.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
const packages = join(here, 'node_modules');
const target = join(here, '../../embedded/OrchardCore.Embedded.Modules/Areas/OrchardCore.Resources/wwwroot');

const read = path => readFile(join(packages, path));
const withoutSourceMap = async path => (await read(path)).toString('utf8').replace(/\n?\/[/*]# sourceMappingURL=[^\n]*\n?$/, '\n');

// Brands and the compatibility fonts are left out: no page uses them.
const fontAwesome = async () => {
  const parts = ['fontawesome.min.css', 'solid.min.css', 'regular.min.css'];
  const styles = await Promise.all(parts.map(part => withoutSourceMap(`@fortawesome/fontawesome-free/css/${part}`)));
  return styles.join('').replaceAll(/,url\([^)]*\.ttf\)\s*format\("truetype"\)/g, '');
};

const files = {
  'Styles/bootstrap.min.css': () => withoutSourceMap('bootstrap/dist/css/bootstrap.min.css'),
  'Scripts/bootstrap.bundle.min.js': () => withoutSourceMap('bootstrap/dist/js/bootstrap.bundle.min.js'),
  'Vendor/fontawesome-free/css/fontawesome.min.css': fontAwesome,
  'Vendor/fontawesome-free/webfonts/fa-solid-900.woff2': () => read('@fortawesome/fontawesome-free/webfonts/fa-solid-900.woff2'),
  'Vendor/fontawesome-free/webfonts/fa-regular-400.woff2': () => read('@fortawesome/fontawesome-free/webfonts/fa-regular-400.woff2'),
};

const check = process.argv.includes('--check');
for (const [path, make] of Object.entries(files)) {
  const content = Buffer.from(await make());
  const file = join(target, path);
  if (check) {
    const committed = await readFile(file).catch(() => undefined);
    if (!committed?.equals(content)) {
      console.error(`${path} is not what the build makes.`);
      process.exitCode = 1;
    }
  } else {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  }
}
