import type {Meta, StoryObj} from '@storybook/web-components-vite';
import {html, nothing, type TemplateResult} from 'lit';
import '../src/define-kz-stance-grid.js';
import type {KzStanceGrid} from '../src/components/stance-grid/kz-stance-grid.js';
import {gridStates, type GridState} from './states/stance-grid.js';

type Arguments = Partial<
  Pick<
    KzStanceGrid,
    | 'sort'
    | 'columns'
    | 'forecasts'
    | 'questions'
    | 'differ'
    | 'compare'
    | 'floor'
    | 'without'
    | 'selected'
    | 'sources'
    | 'exclude'
    | 'query'
    | 'theme'
    | 'view'
    | 'plain'
    | 'static'
  >
> & {
  width: number;
  dir?: 'ltr' | 'rtl';
  scheme?: 'light' | 'dark';
  data?: unknown;
};

/** The attributes of a state as properties: a bare attribute switches on. */
const args = ({attributes = {}, ...state}: GridState): Arguments => ({
  ...state,
  ...Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value === '' ? true : value])),
});

const render = ({width, dir, scheme, data, ...rest}: Arguments): TemplateResult =>
  html`<div
    dir=${dir ?? nothing}
    class=${scheme ?? nothing}
    style="max-inline-size: ${width}px; ${scheme === 'dark' ? 'background: #14171a; color-scheme: dark' : ''}"
  >
    <kz-stance-grid
      .data=${data}
      .sort=${rest.sort ?? 'theme'}
      .columns=${rest.columns ?? 'analyses'}
      .forecasts=${rest.forecasts ?? false}
      .questions=${rest.questions ?? ''}
      .differ=${rest.differ ?? false}
      .compare=${rest.compare ?? ''}
      .floor=${rest.floor ?? 'low'}
      .without=${rest.without ?? ''}
      .selected=${rest.selected ?? ''}
      .sources=${rest.sources ?? ''}
      .exclude=${rest.exclude ?? ''}
      .query=${rest.query ?? ''}
      .theme=${rest.theme ?? 'auto'}
      .view=${rest.view ?? 'auto'}
      .plain=${rest.plain ?? false}
      .static=${rest.static ?? false}
    ></kz-stance-grid>
  </div>`;

const meta: Meta<Arguments> = {
  title: 'Stance grid',
  component: 'kz-stance-grid',
  render,
  argTypes: {
    sort: {control: 'inline-radio', options: ['theme', 'disagreement', 'date', 'likeness']},
    columns: {control: 'inline-radio', options: ['analyses', 'actors']},
    floor: {control: 'inline-radio', options: ['low', 'medium', 'high']},
    theme: {control: 'inline-radio', options: ['auto', 'light', 'dark']},
    view: {control: 'inline-radio', options: ['auto', 'picture', 'list']},
    width: {control: {type: 'range', min: 280, max: 1200, step: 20}},
    data: {control: false},
  },
};
export default meta;

type Story = StoryObj<Arguments>;

