// node run.js FILE: how long autocorrect takes over a text, as the benchmark of checks reads it.
const fs = require('fs');
const { lintFor } = require('autocorrect-node');

// It gives up on texts of some thousand lines ("call limit reached"), so it gets them in pieces.
const lines = fs.readFileSync(process.argv[2], 'utf8').split('\n');
const pieces = [];
for (let at = 0; at < lines.length; at += 500)
  pieces.push(lines.slice(at, at + 500).join('\n'));

let best = Infinity;
let found = 0;
for (let round = 0; round < 7; round++) {
  const start = process.hrtime.bigint();
  found = 0;
  for (const piece of pieces) {
    const result = lintFor(piece, 'text.txt');
    if (result.error)
      throw new Error(result.error);
    found += result.lines.length;
  }

  best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
}

console.log(`ms ${best.toFixed(1)} findings ${found}`);
