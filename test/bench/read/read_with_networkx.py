"""How long NetworkX reads a file: one JSON object on standard output. The kind of the file is the first argument, its path the second."""

import json
import resource
import sys
import time

import networkx as nx


def table(path):
    with open(path, encoding="utf-8") as lines:
        next(lines)
        data = (("weight", float), ("label", str))
        return nx.parse_edgelist(lines, delimiter=",", create_using=nx.MultiGraph, data=data)


def node_link(path):
    with open(path, encoding="utf-8") as file:
        return nx.node_link_graph(json.load(file), directed=False, multigraph=True, edges="links")


READERS = {
    "graphml": lambda path: nx.read_graphml(path, force_multigraph=True),
    "gexf": nx.read_gexf,
    "csv": table,
    "node-link": node_link,
}

kind, path = sys.argv[1:]
begun, used = time.perf_counter(), time.process_time()
graph = READERS[kind](path)
ms, cpu = 1000 * (time.perf_counter() - begun), 1000 * (time.process_time() - used)
most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1000
print(json.dumps({"ms": ms, "cpu": cpu, "n": len(graph), "m": graph.number_of_edges(), "rss": most, "version": nx.__version__}))
