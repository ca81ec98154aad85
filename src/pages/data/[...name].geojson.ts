import { answer, pathsOf } from '../../data-route.ts';

export const getStaticPaths = () => pathsOf('geojson');

export const GET = answer;
