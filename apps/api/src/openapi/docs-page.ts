import { problems } from '@banli/contracts';
import type { OpenApiDocument, Operation, Reference, Schema } from './document.types';

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const STYLE = `body{font:16px/1.6 system-ui,sans-serif;max-width:1000px;margin:24px auto;padding:0 16px;color:#1c2733}
h2{margin-top:40px;border-bottom:1px solid #ccd5de}article{margin:20px 0}code,pre{font-family:ui-monospace,monospace;font-size:14px}
pre{background:#f4f7fa;padding:12px;overflow:auto}table{border-collapse:collapse}td,th{border:1px solid #ccd5de;padding:4px 10px;text-align:left;vertical-align:top}`;

/** The document for people to read: plain HTML of our own, no script, nothing from another host. */
export function docsPage(document: OpenApiDocument): string {
  const sections = document.tags.map(({ name }) => {
    const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, { tags }]) => tags.includes(name))
        .map(([method, operation]) => operationHtml(method, path, operation, document)),
    );
    return `<section id="${escaped(name)}"><h2>${escaped(name)}</h2>${operations.join('')}</section>`;
  });
  const index = document.tags.map(({ name }) => `<a href="#${escaped(name)}">${escaped(name)}</a>`);
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(document.info.title)} · API</title><style>${STYLE}</style></head><body>
<h1>${escaped(document.info.title)} ${escaped(document.info.version)} · 接口说明 / API</h1>
<p>${escaped(document.info.description)} <a href="/api/openapi.json">openapi.json</a> (OpenAPI ${document.openapi})</p>
<nav>${index.join(' · ')} · <a href="#problems">problems</a></nav>${sections.join('')}${problemsHtml()}</body></html>`;
}

function operationHtml(method: string, path: string, operation: Operation, document: OpenApiDocument): string {
  const { operationId, summary, requestBody, parameters } = operation;
  const facts = [
    operation['x-banli-roles'] && `角色 / roles: ${operation['x-banli-roles'].join(', ')}`,
    operation['x-banli-article'] && `依据 / article: ${operation['x-banli-article']}`,
    parameters.length > 0 && `参数 / parameters: ${parameters.map(({ name }) => name).join(', ')}`,
    `答复 / answers: ${Object.keys(operation.responses).join(', ')}`,
  ].filter((fact) => typeof fact === 'string');
  const schema = requestBody?.content['application/json']?.schema;
  const body = schema ? details('请求内容 / body', schema) : '';
  const answer = answerOf(operation, document);
  const answered = answer && method === 'get' ? details('答复内容 / answer', answer) : '';
  return `<article id="${escaped(operationId)}"><h3>${escaped(summary)}</h3>
<p><code>${method.toUpperCase()} ${escaped(path)}</code> · <code>${escaped(operationId)}</code></p>
<ul>${facts.map((fact) => `<li>${escaped(fact)}</li>`).join('')}</ul>${body}${answered}</article>`;
}

const details = (summary: string, schema: Schema | Reference): string =>
  `<details><summary>${summary}</summary><pre>${escaped(JSON.stringify(schema, null, 2))}</pre></details>`;

/** What a good answer holds, under its own name. */
function answerOf({ responses }: Operation, { components }: OpenApiDocument): Schema | undefined {
  const done = responses['200'];
  const schema = done && 'content' in done ? done.content['application/json']?.schema : undefined;
  const name = schema && '$ref' in schema ? String(schema.$ref).split('/').at(-1) : undefined;
  return name === undefined ? schema : components.schemas[name];
}

function problemsHtml(): string {
  const rows = Object.entries(problems).map(
    ([code, { status, text, remedy }]) =>
      `<tr><td><code>${escaped(code)}</code></td><td>${String(status)}</td><td>${escaped(text.zh)}${escaped(remedy.zh)}</td><td>${escaped(text.en)} ${escaped(remedy.en)}</td></tr>`,
  );
  return `<section id="problems"><h2>problems</h2><table><tr><th>code</th><th>HTTP</th><th>中文</th><th>English</th></tr>${rows.join('')}</table></section>`;
}
