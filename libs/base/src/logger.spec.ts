import { AppError } from './app-error';
import { createLogger } from './logger';

describe('the logger', () => {
  it('writes what an error says, and what caused it', () => {
    const lines: string[] = [];
    const logger = createLogger('test', 'info', { write: (line) => void lines.push(line) });
    const cause = new Error('the disk is full');
    logger.error({ error: new AppError('LOG_NOT_WRITTEN', 'internal', 'nothing was kept', { cause }) }, 'it failed');
    expect(JSON.parse(lines[0]!)).toMatchObject({
      msg: 'it failed',
      error: { code: 'LOG_NOT_WRITTEN', message: 'nothing was kept', cause: { message: 'the disk is full' } },
    });
  });
});
