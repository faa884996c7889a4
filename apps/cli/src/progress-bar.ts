const width = 30;

/** A bar on the terminal; nothing where stderr is none. Without a total it only counts. */
export function progressBar(total: number | null, begun = 0) {
  const from = performance.now();
  const write = (text: string): void => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`);
  };
  return {
    show: (done: number, note: string): void =>
      write(barText({ total, begun, done, ms: performance.now() - from, note })),
    clear: (): void => write(''),
  };
}

type Progress = { total: number | null; begun: number; done: number; ms: number; note: string };

/** `[####......]  40 %  400 of 1,000, 120 a second, 5 s left; note` */
export function barText({ total, begun, done, ms, note }: Progress): string {
  const rate = (done - begun) / (ms / 1_000);
  const pace = `${Math.round(rate).toLocaleString('en')} a second`;
  if (total === null) return `${done.toLocaleString('en')}, ${pace}; ${note}`;
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const bar = '#'.repeat(Math.round(share * width)).padEnd(width, '.');
  const left = rate > 0 ? `, ${Math.ceil((total - done) / rate)} s left` : '';
  return `[${bar}] ${String(Math.floor(share * 100)).padStart(3)} %  ${done.toLocaleString('en')} of ${total.toLocaleString('en')}, ${pace}${left}; ${note}`;
}
