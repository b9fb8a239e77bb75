import { defineCollection } from 'astro:content';
import { councilSchema, healthBoardSchema, partnershipSchema } from '#src/schema/area.ts';
import { confirmationSchema } from '#src/schema/confirmation.ts';
import { correctionSchema } from '#src/schema/correction.ts';
import { coverageSchema } from '#src/schema/coverage.ts';
import { figureSchema } from '#src/schema/figure.ts';
import { routeLineSchema } from '#src/schema/funding-route.ts';
import { glossaryTermSchema } from '#src/schema/glossary.ts';
import { guideSchema } from '#src/schema/guide.ts';
import { helplineSchema } from '#src/schema/helpline.ts';
import { operatorSchema } from '#src/schema/operator.ts';
import { providerSchema } from '#src/schema/provider.ts';
import { recordsLoader } from '#src/records/records-loader.ts';
import { safetyLineSchema } from '#src/schema/safety.ts';
import { serviceSchema } from '#src/schema/service.ts';
import { sourceSchema } from '#src/schema/source.ts';
import { vocabularyEntrySchema } from '#src/schema/vocabulary.ts';

export const collections = {
  services: defineCollection({ loader: recordsLoader('services'), schema: serviceSchema }),
  providers: defineCollection({ loader: recordsLoader('providers'), schema: providerSchema }),
  councils: defineCollection({ loader: recordsLoader('councils'), schema: councilSchema }),
  healthBoards: defineCollection({
    loader: recordsLoader('healthBoards'),
    schema: healthBoardSchema,
  }),
  partnerships: defineCollection({
    loader: recordsLoader('partnerships'),
    schema: partnershipSchema,
  }),
  fundingRoute: defineCollection({
    loader: recordsLoader('fundingRoute'),
    schema: routeLineSchema,
  }),
  sources: defineCollection({ loader: recordsLoader('sources'), schema: sourceSchema }),
  helplines: defineCollection({ loader: recordsLoader('helplines'), schema: helplineSchema }),
  safety: defineCollection({ loader: recordsLoader('safety'), schema: safetyLineSchema }),
  vocabulary: defineCollection({
    loader: recordsLoader('vocabulary'),
    schema: vocabularyEntrySchema,
  }),
  figures: defineCollection({ loader: recordsLoader('figures'), schema: figureSchema }),
  guides: defineCollection({ loader: recordsLoader('guides'), schema: guideSchema }),
  glossary: defineCollection({ loader: recordsLoader('glossary'), schema: glossaryTermSchema }),
  operator: defineCollection({ loader: recordsLoader('operator'), schema: operatorSchema }),
  coverage: defineCollection({ loader: recordsLoader('coverage'), schema: coverageSchema }),
  confirmations: defineCollection({
    loader: recordsLoader('confirmations'),
    schema: confirmationSchema,
  }),
  corrections: defineCollection({ loader: recordsLoader('corrections'), schema: correctionSchema }),
};