export const Usual: Story = {args: args(gridStates.usual)};
export const Dark: Story = {args: args(gridStates.dark)};
export const Column: Story = {args: args(gridStates.column)};
export const Narrow: Story = {args: args(gridStates.narrow)};
export const CellOpen: Story = {args: args(gridStates.cellOpen)};
export const CellOpenInAColumn: Story = {args: args(gridStates.cellOpenColumn)};
export const CellOpenInACard: Story = {args: args(gridStates.cellOpenNarrow)};
export const CellOpenInTheDark: Story = {args: args(gridStates.cellOpenDark)};
export const SortedByDisagreement: Story = {args: args(gridStates.byDisagreement)};
export const OnlyWhereTheyDiffer: Story = {args: args(gridStates.onlyDiffering)};
export const SortedByPublication: Story = {args: args(gridStates.byPublication)};
export const SortedByLikeness: Story = {args: args(gridStates.byLikeness)};
export const LikenessInCards: Story = {args: args(gridStates.byLikenessNarrow)};
export const WhoAgreesWithWhomInAColumn: Story = {args: args(gridStates.pairwiseColumn)};
export const WhoAgreesWithWhomUnderCards: Story = {args: args(gridStates.pairwiseNarrow)};
export const CompareTwo: Story = {args: args(gridStates.compareTwo)};
export const CompareTwoInAColumn: Story = {args: args(gridStates.compareTwoColumn)};
export const CompareTwoInCards: Story = {args: args(gridStates.compareTwoNarrow)};
export const CompareTwoInTheDark: Story = {args: args(gridStates.compareTwoDark)};
export const ConfidenceFloor: Story = {args: args(gridStates.confidenceFloor)};
export const OnlyClearEvidence: Story = {args: args(gridStates.onlyClearEvidence)};
export const WithoutOne: Story = {args: args(gridStates.withoutOne)};
export const WithoutOneInCards: Story = {args: args(gridStates.withoutOneNarrow)};
export const CompareTwoRightToLeft: Story = {args: args(gridStates.compareRightToLeft)};
export const CompareTwoStatic: Story = {args: args(gridStates.compareStatic)};
export const TwoSources: Story = {args: args(gridStates.twoSources)};
export const FilteredToNothing: Story = {args: args(gridStates.filteredToNothing)};
export const OneQuestion: Story = {args: args(gridStates.oneQuestion)};
export const OneSource: Story = {args: args(gridStates.oneSource)};
export const AllBlank: Story = {args: args(gridStates.allBlank)};
export const OtherData: Story = {args: args(gridStates.foreign)};
export const WithAWayToDispute: Story = {args: args(gridStates.disputable)};
export const OtherDataInCards: Story = {args: args(gridStates.foreignNarrow)};
export const BrokenData: Story = {args: args(gridStates.broken)};
export const Empty: Story = {args: args(gridStates.empty)};
export const RightToLeft: Story = {args: args(gridStates.rightToLeft)};
export const Static: Story = {args: args(gridStates.static)};
export const StaticCards: Story = {args: args(gridStates.staticNarrow)};
export const Plain: Story = {args: args(gridStates.plain)};
export const Actors: Story = {args: args(gridStates.actors)};
export const ActorsOpen: Story = {args: args(gridStates.actorsOpen)};
export const ActorsInAColumn: Story = {args: args(gridStates.actorsColumn)};
export const ActorsInCards: Story = {args: args(gridStates.actorsNarrow)};
export const ActorsInTheDark: Story = {args: args(gridStates.actorsDark)};
export const ActorsStatic: Story = {args: args(gridStates.actorsStatic)};
export const ActorsRightToLeft: Story = {args: args(gridStates.actorsRightToLeft)};
export const Forecasts: Story = {args: args(gridStates.forecasts)};
export const ForecastsInAColumn: Story = {args: args(gridStates.forecastsColumn)};
export const ForecastsInCards: Story = {args: args(gridStates.forecastsNarrow)};
export const ForecastsInTheDark: Story = {args: args(gridStates.forecastsDark)};
export const ForecastsStatic: Story = {args: args(gridStates.forecastsStatic)};
export const ForecastsRightToLeft: Story = {args: args(gridStates.forecastsRightToLeft)};
export const ForecastWithAnOutcome: Story = {args: args(gridStates.outcome)};
export const NoForecasts: Story = {args: args(gridStates.noForecasts)};
export const Large: Story = {args: args(gridStates.large)};
export const LargeInCards: Story = {args: args(gridStates.largeNarrow)};
export const ThreeSteps: Story = {args: args(gridStates.threeSteps)};
export const SevenSteps: Story = {args: args(gridStates.sevenSteps)};
export const SevenStepsInCards: Story = {args: args(gridStates.sevenStepsNarrow)};
export const NineSteps: Story = {args: args(gridStates.nineSteps)};
export const NoActors: Story = {args: args(gridStates.noActors)};
/** To be seen in a browser with forced colours; the tests of the stories force them. */
export const ForcedColors: Story = {args: args(gridStates.forcedColors), tags: ['forced-colors']};
/** To be seen in a browser that asks for less motion; the tests of the stories ask for it. */
export const ReducedMotion: Story = {args: args(gridStates.reducedMotion)};
/** What the browser prints: every row, and the reasons under them. */
export const OnPaper: Story = {
  args: args(gridStates.paper),
  play: () => void window.dispatchEvent(new Event('beforeprint')),
};
export const LargeOnAPage: Story = {args: args(gridStates.paperLarge)};
