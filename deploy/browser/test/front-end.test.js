// Pages of somebody else, on the origin that the platform was started with and on one that it was not.
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { after, before, test } from 'node:test';
import { freshBrowser, frontEnd, gateway, logIn, loginAddresses, origin, tokenOf } from './browser.js';

let browser;
let listed;
let other;

before(async () => {
  browser = await freshBrowser();
  listed = await frontEnd(origin);
  other = await frontEnd('http://127.0.0.1:0', '127.0.0.1');
});
after(async () => {
  listed.close();
  other.close();
  await browser.close();
});

async function open(address) {
  const page = await browser.context.newPage();
  await page.goto(address);
  return page;
}

/** What a page gets to see of an answer; 'refused' when its browser keeps the answer from it. */
function see(page, path, options = {}) {
  return page.evaluate(
    async ([url, init]) => {
      try {
        const answer = await fetch(url, init);
        return { status: answer.status, headers: Object.fromEntries(answer.headers), body: await answer.text() };
      } catch {
        return 'refused';
      }
    },
    [gateway + path, options],
  );
}

const bearing = (token) => ({ headers: { Authorization: `Bearer ${token}` } });

test('a page of the origin logs somebody in with PKCE and reads with the token', async () => {
  const page = await open(listed.address);
  const { authorizationUrl, tokenUrl } = await loginAddresses();
  const verifier = 'een-geheim-van-een-scherm-dat-lang-genoeg-is-voor-pkce';
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  const back = `${listed.address}/terug`;
  await page.goto(
    `${authorizationUrl}?${new URLSearchParams({
      client_id: 'ghnt-frontend',
      response_type: 'code',
      redirect_uri: back,
      code_challenge: challenge,
      code_challenge_method: 'S256',
    })}`,
  );
  await logIn(page, 'programmateam');
  await page.waitForURL(`${back}?**`);
  const token = await page.evaluate(
    async ([url, form]) => (await (await fetch(url, { method: 'POST', body: new URLSearchParams(form) })).json()).access_token,
    [
      tokenUrl,
      {
        grant_type: 'authorization_code',
        client_id: 'ghnt-frontend',
        code: new URL(page.url()).searchParams.get('code'),
        redirect_uri: back,
        code_verifier: verifier,
      },
    ],
  );
  const answer = await see(page, '/reporting/v1/inzendingen', bearing(token));
  assert.equal(answer.status, 200);
  assert.ok(Array.isArray(JSON.parse(answer.body)));
  assert.ok('x-total-count' in answer.headers, 'X-Total-Count');
  assert.ok('link' in answer.headers, 'Link');
  assert.ok('traceparent' in answer.headers, 'traceparent');
});

test('a page of the origin can read why its token is refused, by the gateway and by a service', async () => {
  const page = await open(listed.address);
  const token = await tokenOf('programmateam');
  const forged = token.slice(0, -8) + 'AAAAAAAA';
  for (const refused of ['rommel', forged]) {
    const answer = await see(page, '/reporting/v1/inzendingen', bearing(refused));
    assert.equal(answer.status, 401);
    assert.equal(JSON.parse(answer.body).status, 401);
    assert.match(answer.headers['www-authenticate'], /^Bearer/);
  }
});

test('a page of any origin reads what is public and can read a problem', async () => {
  const page = await open(other.address);
  const regions = await see(page, '/regions/v1/regios?pageSize=100');
  assert.equal(regions.status, 200);
  assert.ok(JSON.parse(regions.body).length > 0);
  assert.equal((await see(page, '/regions/v1/regios/bestaat-niet')).status, 404);
  assert.equal((await see(page, '/reporting/v1/inzendingen')).status, 401);
});

test('a page of another origin can use no token and cannot write', async () => {
  const page = await open(other.address);
  const token = await tokenOf('programmateam');
  assert.equal(await see(page, '/reporting/v1/inzendingen', bearing(token)), 'refused');
  assert.equal(await see(page, '/regions/v1/regios', { method: 'POST', body: '{}' }), 'refused');
});
