// Writes docs/licences.md from the lock files and from what the packages say of themselves; run it after every change of a package:
//   node docs/licences/list.mjs        (Node.js 20; the packages must have been restored)
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..");
const packages = process.env.NUGET_PACKAGES ?? join(homedir(), ".nuget", "packages");

// Packages that bring their licence as a file or only say where it stands: it was read.
const readByUs = new Map([
  ["Apache.Arrow", "Apache-2.0"],
  ["CommandLineParser", "MIT"],
  ["Microsoft.DotNet.PlatformAbstractions", "MIT"],
  ["NCrontab.Signed", "Apache-2.0"],
  ["System.Security.Cryptography.ProtectedData", "MIT"],
]);

const delivered = { "packages.lock.json": "local", "packages.azure.lock.json": "Azure" };

function lockFiles() {
  const projects = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && /^packages(\.azure)?\.lock\.json$/.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return projects.filter(path => !/(^|\/)(node_modules|obj|bin)\//.test(path)).sort();
}

// "name version" → { name, version, hosts: those whose delivery it is part of }
function nugetPackages() {
  const found = new Map();
  for (const path of lockFiles()) {
    const { dependencies } = JSON.parse(readFileSync(join(root, path), "utf8"));
    for (const [name, facts] of Object.values(dependencies).flatMap(Object.entries)) {
      if (facts.type === "Project") continue;
      const key = `${name} ${facts.resolved}`;
      if (!found.has(key)) found.set(key, { name, version: facts.resolved, hosts: new Set() });
      const [folder, file] = path.split("/");
      if (folder === "functions") found.get(key).hosts.add(delivered[file]);
    }
  }
  return [...found.values()].sort((one, other) => one.name.localeCompare(other.name, "en") || one.version.localeCompare(other.version, "en"));
}

function describe(entry) {
  const id = entry.name.toLowerCase();
  const nuspec = readFileSync(join(packages, id, entry.version.toLowerCase(), `${id}.nuspec`), "utf8");
  const expression = /<license type="expression"[^>]*>([^<]+)</.exec(nuspec)?.[1];
  const address = /<licenseUrl>([^<]+)</.exec(nuspec)?.[1];
  const licence = expression ?? readByUs.get(entry.name) ?? (address?.includes("deprecateLicenseUrl") ? undefined : address);
  if (!licence) throw new Error(`${entry.name} ${entry.version} does not say its licence: read it, and add it above.`);
  return { ...entry, licence, isTool: /<developmentDependency>true</.test(nuspec) };
}

function npmPackages() {
  const { packages: locked } = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8"));
  return Object.entries(locked).filter(([path]) => path !== "")
    .map(([path, facts]) => ({ name: path.split("node_modules/").at(-1), version: facts.version, licence: facts.license ?? "not said", isTool: !!facts.dev }));
}

const table = (head, rows) => [head, head.map(() => "---"), ...rows].map(cells => `| ${cells.join(" | ")} |`).join("\n");

function count(licences) {
  const counts = new Map();
  for (const licence of licences) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1] || one[0].localeCompare(other[0], "en"));
}

const nuget = nugetPackages().map(describe);
const npm = npmPackages();
const product = nuget.filter(entry => entry.hosts.size > 0 && !entry.isTool);
const tools = nuget.filter(entry => entry.hosts.size === 0 || entry.isTool);
const drawn = new Map(npm.filter(entry => !entry.isTool).map(entry => [`${entry.name} ${entry.version}`, entry]));
const hostsOf = entry => (entry.hosts.size === 2 ? "both" : [...entry.hosts][0]);

writeFileSync(join(root, "docs", "licences.md"), `# Licences

SanctionsTracker itself is under [MIT](../LICENSE); the publishers' data keep their terms ([recordings](../functions/Recordings/README.md)). This page is written by
[\`node docs/licences/list.mjs\`](licences/list.mjs) from the lock files, and a test (\`LicencesTests\`) holds it to them: a package that is not here, or a licence of a delivered package that
is not known to allow what we do, fails the build.

## What is delivered

What \`dotnet publish\` puts beside the program, for the local host, the Azure Functions host or both.

${table(["package", "version", "licence", "host"], product.map(entry => [entry.name, entry.version, entry.licence, hostsOf(entry)]))}

And from npm, for the dashboard:

${table(["package", "version", "licence"], [...drawn.values()].map(entry => [entry.name, entry.version, entry.licence]))}

## What builds and tests it

Not delivered to anyone.

${table(["package", "version", "licence"], tools.map(entry => [entry.name, entry.version, entry.licence]))}

And from npm, for the tests, by licence:

${table(["licence", "packages"], count(npm.filter(entry => entry.isTool).map(entry => entry.licence)))}
`);
