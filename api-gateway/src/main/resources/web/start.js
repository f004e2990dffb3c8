'use strict';

// Shows the state of each API; without it the page still says where to look.
const WOORDEN = {
  UP: 'Beschikbaar',
  NIET_BEREIKBAAR: 'Niet bereikbaar',
  ANTWOORDT_NIET_OP_TIJD: 'Antwoordt niet op tijd',
  NIET_GEREED: 'Niet gereed',
};
const ELKE = 15000;

function toon(rapport) {
  let diensten = 0;
  let beschikbaar = 0;
  for (const deel of rapport.onderdelen) {
    const kaart = document.querySelector(`[data-deel="${deel.naam}"] .toestand`);
    if (kaart) {
      diensten += 1;
      beschikbaar += deel.status === 'UP' ? 1 : 0;
      kaart.textContent = WOORDEN[deel.reden || deel.status] || deel.status;
      kaart.dataset.toestand = deel.status === 'UP' ? 'goed' : 'fout';
      kaart.hidden = false;
    }
  }
  meld(beschikbaar === diensten ? "Alle API's zijn beschikbaar." : `${beschikbaar} van de ${diensten} API's zijn beschikbaar.`);
}

function meld(tekst) {
  const geheel = document.getElementById('geheel');
  if (geheel.textContent !== tekst) {
    geheel.textContent = tekst;
  }
}

async function vraag() {
  try {
    const antwoord = await fetch('/health', { headers: { Accept: 'application/json' } });
    toon(await antwoord.json());
  } catch {
    meld('De toestand is nu niet op te vragen.');
  }
}

vraag();
setInterval(() => {
  if (!document.hidden) {
    vraag();
  }
}, ELKE);
