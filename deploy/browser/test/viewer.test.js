// The documentation viewer of the gateway: logging in, a token of one's own, and calling an operation.
import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { freshBrowser, gateway, logIn, tokenOf } from './browser.js';

let browser;
let complaints;
let page;

before(async () => {
  browser = await freshBrowser();
});
after(() => browser.close());
afterEach(() => page.close());

async function viewer(api) {
  page = await browser.context.newPage();
  complaints = [];
  page.on('console', (message) => {
    if (/content security policy|cors/i.test(message.text())) complaints.push(message.text());
  });
  await page.goto(`${gateway}/documentatie?api=${api}`);
  await page.waitForSelector('.opblock');
}

/** Calls an operation with 'Try it out' and gives back the status that the page shows. */
async function call(operationId) {
  const operation = page.locator(`.opblock[id$="-${operationId}"]`);
  await operation.locator('.opblock-summary-control').click();
  await operation.locator('.try-out__btn').click();
  await operation.locator('.execute').click();
  return operation.locator('.live-responses-table .response .response-col_status').first().innerText();
}

test('without a token an operation that needs one shows 401 and what to do about it', async () => {
  await viewer('reporting');
  assert.match(await call('zoekInzendingen'), /^401/);
  assert.match(await page.locator('.live-responses-table').first().innerText(), /niet-aangemeld/);
  assert.deepEqual(complaints, []);
});

test('somebody logs in with a browser, calls an operation and sees the answer', async () => {
  await viewer('reporting');
  await page.click('.auth-wrapper .btn.authorize');
  const login = page.locator('.auth-container', { hasText: 'authorizationCode' });
  const [popup] = await Promise.all([
    browser.context.waitForEvent('page'),
    login.locator('button.authorize').click(),
  ]);
  await popup.waitForURL(/\/openid-connect\/auth\?/); // a window that was just opened is nowhere yet
  const asked = new URL(popup.url());
  assert.equal(asked.searchParams.get('code_challenge_method'), 'S256');
  const closed = popup.waitForEvent('close');
  await logIn(popup, 'programmateam');
  await closed;
  await login.locator('button', { hasText: 'Logout' }).waitFor();
  await page.click('.btn.modal-btn.auth.btn-done');
  assert.match(await call('zoekInzendingen'), /^200/);
  assert.deepEqual(complaints, []);
});

test('somebody fills in a token that they have, calls an operation and sees the answer', async () => {
  await viewer('reporting');
  await page.click('.auth-wrapper .btn.authorize');
  const field = page.locator('.auth-container', { hasText: 'http, Bearer' });
  await field.locator('input').fill(await tokenOf('programmateam'));
  await field.locator('button.authorize').click();
  await page.click('.btn.modal-btn.auth.btn-done');
  assert.match(await call('zoekInzendingen'), /^200/);
  assert.deepEqual(complaints, []);
});
