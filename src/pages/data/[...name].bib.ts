import { answer, pathsOf } from '../../data-route.ts';

export const getStaticPaths = () => pathsOf('bib');

export const GET = answer;
