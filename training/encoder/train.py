#!/usr/bin/env python3
"""Trains the encoder; may be stopped and started again.

usage: train.py BASE.onnx TOKENIZER.json TRAIN.jsonl DEV.jsonl WORK [--entities FILE] [--epochs N] [--threads N] …

Paragraphs of TRAIN may have entity labels beside those of attributions; those of --entities have them alone.
WORK receives checkpoint.pt after every hundredth step and model.pt at the end. Seeds are fixed.
"""
import argparse
import os
import random
import time

import torch
import torch.nn.functional as F

import data
import model

DECAY = 0.93  # of the learning rate, a layer downwards
ROLES = ("source", "cue", "content")
FIRST_EXIT = 0.5  # weight of the loss at the first exit
ENTITIES = 0.5  # weight of the entities' loss


def spans(labels):
    found = set()
    start = None
    for i, label in enumerate(list(labels) + [0]):
        if start is not None and label != start[1] + 1:
            found.add((start[0], i, (start[1] - 1) // 2))
            start = None
        if label % 2 == 1:
            start = (i, label)
    return found


def evaluate(net, windows, size=16):
    """Exact F1 by role at both exits, on most probable labels."""
    net.eval()
    counts = [[[0, 0, 0] for _ in ROLES] for _ in range(2)]
    order = sorted(windows, key=lambda window: len(window.ids))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for i in range(0, len(order), size):
            batch = order[i : i + size]
            labels = data.gold(batch)
            for exit, scores in enumerate(net(*data.tensors(batch))):
                scores, lengths = data.words(scores[..., : model.LABELS].float(), batch)
                for row, length in enumerate(lengths.tolist()):
                    ours = spans(net.best(scores[row, :length]))
                    theirs = spans(labels[row, :length].tolist())
                    for role in range(3):
                        mine = {span for span in ours if span[2] == role}
                        right = {span for span in theirs if span[2] == role}
                        counts[exit][role][0] += len(mine & right)
                        counts[exit][role][1] += len(mine)
                        counts[exit][role][2] += len(right)
    net.train()
    figures = [" / ".join(f"{200 * c[0] / max(1, c[1] + c[2]):.2f}" for c in exit) for exit in counts]
    return f"{figures[0]}, first exit {figures[1]}"


def loss_of(net, batch):
    """The chain's loss a word at both exits, and the entities' where their labels are known."""
    with torch.autocast("cpu", dtype=torch.bfloat16):
        last, first = net(*data.tensors(batch))
    last, lengths = data.words(last.float(), batch)
    first, _ = data.words(first.float(), batch)
    loss = 0
    known = torch.tensor(["labels" in paragraph for window in batch for paragraph, _, _ in window.paragraphs])
    if known.any():
        labels = data.gold(batch)[known].repeat(2, 1)
        scores = torch.cat([last[known], first[known][..., : model.LABELS]])
        rows = net.chain_loss(scores, labels, lengths[known].repeat(2))
        half = len(rows) // 2
        loss = loss + (rows[:half].sum() + FIRST_EXIT * rows[half:].sum()) / lengths[known].sum()
    entities = data.gold(batch, "entities")
    if (entities >= 0).any():
        scores = first[..., model.LABELS :]
        loss = loss + ENTITIES * F.cross_entropy(scores.flatten(0, 1), entities.flatten(), ignore_index=-1)
    return loss


def groups(net, rate):
    """Lower layers learn more slowly (Howard and Ruder 2018)."""
    yield {"params": [p for head in (net.head, net.early, net.entities) for p in head.parameters()], "rate": 1e-3}
    yield {"params": [net.transitions], "rate": 5e-3}
    yield {"params": [net.shapes], "rate": 1e-3}
    for i, layer in enumerate(net.layers):
        yield {"params": list(layer.parameters()), "rate": rate * DECAY ** (model.LAYERS - 1 - i)}
    yield {
        "params": [net.positions, net.kind, net.norm_weight, net.norm_bias],
        "rate": rate * DECAY**model.LAYERS,
    }


def batches(windows, size, generator):
    """Windows of like length together, in random order."""
    order = list(windows)
    generator.shuffle(order)
    chunk = size * 40
    made = []
    for i in range(0, len(order), chunk):
        part = sorted(order[i : i + chunk], key=lambda window: len(window.ids))
        made += [part[j : j + size] for j in range(0, len(part), size)]
    generator.shuffle(made)
    return made


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("base")
    parser.add_argument("tokenizer")
    parser.add_argument("train")
    parser.add_argument("dev")
    parser.add_argument("work")
    parser.add_argument("--entities", help="paragraphs with entity labels alone")
    parser.add_argument("--epochs", type=int, default=4, help="passes over the training part")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--look", type=int, default=500, help="steps between two looks at the development part")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    os.makedirs(options.work, exist_ok=True)
    checkpoint = os.path.join(options.work, "checkpoint.pt")

    pieces = data.Pieces(options.tokenizer)
    train = data.windows(data.read(options.train), pieces, options.window)
    if options.entities:
        train += data.windows(data.read(options.entities), pieces, options.window)
    dev = data.windows(once(data.read(options.dev)), pieces, options.window)
    net = model.Encoder(options.base)
    parts = list(groups(net, options.rate))
    optimizer = torch.optim.AdamW([{"params": part["params"], "lr": part["rate"]} for part in parts], weight_decay=0.01)
    steps_an_epoch = len(batches(train, options.batch, random.Random(0)))
    total = steps_an_epoch * options.epochs
    average = None
    averaged = 0
    step = 0
    if os.path.exists(checkpoint):
        saved = torch.load(checkpoint)
        net.load_state_dict(saved["net"])
        optimizer.load_state_dict(saved["optimizer"])
        step, average, averaged = saved["step"], saved["average"], saved["averaged"]
    print(f"{len(train)} windows, {len(dev)} of dev, {total} steps, from {step}", flush=True)
    started = time.time()
    seen = 0
    while step < total:
        epoch, at = divmod(step, steps_an_epoch)
        for batch in batches(train, options.batch, random.Random(epoch))[at:]:
            torch.manual_seed(step)
            share = min(1, (step + 1) / (0.06 * total)) * (1 - step / total)
            for group, part in zip(optimizer.param_groups, parts):
                group["lr"] = part["rate"] * share
            loss = loss_of(net, batch)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            seen += sum(len(window.ids) for window in batch)
            if step > total * 0.7 and step % 20 == 0:
                state = {name: value.detach().clone() for name, value in net.state_dict().items()}
                averaged += 1
                if average is None:
                    average = state
                else:
                    for name, value in average.items():
                        value += (state[name] - value) / averaged
            if step % 50 == 0:
                print(f"{step} {float(loss):.4f} {seen / (time.time() - started):.0f} pieces/s", flush=True)
            if step % 100 == 0:
                save(checkpoint, net, optimizer, step, average, averaged)
            if step % options.look == 0 or step == total:
                print(f"dev after {step}: {evaluate(net, dev)}", flush=True)
    if average is not None:
        net.load_state_dict(average)
        print(f"dev, averaged: {evaluate(net, dev)}", flush=True)
    torch.save(net.state_dict(), os.path.join(options.work, "model.pt"))


def once(paragraphs):
    """Texts that carry several annotations count once."""
    first = {}
    kept = []
    for paragraph in paragraphs:
        text = paragraph["document"].rsplit("_", 1)[0]
        if first.setdefault(text, paragraph["document"]) == paragraph["document"]:
            kept.append(paragraph)
    return kept


def save(path, net, optimizer, step, average, averaged):
    state = {"net": net.state_dict(), "optimizer": optimizer.state_dict(), "step": step}
    torch.save({**state, "average": average, "averaged": averaged}, path + ".new")
    os.replace(path + ".new", path)


if __name__ == "__main__":
    main()
