#!/usr/bin/env node
// npx kz-elements: the command.
import {Failure} from './kz/failure.js';
import {main} from './kz/main.js';

// Whoever reads may have enough: `kz-elements … | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 2));

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // One sentence, never a stack; DEBUG=1 tells where an error of ours comes from.
  console.error(`kz-elements: ${error instanceof Error ? error.message : String(error)}`);
  if (process.env['DEBUG'] && !(error instanceof Failure)) console.error(error);
  process.exitCode = 2;
}
