import { useEffect, useState } from 'react';
import type { MatchData } from '#src/directory/match/match-data.ts';
import { StandsInFor, UnlessBroken } from '../plain-instead.tsx';
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
  if (!data) return null;
  return (
    <UnlessBroken>
      <StandsInFor id={insteadOf} />
      <MatchPage data={data} />
    </UnlessBroken>
  );
}
