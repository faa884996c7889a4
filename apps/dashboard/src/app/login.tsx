import { Button, Paper, PasswordInput, Stack, Text, TextInput, Title } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { api } from '../api/client';
import { Brand } from '../ui/brand';
import { sessionKey } from './app';

/** Name and password; the session is a cookie that scripts cannot read. */
export function Login() {
  const queries = useQueryClient();
  const [name, setName] = useState('admin');
  const [password, setPassword] = useState('');
  const logIn = useMutation({
    mutationFn: () => api.post('/login', { body: { name, password } }),
    onSuccess: (who) => queries.setQueryData(sessionKey, who),
  });
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    logIn.mutate();
  };
  return (
    <main className="narrow">
      <Brand />
      <Paper withBorder p="xl" radius="lg" mt="lg" component="form" onSubmit={submit}>
        <Stack>
          <Title order={1} size="h3">
            Sign in
          </Title>
          <TextInput
            label="Name"
            autoComplete="username"
            required
            value={name}
            onChange={(e) => setName(e.target.value)}
          />
          <PasswordInput
            label="Password"
            autoComplete="current-password"
            required
            value={password}
            onChange={(e) => setPassword(e.target.value)}
            visibilityToggleButtonProps={{ 'aria-label': 'Show the password' }}
          />
          <div role="alert">{logIn.error && <Text className="problem">{logIn.error.message}</Text>}</div>
          <Button type="submit" loading={logIn.isPending}>
            Sign in
          </Button>
        </Stack>
      </Paper>
    </main>
  );
}
