import { Table } from '@mantine/core';
import type { ReactNode } from 'react';

type Props = {
  label: string;
  minWidth: number;
  columns: readonly string[];
  /** A last column whose heading needs no room: only screen readers are told of it. */
  hiddenColumn?: string;
  spacing?: 'xs' | 'sm';
  className?: string;
  caption?: string;
  children: ReactNode;
};

/** A table of rows that scrolls sideways, by keyboard too, where the window is narrower than it. */
export const WideTable = ({
  label,
  minWidth,
  columns,
  hiddenColumn,
  spacing = 'xs',
  className,
  caption,
  children,
}: Props) => (
  <Table.ScrollContainer minWidth={minWidth} scrollAreaProps={{ viewportProps: { tabIndex: 0, 'aria-label': label } }}>
    <Table verticalSpacing={spacing} {...(className !== undefined && { className })}>
      {caption !== undefined && <caption className="visually-hidden">{caption}</caption>}
      <Table.Thead>
        <Table.Tr>
          {columns.map((column) => (
            <Table.Th key={column} scope="col">
              {column}
            </Table.Th>
          ))}
          {hiddenColumn !== undefined && (
            <Table.Th scope="col">
              <span className="visually-hidden">{hiddenColumn}</span>
            </Table.Th>
          )}
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>{children}</Table.Tbody>
    </Table>
  </Table.ScrollContainer>
);
