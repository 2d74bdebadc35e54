import type { FoundHop } from './found-hop.ts';
import { isOutside } from './places.ts';

/** A hop in one direction of its data. */
export interface Edge {
  readonly hop: FoundHop;
  readonly from: string;
  readonly to: string;
}

/** Shown hops in the directions in which data passes them. What is answered to those outside has left: no edge leads there. */
export class Graph {
  readonly edges: number;
  readonly #out = new Map<string, Edge[]>();

  constructor(hops: readonly FoundHop[]) {
    let edges = 0;
    for (const hop of hops) {
      if (hop.certainty !== 'shown') continue;
      if (hop.carries !== 'read') edges += this.#add(hop, hop.from, hop.to);
      if (hop.carries !== 'write') edges += this.#add(hop, hop.to, hop.from);
    }
    this.edges = edges;
  }

  /** Where data goes on to from a node. */
  out(node: string): readonly Edge[] {
    return this.#out.get(node) ?? none;
  }

  #add(hop: FoundHop, from: string, to: string): number {
    if (isOutside(to)) return 0;
    const edge = { hop, from, to };
    const before = this.#out.get(from);
    if (before) before.push(edge);
    else this.#out.set(from, [edge]);
    return 1;
  }
}

const none: readonly Edge[] = [];
