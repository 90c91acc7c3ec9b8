import {checkRoundTrips} from './round-trip.js';

await checkRoundTrips((title) => title.startsWith('Actor map'));
