import type { AccordDefinition } from '@app/accords';
import { type DynamicModule, Global, Module } from '@nestjs/common';
import { type Clock, systemClock } from './clock';
import type { Config } from './config';
import type { Logger } from './logger';
import { SecretBox } from './secret-box';

export const CONFIG = Symbol('config');
export const LOGGER = Symbol('logger');
export const CLOCK = Symbol('clock');
export const DEFINITIONS = Symbol('accord definitions');

/** The accord definitions by slug, as loaded at start. */
export type Definitions = ReadonlyMap<string, AccordDefinition>;

export type BaseParts = {
  config: Config;
  logger: Logger;
  secretBox: SecretBox;
  definitions: readonly AccordDefinition[];
  clock?: Clock;
};

/** What every part of a process shares: configuration, logger, clock, secrets, definitions. */
@Global()
@Module({})
export class BaseModule {
  static forRoot({ config, logger, secretBox, definitions, clock = systemClock }: BaseParts): DynamicModule {
    const bySlug: Definitions = new Map(definitions.map((definition) => [definition.slug, definition]));
    const providers = [
      { provide: CONFIG, useValue: config },
      { provide: LOGGER, useValue: logger },
      { provide: CLOCK, useValue: clock },
      { provide: SecretBox, useValue: secretBox },
      { provide: DEFINITIONS, useValue: bySlug },
    ];
    return { module: BaseModule, providers, exports: providers.map(({ provide }) => provide) };
  }
}
