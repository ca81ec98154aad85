/**
 * The style of drawings on paper. Colour helps and is never needed: tones differ in lightness, and every meaning has a shape,
 * a dash or a hollow form of its own. Plain selectors only, and no variables: the program that sets the pages knows no more.
 */
export const drawingStyle = `
text { font-family: 'Public Sans Print', 'Amiri Print'; fill: #17191d; }
.timeline { color: #0b5a68; }
.timeline-line { color: #dcdedc; stroke-width: 0.5; }
.timeline-tick { color: #e3e5e3; stroke-width: 0.5; }
.is-major { color: #a9adb3; }
.timeline-edge { color: #5c626c; stroke-width: 0.7; }
.timeline-coarse { fill: #f4f4f1; }
.timeline-tick-label { fill: #5c626c; }
.timeline-name { font-weight: 600; }
.timeline-mark { stroke-width: 0.8; }
.timeline-leader { color: #8b9097; stroke-width: 0.5; }
.timeline-event.is-later { color: #9aa2a9; }
.is-later .timeline-label { fill: #5c626c; }
.map-sea { fill: #dde6ea; }
.map-land { fill: #f6f4ef; stroke: #a9ada8; stroke-width: 0.5; }
.map-home { fill: #ffffff; stroke: #6d726d; stroke-width: 0.7; }
.map-border { fill: none; stroke: #a9ada8; stroke-width: 0.5; }
.map-water { fill: #5c626c; }
.map-country { fill: #5c626c; }
.map-point { fill: #ffffff; stroke: #0b5a68; stroke-width: 1.4; }
.map-circle { fill: #0b5a68; fill-opacity: 0.12; stroke: #0b5a68; stroke-width: 0.7; stroke-dasharray: 2 1.5; }
.map-leader { stroke: #5c626c; stroke-width: 0.5; }
.map-label { font-weight: 600; }
.range { color: #17191d; }
.range-group { font-weight: 600; }
.range-detail { fill: #5c626c; }
.range-tick { fill: #5c626c; }
.range-unit { fill: #5c626c; }
.range-rule { stroke: #c9cccb; stroke-width: 0.5; }
.range-grid { stroke: #e3e5e3; stroke-width: 0.5; }
.range-axis { stroke: #5c626c; stroke-width: 0.6; }
path.range-reference { stroke: #17191d; stroke-width: 1.2; }
`;
