// Prints nine ports that nobody uses now, each with the number + 1000 free too: what a part of the platform takes.
import net from 'node:net';

const OFFSET = 1000;
const HOW_MANY = 9;

function isFree(port) {
  return new Promise((resolve) => {
    const server = net.createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

const taken = new Set();
const found = [];
while (found.length < HOW_MANY) {
  const port = 20000 + Math.floor(Math.random() * 11000);
  if (taken.has(port) || taken.has(port + OFFSET)) continue;
  if ((await isFree(port)) && (await isFree(port + OFFSET))) {
    taken.add(port).add(port + OFFSET);
    found.push(port);
  }
}
console.log(found.join(' '));
