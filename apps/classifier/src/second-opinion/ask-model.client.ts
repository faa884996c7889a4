import type { Config } from '@app/base';
import { z } from 'zod';
import { Answer } from './judge-opinion';

export type Asked = { answer: Answer } | { error: string };
type Messages = readonly { role: string; content: string }[];

const maxBytes = 64 * 1024;
const Completion = z.object({ choices: z.array(z.object({ message: z.object({ content: z.string() }) })).min(1) });

/**
 * Asks an OpenAI-compatible server (`POST BASE/chat/completions`) for a structured answer. Never throws: a server that is slow, away, or answers
 * something else gives an error in words.
 */
export async function askModel(
  { baseUrl, model, apiKey }: NonNullable<Config['llm']>,
  messages: Messages,
  timeoutMs: number,
): Promise<Asked> {
  try {
    const response = await fetch(`${baseUrl.replace(/\/+$/, '')}/chat/completions`, {
      method: 'POST',
      redirect: 'error',
      signal: AbortSignal.timeout(timeoutMs),
      headers: {
        'content-type': 'application/json',
        ...(apiKey === undefined ? {} : { authorization: `Bearer ${apiKey}` }),
      },
      body: JSON.stringify({
        model,
        messages,
        temperature: 0,
        max_tokens: 400,
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'second_opinion', strict: true, schema: z.toJSONSchema(Answer) },
        },
      }),
    });
    const body = await readUpTo(response, maxBytes);
    if (!response.ok) return { error: `the model's server answered ${response.status}: ${body.slice(0, 200)}` };
    const { choices } = Completion.parse(JSON.parse(body));
    return { answer: Answer.parse(JSON.parse(choices[0]?.message.content ?? '')) };
  } catch (error) {
    return { error: wordsOf(error, timeoutMs) };
  }
}

async function readUpTo(response: Response, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // The platform's types leave open what a body is made of; by the fetch standard it is bytes.
  const body: AsyncIterable<Uint8Array> | null = response.body;
  for await (const part of body ?? []) {
    size += part.byteLength;
    if (size > limit) throw new Error(`the answer is longer than ${limit} bytes`);
    text += decoder.decode(part, { stream: true });
  }
  return text + decoder.decode();
}

const Thrown = z.object({
  name: z.string(),
  message: z.string(),
  cause: z.object({ message: z.string() }).optional().catch(undefined),
});

function wordsOf(error: unknown, timeoutMs: number): string {
  if (error instanceof z.ZodError || error instanceof SyntaxError) return 'the model gave no answer of the asked form';
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return String(error);
  const { name, message, cause } = thrown.data;
  if (name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  return cause ? `${message}: ${cause.message}` : message;
}
