#!/usr/bin/env python3
"""Trains the encoder; may be stopped and started again.

usage: train.py BASE.onnx TOKENIZER.json TRAIN.jsonl DEV.jsonl WORK [--epochs N] [--threads N] [--rate R] [--leave-out N]

Documents of fold 0 of ten are left out with --leave-out 1, for what is trained on top. WORK receives
checkpoint.pt after every hundredth step and model.pt at the end. Seeds are fixed.
"""
import argparse
import os
import random
import time

import torch

import data
import model

ROLES = ("source", "cue", "content")


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
    """Exact F1 by role, on most probable labels."""
    net.eval()
    counts = [[0, 0, 0] for _ in ROLES]
    order = sorted(windows, key=lambda window: len(window.ids))
    with torch.no_grad(), torch.autocast("cpu", dtype=torch.bfloat16):
        for i in range(0, len(order), size):
            batch = order[i : i + size]
            scores = net(*data.tensors(batch)).float()
            scores, lengths = data.words(scores[..., : model.LABELS], batch)
            labels = data.gold(batch)
            for row, length in enumerate(lengths.tolist()):
                ours = spans(net.best(scores[row, :length]))
                theirs = spans(labels[row, :length].tolist())
                for role in range(3):
                    mine = {span for span in ours if span[2] == role}
                    right = {span for span in theirs if span[2] == role}
                    counts[role][0] += len(mine & right)
                    counts[role][1] += len(mine)
                    counts[role][2] += len(right)
    net.train()
    return " / ".join(f"{200 * c[0] / max(1, c[1] + c[2]):.2f}" for c in counts)


def groups(net, rate):
    """Lower layers learn more slowly (Howard and Ruder 2018)."""
    yield {"params": [net.head.weight, net.head.bias, net.entities.weight, net.entities.bias], "rate": 1e-3}
    yield {"params": [net.transitions], "rate": 5e-3}
    yield {"params": [net.shapes], "rate": 1e-3}
    for i, layer in enumerate(net.layers):
        yield {"params": list(layer.parameters()), "rate": rate * 0.9 ** (model.LAYERS - 1 - i)}
    yield {
        "params": [net.positions, net.kind, net.norm_weight, net.norm_bias],
        "rate": rate * 0.9**model.LAYERS,
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
    parser.add_argument("--epochs", type=int, default=4, help="passes over the training part")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--rate", type=float, default=1.5e-4)
    parser.add_argument("--batch", type=int, default=4)
    parser.add_argument("--window", type=int, default=256)
    parser.add_argument("--leave-out", type=int, default=0)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(0)
    os.makedirs(options.work, exist_ok=True)
    checkpoint = os.path.join(options.work, "checkpoint.pt")

    pieces = data.Pieces(options.tokenizer)
    paragraphs = [p for p in data.read(options.train) if not (options.leave_out and p["fold"] == 0)]
    train = data.windows(paragraphs, pieces, options.window)
    dev = data.windows(once(data.read(options.dev)), pieces, options.window)
    net = model.Encoder(options.base, 17)
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
            ids, shapes, mask = data.tensors(batch)
            with torch.autocast("cpu", dtype=torch.bfloat16):
                scores = net(ids, shapes, mask)
            scores, lengths = data.words(scores.float(), batch)
            loss = net.chain_loss(scores[..., : model.LABELS], data.gold(batch), lengths)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 1.0)
            optimizer.step()
            step += 1
            seen += int(mask.sum())
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
            if step % steps_an_epoch == 0 or step == total:
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
