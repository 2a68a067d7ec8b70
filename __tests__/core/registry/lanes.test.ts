import { expect, it } from 'vitest';
import { countsByAddress, lanesOf, scanLanes } from '../../../src/core/registry/lanes.ts';

it.each([
  ['ghcr.io', 8, false],
  ['docker.io', 4, true],
  ['index.docker.io', 4, true],
  ['quay.io', 4, true],
  ['registry.example.com:5000', 8, false],
])('%s has %i lanes, and counts by address: %s', (host, lanes, isCounted) => {
  expect([lanesOf(host), countsByAddress(host)]).toEqual([lanes, isCounted]);
});

it('has one list more ready for each request', () => {
  const { limit, laneOf, widthOf } = scanLanes(16, ({ host }: { host: string }) => host);
  expect([limit, widthOf('ghcr.io'), widthOf('docker.io'), laneOf({ host: 'a' })]).toEqual([32, 16, 8, 'a']);
});
