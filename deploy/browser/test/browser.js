// What the tests share: one headless Chromium, and the address of the platform.
import { mkdtemp, rm } from 'node:fs/promises';
import http from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export const gateway = process.env.GHNT_GATEWAY ?? 'http://localhost:8080';
export const origin = process.env.GHNT_ORIGIN ?? 'http://localhost:5173';

/** A browser that nobody used before; close it with what it returns. */
export async function freshBrowser() {
  const profile = await mkdtemp(join(tmpdir(), 'ghnt-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  context.setDefaultTimeout(60_000);
  return {
    context,
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Serves one page of a front end of somebody else, on the port of `address`. */
export async function frontEnd(address, host = 'localhost') {
  const page = '<!doctype html><html lang="nl"><title>Scherm van een ander</title><p>Scherm</p></html>';
  const server = http.createServer((request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8');
    response.end(page);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(Number(new URL(address).port), host, resolve);
  });
  return { address: `http://${host}:${server.address().port}`, close: () => server.close() };
}

/** Where people log in, as the description of an API says it. */
export async function loginAddresses() {
  const answer = await fetch(`${gateway}/regions/v1/openapi.json`);
  const description = await answer.json();
  return description.components.securitySchemes.login.flows.authorizationCode;
}

/** An access token of a user of the local realm, whose password is its name. */
export async function tokenOf(user) {
  const { tokenUrl } = await loginAddresses();
  const answer = await fetch(tokenUrl, {
    method: 'POST',
    body: new URLSearchParams({
      grant_type: 'password',
      client_id: 'ghnt-frontend',
      username: user,
      password: user,
    }),
  });
  return (await answer.json()).access_token;
}

/** Fills in the form of the identity provider. */
export async function logIn(page, user) {
  await page.fill('#username', user);
  await page.fill('#password', user);
  await page.click('#kc-login');
}
