import { Alert, Code } from '@mantine/core';

/** A signing secret, at the one moment when it can be seen. */
export const Secret = ({ of: { secret } }: { of: { secret: string } }) => (
  <Alert title="Its signing secret, shown this once" variant="outline" className="alert">
    <Code className="secret">{secret}</Code>
  </Alert>
);
