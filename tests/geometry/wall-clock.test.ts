import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {onClock, wallClock} from '../../src/geometry/wall-clock.js';
import {parseEdtf} from '../../src/model/edtf.js';

const shown = (zone: string, edtf: string): string => {
  const span = parseEdtf(edtf) ?? assert.fail(edtf);
  return new Date(onClock(span, wallClock(zone)).start).toISOString().slice(0, 16);
};

describe('wallClock', () => {
  it('shows an instant as the clock of a zone does', () => {
    assert.equal(shown('Asia/Almaty', '2022-01-05T20:30Z'), '2022-01-06T02:30');
    assert.equal(shown('America/Los_Angeles', '2022-01-05T20:30Z'), '2022-01-05T12:30');
    assert.equal(shown('Europe/Berlin', '2022-07-01T00:00Z'), '2022-07-01T02:00');
    assert.equal(shown('UTC', '0050-03-01T00:00Z'), '0050-03-01T00:00');
  });

  it('never moves a calendar day', () => {
    for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) assert.equal(shown(zone, '2022-01-05'), '2022-01-05T00:00');
  });
});
