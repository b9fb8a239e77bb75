import type { Council, HealthBoard, Partnership } from '#src/schema/area.ts';
import type { Confirmation } from '#src/schema/confirmation.ts';
import type { Correction } from '#src/schema/correction.ts';
import type { Coverage } from '#src/schema/coverage.ts';
import type { Figure } from '#src/schema/figure.ts';
import type { RouteLine } from '#src/schema/funding-route.ts';
import type { GlossaryTerm } from '#src/schema/glossary.ts';
import type { Guide } from '#src/schema/guide.ts';
import type { Helpline } from '#src/schema/helpline.ts';
import type { Operator } from '#src/schema/operator.ts';
import type { Provider } from '#src/schema/provider.ts';
import type { SafetyLine } from '#src/schema/safety.ts';
import type { Service } from '#src/schema/service.ts';
import type { Source } from '#src/schema/source.ts';
import type { VocabularyEntry } from '#src/schema/vocabulary.ts';

/** A record with its slug: the file name, or the key in a file that holds many. */
export type Keyed<RecordType> = RecordType & { slug: string };

export type ServiceRecord = Keyed<Service>;
export type ProviderRecord = Keyed<Provider>;
export type CouncilRecord = Keyed<Council>;
export type HealthBoardRecord = Keyed<HealthBoard>;
/** Without the contacts that no longer hold: they never leave the records. */
export type PartnershipRecord = Keyed<Omit<Partnership, 'archived'>>;
export type GuideRecord = Keyed<Guide>;
export type GlossaryRecord = Keyed<GlossaryTerm>;
export type SourceRecord = Keyed<Source>;

/** Every record, checked. All lists are in slug order. */
export interface Directory {
  services: ServiceRecord[];
  providers: ProviderRecord[];
  councils: CouncilRecord[];
  healthBoards: HealthBoardRecord[];
  partnerships: PartnershipRecord[];
  fundingRoute: Keyed<RouteLine>[];
  sources: SourceRecord[];
  helplines: Keyed<Helpline>[];
  safety: Keyed<SafetyLine>[];
  vocabulary: Keyed<VocabularyEntry>[];
  figures: Keyed<Figure>[];
  guides: GuideRecord[];
  glossary: GlossaryRecord[];
  operator: Operator;
  coverage: Coverage;
  confirmations: Keyed<Confirmation>[];
  corrections: Keyed<Correction>[];
}
