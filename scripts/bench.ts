import { benchAnchoring } from './bench/anchoring.ts';
import { benchDesk } from './bench/desk.ts';
import { benchExchange } from './bench/exchange.ts';
import { benchExtraction } from './bench/extraction.ts';
import { benchReading } from './bench/page.ts';

const BENCHES: Record<string, () => Promise<void>> = {
  extraction: benchExtraction,
  reading: benchReading,
  anchoring: benchAnchoring,
  desk: benchDesk,
  exchange: benchExchange,
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(`No such bench: ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exitCode = 1;
} else {
  for (const [name, run] of Object.entries(BENCHES)) {
    if (chosen.length === 0 || chosen.includes(name)) await run();
  }
}
