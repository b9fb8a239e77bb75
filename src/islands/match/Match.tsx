import { useEffect, useState } from 'react';
import type { MatchData } from '#src/directory/match/match-data.ts';
import { PlainOnFailure, showPlain } from '../plain-instead.tsx';
import { MatchPage } from './MatchPage.tsx';

interface Props {
  /** The id of the plain questions that this stands in for. They stay when it cannot work. */
  insteadOf: string;
}

async function fetchMatch(): Promise<MatchData> {
  const response = await fetch('/match.json');
  if (!response.ok) throw new Error(`The services could not be fetched: ${response.status}.`);
  const data = (await response.json()) as MatchData;
  if (!Array.isArray(data.services)) throw new Error('The list of services is broken.');
  return data;
}

/** “Will they take me as I am?”: nothing until all it needs is there, and nothing again if it breaks. */
export function Match({ insteadOf }: Props) {
  const [data, setData] = useState<MatchData>();
  useEffect(() => {
    // Without it the plain questions stay.
    fetchMatch().then(setData, () => undefined);
  }, []);
  useEffect(() => {
    if (data) showPlain(insteadOf, false);
  }, [data, insteadOf]);
  if (!data) return null;
  return (
    <PlainOnFailure insteadOf={insteadOf}>
      <MatchPage data={data} />
    </PlainOnFailure>
  );
}
