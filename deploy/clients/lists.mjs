// Looks whether a generated client has, for every operation, the type of answer that the description has: a list of
// things is a list of those things, whatever other forms the list is to be had in.
//   node lists.mjs typescript NAME openapi.json > checks.ts    types that only compile when they are right
//   node lists.mjs java|csharp openapi.json DIRECTORY          prints what is missing
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const [language, ...rest] = process.argv.slice(2);

function answers(document) {
  return Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item)
      .filter(([, operation]) => operation.operationId)
      .flatMap(([method, operation]) => {
        const success = operation.responses['200'] ?? operation.responses['201'];
        const schema = success?.content?.['application/json']?.schema;
        const name = (schema?.$ref ?? schema?.items?.$ref)?.split('/').pop();
        return name ? [{ path, method, id: operation.operationId, name, list: schema.type === 'array' }] : [];
      }));
}

function typescript(name, file) {
  console.log(`import type { FetchResponse } from 'openapi-fetch';
import type { components, paths } from './${name}.js';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : never;
type Answered<O extends Record<string | number, unknown>> = NonNullable<
  FetchResponse<O, object, \`\${string}/\${string}\`>['data']
>;
`);
  answers(JSON.parse(readFileSync(file))).forEach(({ path, method, id, name: type, list }) => console.log(
    `export const ${id}: Same<Answered<paths['${path}']['${method}']>, components['schemas']['${type}']${list ? '[]' : ''}> = true;`));
}

function sources(directory) {
  return readdirSync(directory, { recursive: true })
    .filter((file) => /Api\.(java|cs)$/.test(file))
    .map((file) => readFileSync(join(directory, file), 'utf8'))
    .join('\n');
}

function missing(file, directory, declaration) {
  const code = sources(directory);
  const absent = answers(JSON.parse(readFileSync(file))).filter((answer) => !declaration(answer).test(code));
  absent.forEach(({ id, name, list }) => console.log(`${id} does not answer ${list ? `a list of ${name}` : name}`));
  process.exit(absent.length ? 1 : 0);
}

const upper = (text) => text[0].toUpperCase() + text.slice(1);
switch (language) {
  case 'typescript':
    typescript(...rest);
    break;
  case 'java':
    missing(...rest, ({ id, name, list }) => new RegExp(`public ${list ? `List<${name}>` : name} ${id}\\(`));
    break;
  case 'csharp':
    missing(...rest, ({ id, name, list }) =>
      new RegExp(`interface I${upper(id)}ApiResponse : .*I(Ok|Created)<(Org\\.OpenAPITools\\.Model\\.)?${list ? `List<${name}>` : name}\\?>`));
    break;
  default:
    throw new Error(`unknown language ${language}`);
}
