import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Debounce } from './debounce.ts';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

test('many touches are one run, once it is quiet', () => {
  const run = vi.fn();
  const debounce = new Debounce(run, { wait: 100, most: 1000 });
  debounce.touch();
  vi.advanceTimersByTime(90);
  debounce.touch();
  vi.advanceTimersByTime(99);
  expect(run).toHaveBeenCalledTimes(0);
  vi.advanceTimersByTime(1);
  expect(run).toHaveBeenCalledTimes(1);
  vi.advanceTimersByTime(5000);
  expect(run).toHaveBeenCalledTimes(1);
});

test('where it is never quiet, it runs all the same', () => {
  const run = vi.fn();
  const debounce = new Debounce(run, { wait: 100, most: 1000 });
  for (let passed = 0; passed < 2000; passed += 50) {
    debounce.touch();
    vi.advanceTimersByTime(50);
  }
  expect(run).toHaveBeenCalledTimes(2);
});

test('nothing runs after it is closed', () => {
  const run = vi.fn();
  const debounce = new Debounce(run);
  debounce.touch();
  debounce.close();
  vi.advanceTimersByTime(5000);
  expect(run).not.toHaveBeenCalled();
});
