import type { Nodes } from "mdast";

/** Every node of a tree, itself first, in the order of the text. Once a text: walking it anew for each rule takes longer than the rules. */
export function listNodes(tree: Nodes): Nodes[] {
  const nodes: Nodes[] = [];
  const walk = (node: Nodes): void => {
    nodes.push(node);
    if ("children" in node) node.children.forEach(walk);
  };
  walk(tree);
  return nodes;
}
