import { useState, type ChangeEvent, type ComponentType, type ReactNode } from 'react';

import { Field, Textarea } from '@strapi/design-system';
import { useField, type InputProps } from '@strapi/strapi/admin';
import { useIntl } from 'react-intl';

import { messageId } from '../plugin-id';
import { joinLines, splitLines } from './split-lines';

type LinesInputProps = InputProps & { hint?: ReactNode; labelAction?: ReactNode };

/** A list of texts, edited as one entry on each line. Keeps the editor's blank lines while he types. */
export const LinesInput = ({ name, label, hint, labelAction, required, disabled }: LinesInputProps) => {
  const intl = useIntl();
  const field = useField(name);
  const stored = joinLines(field.value);
  const [typed, setTyped] = useState(stored);
  const text = joinLines(splitLines(typed)) === stored ? typed : stored;

  const change = (event: ChangeEvent<HTMLTextAreaElement>): void => {
    setTyped(event.target.value);
    field.onChange(name, splitLines(event.target.value));
  };

  return (
    <Field.Root
      name={name}
      error={field.error}
      hint={hint ?? intl.formatMessage({ id: messageId('lines.hint'), defaultMessage: 'One entry on each line' })}
      required={required}
    >
      <Field.Label action={labelAction}>{label}</Field.Label>
      <Textarea value={text} onChange={change} disabled={disabled} />
      <Field.Hint />
      <Field.Error />
    </Field.Root>
  );
};

/** Strapi's type of an input knows no props; it passes those above. */
export default LinesInput as ComponentType<never> as ComponentType;
