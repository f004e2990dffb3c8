'use strict';

// One viewer for all OpenAPI documents: ?api= chooses which.
const keuzes = [...document.querySelectorAll('[data-api]')];
const gevraagd = new URLSearchParams(location.search).get('api');
const keuze = keuzes.find((link) => link.dataset.api === gevraagd) || keuzes[0];
const houder = document.getElementById('viewer');

keuze.setAttribute('aria-current', 'page');
document.title = `${keuze.textContent} · ${document.title}`;

function toon() {
  const viewer = SwaggerUIBundle({
    domNode: houder,
    url: keuze.dataset.openapi,
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    displayRequestDuration: true,
    filter: true,
    validatorUrl: null,
    presets: [SwaggerUIBundle.presets.apis],
    layout: 'BaseLayout',
    oauth2RedirectUrl: `${location.origin}/documentatie/aangemeld`,
  });
  viewer.initOAuth({
    clientId: houder.dataset.client,
    scopes: 'openid',
    usePkceWithAuthorizationCodeGrant: true,
  });
}

function meld(status) {
  const melding = document.createElement('p');
  melding.className = 'melding';
  melding.textContent = `De documentatie van ${keuze.textContent} is nu niet op te halen (${status}). Probeer het later opnieuw.`;
  houder.replaceChildren(melding);
}

fetch(keuze.dataset.openapi, { method: 'HEAD' })
  .then((antwoord) => (antwoord.ok ? toon() : meld(`status ${antwoord.status}`)))
  .catch(() => meld('geen antwoord'));
