import { SecretBox } from '@app/base';
import { Database } from '@app/database';
import { publicJwk, serviceKey, serviceKeyReader } from '@app/webhooks';
import { Controller, Get, Inject } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { z } from 'zod';
import { Operation } from '../http/operation';

const Jwks = z
  .object({
    keys: z.array(
      z.object({
        kty: z.literal('OKP'),
        crv: z.literal('Ed25519'),
        x: z.string(),
        kid: z.string(),
        use: z.literal('sig'),
        alg: z.literal('EdDSA'),
      }),
    ),
  })
  .meta({ id: 'Jwks' });

@ApiTags('endpoints')
@Controller('.well-known/jwks.json')
export class JwksController {
  private readonly key: ReturnType<typeof serviceKeyReader>;

  constructor(@Inject(Database) { pool }: Database, @Inject(SecretBox) secretBox: SecretBox) {
    this.key = serviceKeyReader(() => serviceKey({ pool, secretBox }));
  }

  @Get()
  @Operation({ summary: 'The key that checks v1a signatures (RFC 7517)', allow: 'public', returns: Jwks, problems: [] })
  async keys() {
    return { keys: [publicJwk(await this.key())] };
  }
}
