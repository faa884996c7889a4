import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AppError } from './app-error';
import { loadConfig } from './config';

const problemsOf = (env: NodeJS.ProcessEnv) => {
  try {
    loadConfig(env);
  } catch (error) {
    if (error instanceof AppError) return error.message;
  }
  return '';
};

describe('the configuration', () => {
  it('needs nothing', () => {
    expect(loadConfig({})).toMatchObject({
      port: 3000,
      publicUrl: 'http://127.0.0.1:3000',
      roles: ['api', 'poller', 'classifier', 'notifier'],
      alertMaxAgeHours: 168,
    });
  });

  it('lists every problem at once with the name of its variable', () => {
    const message = problemsOf({
      PORT: 'many',
      OUTBOUND_ALLOW: '10.0.0.0',
      ROLES: 'cook',
      POLL_MIN_INTERVAL_SECONDS: '0',
    });
    for (const name of ['PORT', 'OUTBOUND_ALLOW', 'ROLES', 'POLL_MIN_INTERVAL_SECONDS'])
      expect(message).toContain(name);
  });

  it('takes a language model whole or not at all', () => {
    expect(() => loadConfig({ LLM_BASE_URL: 'http://127.0.0.1:11434/v1' })).toThrow(
      'LLM_MODEL: is needed beside LLM_BASE_URL',
    );
    expect(loadConfig({ LLM_BASE_URL: 'http://127.0.0.1:11434/v1', LLM_MODEL: 'small' }).llm?.maxPerDay).toBe(500);
  });

  it('takes an empty variable as one that is not set', () => {
    expect(loadConfig({ SMTP_URL: '', PORT: '' }).port).toBe(3000);
  });

  it('reads a secret from a file, and refuses it twice', () => {
    const path = join(mkdtempSync(join(tmpdir(), 'config-')), 'password');
    writeFileSync(path, 'correct horse battery\n');
    expect(loadConfig({ ADMIN_PASSWORD_FILE: path }).adminPassword).toBe('correct horse battery');
    expect(problemsOf({ ADMIN_PASSWORD_FILE: path, ADMIN_PASSWORD: 'another password' })).toContain('given twice');
    expect(problemsOf({ ADMIN_PASSWORD_FILE: '/nowhere' })).toContain('ADMIN_PASSWORD_FILE');
  });
});
