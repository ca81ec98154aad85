import { answer, pathsOf } from '../../data-route.ts';

export const getStaticPaths = () => pathsOf('jsonld');

export const GET = answer;
