// Loaded before anything else into every process of a build (`node --import`): a machine with another clock, another time zone,
// and folders that list their files the other way round. The locale comes with the environment.
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';

/** How far the clock is ahead, in milliseconds: three years, five months and some hours. */
const ahead = 1247 * 86_400_000 + 41_000_123;

// Set here and not by whoever starts the process: our own scripts would set it back to UTC.
process.env['TZ'] = 'Pacific/Kiritimati';

const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (_, args: readonly unknown[], target) =>
    Reflect.construct(RealDate, args.length === 0 ? [RealDate.now() + ahead] : args, target) as object,
  apply: () => new RealDate(RealDate.now() + ahead).toString(),
  get: (real, name) => (name === 'now' ? () => RealDate.now() + ahead : (Reflect.get(real, name) as unknown)),
});

type Listing = (...args: unknown[]) => unknown;
const turned = (found: unknown): unknown => (Array.isArray(found) ? found.toReversed() : found);

const readdirSync = fs.readdirSync as Listing;
const readdir = fs.readdir as Listing;
const promised = fs.promises.readdir as (...args: unknown[]) => Promise<unknown>;
Object.assign(fs, {
  readdirSync: (...args: unknown[]) => turned(readdirSync(...args)),
  readdir: (...args: unknown[]) => {
    const done = args.pop() as (error: unknown, found: unknown) => void;
    return readdir(...args, (error: unknown, found: unknown) => {
      done(error, turned(found));
    });
  },
});
Object.assign(fs.promises, { readdir: async (...args: unknown[]) => turned(await promised(...args)) });
syncBuiltinESMExports();
