import { Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useId } from 'react';
import { ApiError } from '../../api/client';
import { useAccords } from '../../ui/use-accords';
import { kindWords } from '../../ui/words';
import { claims, formats, type Wishes } from './wishes';

type Props = { wishes: Wishes; set: (change: Partial<Wishes>) => void; error: Error | null };
type TextField = { [K in keyof Wishes]: Wishes[K] extends string ? K : never }[keyof Wishes];

/** Why the API refused one field, where it said so. */
export const reasonFor = (error: Error | null, ...fields: string[]): string | undefined =>
  error instanceof ApiError
    ? error.problem.errors?.find(({ field }) => fields.some((name) => field === name || field.startsWith(`${name}.`)))
        ?.reason
    : undefined;

/** A plain input for one text of the wishes. */
const inputFor =
  ({ wishes, set, error }: Props) =>
  (name: TextField, label: string, field: string = name) => ({
    label,
    value: wishes[name],
    onChange: (event: { currentTarget: { value: string } }) => set({ [name]: event.currentTarget.value }),
    error: reasonFor(error, field),
  });

/** Everything that may be wished of an endpoint but its address: what it hears of, when, and how it is sent. */
export function WishFields(props: Props) {
  return (
    <>
      <Who {...props} />
      <What {...props} />
      <When {...props} />
      <How {...props} />
    </>
  );
}

function Who(props: Props) {
  const input = inputFor(props);
  return (
    <div className="controls">
      <TextInput {...input('description', 'Name')} />
      <TextInput type="email" {...input('contact', 'Mail address to warn')} placeholder="desk@example.org" />
    </div>
  );
}

function What(props: Props) {
  const { wishes, set, error } = props;
  const input = inputFor(props);
  const accords = useAccords();
  return (
    <fieldset>
      <legend>What it hears of</legend>
      <Checkbox.Group
        label="Accords (all if none is ticked)"
        value={wishes.accords}
        onChange={(chosen) => set({ accords: chosen })}
        error={reasonFor(error, 'accords')}
      >
        <Group gap="sm" mt={4}>
          {(accords.data?.data ?? []).map(({ slug, name }) => (
            <Checkbox key={slug} value={slug} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group
        label="Kinds (all if none is ticked)"
        value={wishes.kinds}
        // The values are our own.
        onChange={(chosen) => set({ kinds: chosen })}
      >
        <Group gap="sm" mt={4}>
          {Object.entries(kindWords).map(([kind, label]) => (
            <Checkbox key={kind} value={kind} label={label} />
          ))}
        </Group>
      </Checkbox.Group>
      <div className="controls">
        <TextInput {...input('countries', 'Countries (all if empty)')} placeholder="KZ, UZ" />
        <NativeSelect
          label="From which claim on"
          value={wishes.minClaimStatus}
          // The values are our own.
          onChange={(event) => set({ minClaimStatus: event.currentTarget.value as Wishes['minClaimStatus'] })}
          data={[...claims]}
        />
        <TextInput type="number" min={0} max={1} step={0.01} {...input('minConfidence', 'Confidence, from 0 to 1')} />
        <TextInput type="number" min={1} max={20} {...input('minSources', 'Independent sources at least')} />
        <TextInput
          type="number"
          min={0}
          max={1}
          step={0.05}
          {...input('minSourceRecord', 'An outlet’s record, from 0 to 1')}
        />
      </div>
      <Checkbox
        label="Only what a person has confirmed"
        checked={wishes.reviewedOnly}
        onChange={(event) => set({ reviewedOnly: event.currentTarget.checked })}
      />
      <div className="controls">
        <Textarea autosize {...input('sources', 'Outlets of which one reports it, one a line (all if empty)')} />
        <TextInput
          className="grow"
          {...input('filter', 'Filter expression')}
          placeholder={'country.code in ["KZ", "UZ"] and confidence >= 0.9 and not disputed'}
        />
      </div>
    </fieldset>
  );
}

function When(props: Props) {
  const input = inputFor(props);
  const zones = useId();
  return (
    <fieldset>
      <legend>When it is told</legend>
      <div className="controls">
        <TextInput
          type="number"
          min={0}
          max={3_600}
          {...input('groupSeconds', 'Wait for further reports, seconds', 'timing.groupSeconds')}
        />
        <TextInput
          type="number"
          min={0}
          max={1_440}
          {...input('updateMinutes', 'At most one update in, minutes', 'timing.updateMinutes')}
        />
        <TextInput type="number" min={1} {...input('perMinute', 'At most a minute (no limit if empty)')} />
      </div>
      <div className="controls">
        <TextInput type="time" {...input('quietFrom', 'Quiet from', 'timing.quietHours.from')} />
        <TextInput type="time" {...input('quietTo', 'Quiet until', 'timing.quietHours.to')} />
        <TextInput list={zones} {...input('quietZone', 'In the time zone', 'timing.quietHours.zone')} />
        <datalist id={zones}>
          {Intl.supportedValuesOf('timeZone').map((zone) => (
            <option key={zone} value={zone} />
          ))}
        </datalist>
      </div>
    </fieldset>
  );
}

const verificationWords: Record<Wishes['verification'], string> = {
  none: 'not at all',
  challenge: 'by an echo of a challenge',
  handshake: 'by the handshake of CloudEvents',
};

function How(props: Props) {
  const { wishes, set } = props;
  const input = inputFor(props);
  return (
    <fieldset>
      <legend>How it is sent</legend>
      <div className="controls">
        <NativeSelect
          label="Format"
          value={wishes.format}
          // The values are our own.
          onChange={(event) => set({ format: event.currentTarget.value as Wishes['format'] })}
          data={[...formats]}
        />
        <NativeSelect
          label="Prove the address first"
          value={wishes.verification}
          // The values are our own.
          onChange={(event) => set({ verification: event.currentTarget.value as Wishes['verification'] })}
          data={Object.entries(verificationWords).map(([value, label]) => ({ value, label }))}
        />
      </div>
      <Checkbox
        label="Sign with the service’s key pair, too (v1a)"
        checked={wishes.alsoV1a}
        onChange={(event) => set({ alsoV1a: event.currentTarget.checked })}
      />
      <div className="controls">
        <TextInput type="password" autoComplete="off" {...input('bearer', 'Bearer token', 'headers.authorization')} />
        <Textarea
          className="grow"
          autosize
          {...input('headers', 'Headers of its own, one “name: value” a line')}
          placeholder="x-team: desk"
        />
      </div>
      <div className="controls">
        <Textarea
          className="grow"
          autosize
          maxRows={6}
          {...input('certificate', 'Our certificate for it (PEM), for mutual TLS', 'clientCertificate.certificate')}
        />
        <Textarea
          className="grow"
          autosize
          maxRows={6}
          autoComplete="off"
          {...input('key', 'Its private key (PEM)', 'clientCertificate.key')}
        />
        <Textarea
          className="grow"
          autosize
          maxRows={6}
          {...input('authority', 'Who signed its own, if nobody public (PEM)', 'clientCertificate.authority')}
        />
      </div>
    </fieldset>
  );
}
