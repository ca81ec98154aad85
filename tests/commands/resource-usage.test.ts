// @module-tag parts
import { spawn, spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { childCpuSeconds, residentMemory } from '../bench/resource-usage.ts';

const isLinux = process.platform === 'linux';

test.runIf(isLinux)('the time of a child is counted when it has ended', () => {
  const before = childCpuSeconds()!;
  spawnSync(process.execPath, ['-e', 'const end = Date.now() + 300; while (Date.now() < end);']);
  expect(childCpuSeconds()! - before).toBeGreaterThan(0.02);
});

test.runIf(isLinux)('the memory of a process counts what it has started', async () => {
  const program = `const { spawn } = require('node:child_process'); const child = spawn(process.execPath, ['-e', 'console.log(1); setInterval(() => {}, 1000)'], { stdio: ['ignore', 'pipe', 'ignore'] }); child.stdout.once('data', () => console.log('ready')); process.on('SIGTERM', () => { child.kill(); process.exit(); }); setInterval(() => {}, 1000);`;
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'ignore'] });
  await new Promise((resolve) => child.stdout.once('data', resolve));
  const whole = residentMemory(child.pid!);
  child.kill('SIGTERM');
  await new Promise((resolve) => child.once('exit', resolve));
  // Two Nodes hold more than one and a half times what one holds at its start, about 40 MB.
  expect(whole).toBeGreaterThan(60e6);
  expect(residentMemory(child.pid!)).toBe(0);
});
