import {checkRoundTrips} from './round-trip.js';

await checkRoundTrips((title) => !/^(?:Timeline|Actor map|Stance grid)/.test(title));
